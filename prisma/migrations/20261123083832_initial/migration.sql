-- Names are found as people type them: pg_trgm is a trusted extension, so the owner may add it.
create extension if not exists pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "post_kind" AS ENUM ('NEED', 'OFFER');

-- CreateEnum
CREATE TYPE "challenge_status" AS ENUM ('DRAFT', 'OPEN', 'CLOSED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "challenge_visibility" AS ENUM ('PUBLIC', 'MEMBERS', 'STEWARDS');

-- CreateEnum
CREATE TYPE "theme" AS ENUM ('HOUSING', 'HEALTH', 'SKILLS_AND_WORK', 'CHILDREN_AND_FAMILIES', 'FOOD', 'MONEY_AND_DEBT', 'CLIMATE_AND_ENERGY', 'SAFETY', 'LONELINESS', 'TRANSPORT');

-- CreateEnum
CREATE TYPE "help_kind" AS ENUM ('TIME', 'SKILLS', 'MONEY', 'SPACE', 'DATA', 'REACH', 'LIVED_EXPERIENCE');

-- CreateEnum
CREATE TYPE "evidence_kind" AS ENUM ('WORDS', 'LINK', 'FIGURE');

-- CreateEnum
CREATE TYPE "steward_status" AS ENUM ('INVITED', 'ACTIVE', 'DECLINED', 'LEFT');

-- CreateEnum
CREATE TYPE "participation_status" AS ENUM ('PENDING', 'ACTIVE', 'DECLINED', 'LEFT');

-- CreateEnum
CREATE TYPE "initiative_status" AS ENUM ('PROPOSED', 'ACTIVE', 'CLOSED');

-- CreateEnum
CREATE TYPE "initiative_state" AS ENUM ('ON_TRACK', 'NEEDS_HELP', 'OFF_TRACK', 'PAUSED');

-- CreateEnum
CREATE TYPE "initiative_visibility" AS ENUM ('PUBLIC', 'MEMBERS', 'OWNERS');

-- CreateEnum
CREATE TYPE "stake_kind" AS ENUM ('OWNER', 'CONTRIBUTOR', 'FUNDER', 'COMMUNITY_VOICE');

-- CreateEnum
CREATE TYPE "stake_status" AS ENUM ('INVITED', 'ACTIVE', 'DECLINED', 'EXITED', 'OFFERED');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('AUTHORITY', 'HOUSING_ASSOCIATION', 'SUPPLIER', 'VCSE', 'HEALTH', 'POLICE_AND_FIRE', 'EDUCATION', 'OTHER_PUBLIC_BODY');

-- CreateEnum
CREATE TYPE "organisation_size" AS ENUM ('MICRO', 'SMALL', 'MEDIUM', 'LARGE');

-- CreateEnum
CREATE TYPE "partnership_visibility" AS ENUM ('PUBLIC', 'MEMBERS');

-- CreateEnum
CREATE TYPE "partnership_role" AS ENUM ('CONVENOR', 'BOARD', 'MEMBER', 'OBSERVER');

-- CreateEnum
CREATE TYPE "partnership_member_status" AS ENUM ('INVITED', 'ACTIVE', 'DECLINED', 'LEFT');

-- CreateEnum
CREATE TYPE "seat_title" AS ENUM ('CHAIR', 'SECRETARY', 'MEMBER');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('SEE', 'ADD', 'DECIDE', 'ADMINISTER');

-- CreateEnum
CREATE TYPE "place_parent_kind" AS ENUM ('COUNTY', 'COMBINED_AUTHORITY', 'REGION', 'NATION');

-- CreateTable
CREATE TABLE "event" (
    "chain" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "organisation_id" UUID,
    "did" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "partnership_id" UUID,
    "challenge_id" UUID,
    "initiative_id" UUID,
    "body" TEXT NOT NULL,
    "previous_hash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("chain","sequence")
);

-- CreateTable
CREATE TABLE "chain_head" (
    "chain" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "chain_head_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "text_version" (
    "id" UUID NOT NULL,
    "partnership_id" UUID,
    "challenge_id" UUID,
    "initiative_id" UUID,
    "record_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "person_id" UUID,
    "organisation_id" UUID,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "text_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "post_kind" NOT NULL,
    "help" "help_kind" NOT NULL,
    "words" TEXT NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "comment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "mention_pkey" PRIMARY KEY ("comment_id","person_id")
);

-- CreateTable
CREATE TABLE "challenge" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "theme" "theme" NOT NULL,
    "who_it_hurts" TEXT NOT NULL,
    "joining_means" TEXT NOT NULL DEFAULT '',
    "status" "challenge_status" NOT NULL,
    "visibility" "challenge_visibility" NOT NULL,
    "approves_joining" BOOLEAN NOT NULL DEFAULT false,
    "partnership_id" UUID,
    "opens_on" DATE,
    "closes_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge_place" (
    "challenge_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,

    CONSTRAINT "challenge_place_pkey" PRIMARY KEY ("challenge_id","place_id")
);

-- CreateTable
CREATE TABLE "challenge_evidence" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "kind" "evidence_kind" NOT NULL,
    "words" TEXT NOT NULL,
    "url" TEXT,
    "figure" TEXT,
    "source" TEXT,
    "as_at" DATE,
    "added_by_id" UUID NOT NULL,
    "added_for_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "challenge_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "help" "help_kind" NOT NULL,
    "amount" TEXT,
    "organisation_kind" "organisation_kind",
    "needed_until" DATE,
    "position" INTEGER NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask_link" (
    "ask_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "linked_for_id" UUID NOT NULL,

    CONSTRAINT "ask_link_pkey" PRIMARY KEY ("ask_id","participation_id")
);

