import { catalogue } from './catalogue.ts'

/** How the check works, in plain words and the same whatever came out of it. */
export const publicMethod = catalogue(
  {
    how: 'Wie geprüft wurde',
    howIntro: {
      one: 'Der Fragenkatalog stellt {count} Frage zur Sicherheit der IT. Er ist für alle gleich, die diese Version benutzen.',
      other:
        'Der Fragenkatalog stellt {count} Fragen zur Sicherheit der IT. Er ist für alle gleich, die diese Version benutzen.',
    },
    howSelf: 'Selbstauskunft',
    howSelfText:
      'Die Verwaltung beantwortet die Fragen selbst. Auch „weiß nicht“ ist eine Antwort: Sie zählt wie „nicht vorhanden“ und ist zu klären.',
    howLevels: 'Stufen',
    howLevelsText:
      'Jede Antwort hat eine Stufe: 0\u00a0nicht vorhanden, 1\u00a0ansatzweise, 2\u00a0teilweise umgesetzt, 3\u00a0umgesetzt, 4\u00a0umgesetzt und geprüft, 5\u00a0laufend verbessert.',
    howThreeStepsText: 'Die Antworten lauten „ja“, „teilweise“ oder „nein“. Jede von ihnen steht für eine Stufe.',
    howMust: 'Mindestanforderungen',
    howMustText: {
      one: '{count} Frage des Fragenkatalogs ist eine Mindestanforderung: ein Punkt, auf den keine Verwaltung verzichten sollte. Erfüllt ist sie erst, wenn sie umgesetzt ist. Ein guter Durchschnitt gleicht das nicht aus.',
      other:
        '{count} Fragen des Fragenkatalogs sind Mindestanforderungen: Punkte, auf die keine Verwaltung verzichten sollte. Erfüllt ist eine Mindestanforderung erst, wenn sie umgesetzt ist. Ein guter Durchschnitt gleicht eine fehlende nicht aus.',
    },
    howSecond: 'Zweite Stelle',
    howSecondText:
      'Gibt die Verwaltung an, dass eine Mindestanforderung nicht zutrifft, muss eine zweite Stelle das bestätigen. Bis dahin bleibt sie ungeklärt.',
    howMeasures: 'Maßnahmen',
    howMeasuresText:
      'Zu allem, was fehlt oder unklar ist, schlägt die Prüfung Maßnahmen vor, geordnet nach Dringlichkeit. Welche umgesetzt werden, entscheidet die Verwaltung.',
    howShort: 'Umfang',
    howShortText:
      'Dieser Fragenkatalog ist für eine kurze Prüfung gemacht. Er fragt, ob seine Mindestanforderungen erfüllt sind, und setzt kein Ziel darüber hinaus.',
    topics: 'Worum es in den Fragen geht',
    topicsIntro: 'Die Fragen sind nach Themenfeldern geordnet:',
    standards:
      'Die Fragen nehmen Bezug auf: {list}. Ein solcher Bezug bestätigt nicht, dass ein Regelwerk eingehalten wird.',
    limits: 'Was die Prüfung nicht ersetzt',
    limitsText:
      'Die Prüfung sucht nicht selbst in Systemen nach Schwachstellen und ersetzt keine Prüfung durch Dritte. Sie ersetzt weder den „Weg in die Basis-Absicherung“ (WiBA) noch den IT-Grundschutz; beides sind Verfahren des BSI. Sie ist kein Zertifikat.',
  },
  {
    how: 'How the check was made',
    howIntro: {
      one: 'The questionnaire asks {count} question about the security of IT. It is the same for everyone who uses this version.',
      other:
        'The questionnaire asks {count} questions about the security of IT. It is the same for everyone who uses this version.',
    },
    howSelf: 'Self-declaration',
    howSelfText:
      'The administration answers the questions itself. “Don’t know” is an answer too: it counts like “not in place” and is to be clarified.',
    howLevels: 'Levels',
    howLevelsText:
      'Every answer has a level: 0\u00a0not in place, 1\u00a0ad hoc, 2\u00a0partly in place, 3\u00a0in place, 4\u00a0in place and checked, 5\u00a0continuously improved.',
    howThreeStepsText: 'The answers are “yes”, “partly” or “no”. Each of them stands for a level.',
    howMust: 'Minimum requirements',
    howMustText: {
      one: '{count} question of the questionnaire is a minimum requirement: a point that no administration should do without. It is met only once it is in place. A good average does not make up for it.',
      other:
        '{count} questions of the questionnaire are minimum requirements: points that no administration should do without. A minimum requirement is met only once it is in place. A good average does not make up for a missing one.',
    },
    howSecond: 'Second role',
    howSecondText:
      'If the administration states that a minimum requirement does not apply, a second role must confirm it. Until then it remains unclear.',
    howMeasures: 'Measures',
    howMeasuresText:
      'For everything that is missing or unclear the check suggests measures, in the order of their urgency. Which of them are carried out is for the administration to decide.',
    howShort: 'Extent',
    howShortText:
      'This questionnaire is made for a short check. It asks whether its minimum requirements are met and sets no target beyond them.',
    topics: 'What the questions are about',
    topicsIntro: 'The questions are arranged by domains:',
    standards: 'The questions refer to: {list}. Such a reference does not confirm that a standard is complied with.',
    limits: 'What the check does not replace',
    limitsText:
      'The check does not search systems for vulnerabilities itself and does not replace an examination by third parties. It replaces neither the “Weg in die Basis-Absicherung” (WiBA) nor IT-Grundschutz; both are methods of the BSI. It is not a certificate.',
  },
)
