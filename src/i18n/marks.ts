import { catalogue } from './catalogue.ts'

/** What is noted of an answer in a conversation. */
export const markTexts = catalogue(
  {
    marks: 'Vermerke',
    later: 'später',
    objection: 'Widerspruch',
    agreed: 'gemeinsam bestätigt',
  },
  {
    marks: 'Marks',
    later: 'later',
    objection: 'objection',
    agreed: 'agreed by both',
  },
)