-- CreateTable
CREATE TABLE "steward" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "status" "steward_status" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "steward_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "status" "participation_status" NOT NULL,
    "offers" "help_kind"[],
    "sentence" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "challenge_id" UUID,
    "initiative_id" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit" (
    "person_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "previous_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("person_id","record_id")
);

-- CreateTable
CREATE TABLE "initiative" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "status" "initiative_status" NOT NULL,
    "state" "initiative_state",
    "state_since" TIMESTAMPTZ(3),
    "visibility" "initiative_visibility" NOT NULL,
    "partnership_id" UUID,
    "starts_on" DATE,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "initiative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_challenge" (
    "initiative_id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,

    CONSTRAINT "initiative_challenge_pkey" PRIMARY KEY ("initiative_id","challenge_id")
);

-- CreateTable
CREATE TABLE "initiative_place" (
    "initiative_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,

    CONSTRAINT "initiative_place_pkey" PRIMARY KEY ("initiative_id","place_id")
);

-- CreateTable
CREATE TABLE "stake" (
    "id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" "stake_kind" NOT NULL,
    "status" "stake_status" NOT NULL,
    "brings" TEXT,
    "accountable_person_id" UUID,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "notice_given_at" TIMESTAMPTZ(3),
    "leaves_on" DATE,
    "exited_at" TIMESTAMPTZ(3),
    "last_acted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "stake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID,
    "title" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "first_due_on" DATE NOT NULL,
    "binding" BOOLEAN NOT NULL DEFAULT false,
    "reached_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone_dependency" (
    "milestone_id" UUID NOT NULL,
    "waits_for_id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,

    CONSTRAINT "milestone_dependency_pkey" PRIMARY KEY ("milestone_id","waits_for_id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID,
    "title" TEXT NOT NULL,
    "due_on" DATE,
    "done_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_update" (
    "id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" "initiative_state" NOT NULL,
    "words" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "initiative_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "answer" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "to_address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "set_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "canary" (
    "id" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "canary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "size" "organisation_size",
    "social_enterprise" BOOLEAN NOT NULL DEFAULT false,
    "purpose" TEXT NOT NULL DEFAULT '',
    "website" TEXT,
    "mark" TEXT,
    "parent_id" UUID,
    "place_id" UUID,
    "verified_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_identifier" (
    "organisation_id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "organisation_identifier_pkey" PRIMARY KEY ("scheme","value")
);

-- CreateTable
CREATE TABLE "organisation_place" (
    "organisation_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,

    CONSTRAINT "organisation_place_pkey" PRIMARY KEY ("organisation_id","place_id")
);

-- CreateTable
CREATE TABLE "partnership" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "visibility" "partnership_visibility" NOT NULL,
    "founded_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_place" (
    "partnership_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,

    CONSTRAINT "partnership_place_pkey" PRIMARY KEY ("partnership_id","place_id")
);

-- CreateTable
CREATE TABLE "priority" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "retired_on" DATE,

    CONSTRAINT "priority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_member" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "partnership_role" NOT NULL,
    "status" "partnership_member_status" NOT NULL,
    "invited_at" TIMESTAMPTZ(3),
    "joined_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "partnership_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "title" "seat_title" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "operator" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "gss_code" TEXT,
    "name" TEXT NOT NULL,
    "official_name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "type_name" TEXT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_name" (
    "place_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "place_name_pkey" PRIMARY KEY ("place_id","key")
);

-- CreateTable
CREATE TABLE "place_parent" (
    "place_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "kind" "place_parent_kind" NOT NULL,
    "from_day" DATE,
    "until_day" DATE,

    CONSTRAINT "place_parent_pkey" PRIMARY KEY ("place_id","parent_id","kind")
);

-- CreateTable
CREATE TABLE "place_successor" (
    "place_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,

    CONSTRAINT "place_successor_pkey" PRIMARY KEY ("place_id","successor_id")
);

-- CreateTable
CREATE TABLE "confidence" (
    "id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "question" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "confidence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_id_key" ON "event"("id");

-- CreateIndex
CREATE INDEX "event_record_id_at_idx" ON "event"("record_id", "at");

-- CreateIndex
CREATE INDEX "event_initiative_id_at_idx" ON "event"("initiative_id", "at");

-- CreateIndex
CREATE INDEX "event_challenge_id_at_idx" ON "event"("challenge_id", "at");

-- CreateIndex
CREATE INDEX "event_partnership_id_at_idx" ON "event"("partnership_id", "at");

-- CreateIndex
CREATE INDEX "event_at_idx" ON "event"("at");

-- CreateIndex
CREATE INDEX "text_version_record_id_field_written_at_id_idx" ON "text_version"("record_id", "field", "written_at" DESC, "id");

-- CreateIndex
CREATE INDEX "post_challenge_id_posted_at_id_idx" ON "post"("challenge_id", "posted_at" DESC, "id");

-- CreateIndex
CREATE INDEX "comment_challenge_id_said_at_id_idx" ON "comment"("challenge_id", "said_at" DESC, "id");

-- CreateIndex
CREATE INDEX "mention_person_id_idx" ON "mention"("person_id");

-- CreateIndex
CREATE INDEX "challenge_partnership_id_idx" ON "challenge"("partnership_id");

-- CreateIndex
CREATE INDEX "challenge_place_place_id_idx" ON "challenge_place"("place_id");

-- CreateIndex
CREATE INDEX "challenge_evidence_challenge_id_added_at_id_idx" ON "challenge_evidence"("challenge_id", "added_at", "id");

-- CreateIndex
CREATE INDEX "ask_challenge_id_position_id_idx" ON "ask"("challenge_id", "position", "id");

-- CreateIndex
CREATE INDEX "ask_link_participation_id_idx" ON "ask_link"("participation_id");

-- CreateIndex
CREATE INDEX "steward_organisation_id_idx" ON "steward"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "steward_challenge_id_organisation_id_key" ON "steward"("challenge_id", "organisation_id");

-- CreateIndex
CREATE INDEX "participation_organisation_id_idx" ON "participation"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "participation_challenge_id_organisation_id_key" ON "participation"("challenge_id", "organisation_id");

-- CreateIndex
CREATE INDEX "follow_challenge_id_idx" ON "follow"("challenge_id");

-- CreateIndex
CREATE INDEX "follow_initiative_id_idx" ON "follow"("initiative_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_person_id_challenge_id_key" ON "follow"("person_id", "challenge_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_person_id_initiative_id_key" ON "follow"("person_id", "initiative_id");

-- CreateIndex
CREATE INDEX "initiative_partnership_id_idx" ON "initiative"("partnership_id");

-- CreateIndex
CREATE INDEX "initiative_challenge_challenge_id_idx" ON "initiative_challenge"("challenge_id");

-- CreateIndex
CREATE INDEX "initiative_place_place_id_idx" ON "initiative_place"("place_id");

-- CreateIndex
CREATE INDEX "stake_organisation_id_status_idx" ON "stake"("organisation_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "stake_initiative_id_organisation_id_kind_key" ON "stake"("initiative_id", "organisation_id", "kind");

-- CreateIndex
CREATE INDEX "milestone_initiative_id_due_on_id_idx" ON "milestone"("initiative_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "milestone_dependency_waits_for_id_idx" ON "milestone_dependency"("waits_for_id");

-- CreateIndex
CREATE INDEX "task_milestone_id_idx" ON "task"("milestone_id");

-- CreateIndex
CREATE INDEX "initiative_update_initiative_id_said_at_id_idx" ON "initiative_update"("initiative_id", "said_at" DESC, "id");

-- CreateIndex
CREATE INDEX "mail_written_at_id_idx" ON "mail"("written_at" DESC, "id");

-- CreateIndex
CREATE INDEX "organisation_name_key_idx" ON "organisation"("name_key");

-- CreateIndex
CREATE INDEX "organisation_parent_id_idx" ON "organisation"("parent_id");

-- CreateIndex
CREATE INDEX "organisation_place_id_idx" ON "organisation"("place_id");

-- CreateIndex
CREATE INDEX "organisation_identifier_organisation_id_idx" ON "organisation_identifier"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_place_place_id_idx" ON "organisation_place"("place_id");

-- CreateIndex
CREATE INDEX "partnership_updated_at_id_idx" ON "partnership"("updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "partnership_place_place_id_idx" ON "partnership_place"("place_id");

-- CreateIndex
CREATE INDEX "priority_partnership_id_position_idx" ON "priority"("partnership_id", "position");

-- CreateIndex
CREATE INDEX "partnership_member_organisation_id_idx" ON "partnership_member"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_member_partnership_id_organisation_id_key" ON "partnership_member"("partnership_id", "organisation_id");

-- CreateIndex
CREATE INDEX "seat_person_id_idx" ON "seat"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "seat_partnership_id_person_id_organisation_id_key" ON "seat"("partnership_id", "person_id", "organisation_id");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_person_id_organisation_id_key" ON "membership"("person_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_code_key" ON "place"("code");

-- CreateIndex
CREATE UNIQUE INDEX "place_gss_code_key" ON "place"("gss_code");

-- CreateIndex
CREATE INDEX "place_name_id_idx" ON "place"("name", "id");

-- CreateIndex
CREATE INDEX "place_name_key_idx" ON "place_name"("key");

-- CreateIndex
CREATE INDEX "place_parent_parent_id_idx" ON "place_parent"("parent_id");

-- CreateIndex
CREATE INDEX "place_successor_successor_id_idx" ON "place_successor"("successor_id");

-- CreateIndex
CREATE INDEX "confidence_initiative_id_question_organisation_id_said_at_idx" ON "confidence"("initiative_id", "question", "organisation_id", "said_at" DESC);

-- AddForeignKey
ALTER TABLE "text_version" ADD CONSTRAINT "text_version_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_version" ADD CONSTRAINT "text_version_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_version" ADD CONSTRAINT "text_version_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_version" ADD CONSTRAINT "text_version_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_version" ADD CONSTRAINT "text_version_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_place" ADD CONSTRAINT "challenge_place_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_place" ADD CONSTRAINT "challenge_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_evidence" ADD CONSTRAINT "challenge_evidence_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask" ADD CONSTRAINT "ask_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_link" ADD CONSTRAINT "ask_link_ask_id_fkey" FOREIGN KEY ("ask_id") REFERENCES "ask"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_link" ADD CONSTRAINT "ask_link_participation_id_fkey" FOREIGN KEY ("participation_id") REFERENCES "participation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steward" ADD CONSTRAINT "steward_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steward" ADD CONSTRAINT "steward_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_challenge" ADD CONSTRAINT "initiative_challenge_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_challenge" ADD CONSTRAINT "initiative_challenge_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_place" ADD CONSTRAINT "initiative_place_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_place" ADD CONSTRAINT "initiative_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stake" ADD CONSTRAINT "stake_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stake" ADD CONSTRAINT "stake_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stake" ADD CONSTRAINT "stake_accountable_person_id_fkey" FOREIGN KEY ("accountable_person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_dependency" ADD CONSTRAINT "milestone_dependency_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_dependency" ADD CONSTRAINT "milestone_dependency_waits_for_id_fkey" FOREIGN KEY ("waits_for_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_update" ADD CONSTRAINT "initiative_update_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_update" ADD CONSTRAINT "initiative_update_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_update" ADD CONSTRAINT "initiative_update_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_identifier" ADD CONSTRAINT "organisation_identifier_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_place" ADD CONSTRAINT "organisation_place_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_place" ADD CONSTRAINT "organisation_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_place" ADD CONSTRAINT "partnership_place_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_place" ADD CONSTRAINT "partnership_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "priority" ADD CONSTRAINT "priority_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_member" ADD CONSTRAINT "partnership_member_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_member" ADD CONSTRAINT "partnership_member_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_name" ADD CONSTRAINT "place_name_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_parent" ADD CONSTRAINT "place_parent_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_parent" ADD CONSTRAINT "place_parent_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_successor" ADD CONSTRAINT "place_successor_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_successor" ADD CONSTRAINT "place_successor_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confidence" ADD CONSTRAINT "confidence_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confidence" ADD CONSTRAINT "confidence_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confidence" ADD CONSTRAINT "confidence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
