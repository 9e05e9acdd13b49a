import { catalogue } from './catalogue.ts'

/** What the quality gate finds, in few words, and what a report says of findings that somebody let stand. */
export const findingTexts = catalogue(
  {
    unanswered: 'ohne Antwort',
    unconfirmed: 'übernommen, nicht bestätigt',
    'changed-reason': 'geändert ohne Grund',
    'na-reason': '„trifft nicht zu“ ohne Begründung',
    'na-share': 'mehr als 20\u00a0% „trifft nicht zu“',
    'level-evidence': 'Stufe 4 oder 5 ohne Nachweis',
    'must-evidence': 'Mindestanforderung nur nach Selbstauskunft erfüllt',
    'fresh-evidence': 'Mindestanforderung ohne neuen Nachweis',
    'provider-outdated': 'Angabe des Rechenzentrums überholt',
    contradiction: 'Widerspruch',
    deviation: 'Abweichung nicht entschieden',
    'measure-owner': 'Maßnahme ohne Verantwortliche',

    title: 'Bewusst so belassen',
    intro: {
      one: 'Vor dem Abschluss sucht die Anwendung nach Lücken, fehlenden Nachweisen und Widersprüchen. {count} Feststellung daraus wurde mit Begründung so belassen.',
      other:
        'Vor dem Abschluss sucht die Anwendung nach Lücken, fehlenden Nachweisen und Widersprüchen. {count} Feststellungen daraus wurden mit Begründung so belassen.',
    },
    hidden: 'Die Begründungen stehen hier nicht, weil sie Mindestanforderungen nennen können.',
    reasons: 'Begründungen:',
    covers: { one: '{by}, {date}, für {count} Feststellung', other: '{by}, {date}, für {count} Feststellungen' },
    nobody: 'ohne Angabe der Rolle',
    about: '{kind}: {about}',
  },
  {
    unanswered: 'not answered',
    unconfirmed: 'carried over, not confirmed',
    'changed-reason': 'changed without a reason',
    'na-reason': '“not applicable” without a reason',
    'na-share': 'more than 20\u00a0% “not applicable”',
    'level-evidence': 'level 4 or 5 without evidence',
    'must-evidence': 'minimum requirement met by self-declaration only',
    'fresh-evidence': 'minimum requirement without new evidence',
    'provider-outdated': 'statement of the provider outdated',
    contradiction: 'contradiction',
    deviation: 'deviation not settled',
    'measure-owner': 'measure without anyone responsible',

    title: 'Left as it is on purpose',
    intro: {
      one: 'Before the sign-off the application looks for gaps, missing evidence and contradictions. {count} finding was left as it is, with a reason.',
      other:
        'Before the sign-off the application looks for gaps, missing evidence and contradictions. {count} findings were left as they are, with a reason.',
    },
    hidden: 'The reasons are not shown here because they may name minimum requirements.',
    reasons: 'Reasons:',
    covers: { one: '{by}, {date}, for {count} finding', other: '{by}, {date}, for {count} findings' },
    nobody: 'role not stated',
    about: '{kind}: {about}',
  },
)
