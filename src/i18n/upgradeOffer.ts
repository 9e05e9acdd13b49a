import { catalogue } from './catalogue.ts'

/** The notice about a newer version, and how two assessments of which one goes on where the other ends name each other. */
export const upgradeOfferTexts = catalogue(
  {
    offer: {
      one: 'Es gibt Version {version} dieses Fragenkatalogs: 1 Frage ist anders.',
      other: 'Es gibt Version {version} dieses Fragenkatalogs: {count} Fragen sind anders.',
    },
    offerPlain: 'Es gibt Version {version} dieses Fragenkatalogs.',
    look: 'Ansehen, was sich ändert',
    putAway: 'Nicht mehr anzeigen',
    continuedBy: 'Fortgeführt mit Version {version}:',
    continues: 'Führt eine frühere Prüfung fort, Version {version}:',
  },
  {
    offer: {
      one: 'There is version {version} of this questionnaire: 1 question is different.',
      other: 'There is version {version} of this questionnaire: {count} questions are different.',
    },
    offerPlain: 'There is version {version} of this questionnaire.',
    look: 'See what changes',
    putAway: 'Do not show again',
    continuedBy: 'Continued with version {version}:',
    continues: 'Continues an earlier assessment, version {version}:',
  },
)
