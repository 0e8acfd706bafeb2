import { docsSite, officeSite } from './apart.ts';
import { blackboardSite } from './blackboard.ts';
import { brightspaceSite } from './brightspace.ts';
import { canvasSite } from './canvas.ts';
import { classroomSite } from './classroom.ts';
import { etherpadSite } from './etherpad.ts';
import type { HostSite } from './host-site.ts';
import { moodleSite } from './moodle.ts';
import { notionSite } from './notion.ts';
import { plannerSites } from './planners.ts';
import { schoologySite } from './schoology.ts';

/** Every host there is a surface for, each made anew. */
export const allSites = (): readonly HostSite[] => [
  canvasSite(),
  moodleSite(),
  classroomSite(),
  schoologySite(),
  brightspaceSite(),
  blackboardSite(),
  notionSite(),
  etherpadSite(),
  docsSite(),
  officeSite(),
  ...plannerSites(),
];
