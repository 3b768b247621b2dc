-- AlterEnum
ALTER TYPE "stake_status" ADD VALUE 'OFFERED';

-- AlterTable
ALTER TABLE "stake" ADD COLUMN     "brings" TEXT;
