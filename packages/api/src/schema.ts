import { builder } from './builder.ts';
import { readAnswersAfresh } from './operations.ts';
import './audit/schema.ts';
import './audit/history.ts';
import './refusals/schema.ts';
import './organisations/schema.ts';
import './people/schema.ts';
import './people/viewer.ts';
import './places/schema.ts';
import './partnerships/schema.ts';
import './challenges/schema.ts';
import './search/schema.ts';
import './initiatives/schema.ts';

/** The whole schema: every noun's part, each verb's answer read afresh. */
export const schema = readAnswersAfresh(builder.toSchema({ sortSchema: true }));
