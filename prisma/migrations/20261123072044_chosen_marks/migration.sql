-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "mark" TEXT;
