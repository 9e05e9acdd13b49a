import { catalogue } from './catalogue.ts'

/** The quality gate before the sign-off: what was found, where to put it right, and how to let it stand. */
export const gateTexts = catalogue(
  {
    title: 'Qualitätsprüfung',
    lead: 'Bevor Sie abschließen: Was fehlt, was ist nicht belegt, was passt nicht zusammen? Jede Feststellung führt dorthin, wo Sie sie beheben. Was Sie nicht beheben können, lassen Sie mit einer Begründung so stehen; sie steht im Bericht.',
    leadFrozen: 'So stand es beim Abschluss: was gefunden wurde und warum es so blieb.',
    emptyTitle: 'Nichts gefunden',
    emptyText: 'Alle Fragen sind beantwortet, nichts widerspricht sich, und jede offene Maßnahme hat Verantwortliche.',
    open: { one: '{count} Feststellung ist offen', other: '{count} Feststellungen sind offen' },
    openText: {
      one: 'Beheben Sie sie oder begründen Sie, warum sie so bleibt.',
      other: 'Beheben Sie sie oder begründen Sie, warum sie so bleiben.',
    },
    covered: { one: '{count} weitere bleibt mit Begründung so.', other: '{count} weitere bleiben mit Begründung so.' },
    allCovered: {
      one: 'Die einzige Feststellung bleibt mit Begründung so',
      other: 'Alle {count} Feststellungen bleiben mit Begründung so',
    },
    allCoveredText: 'Die Begründungen stehen im Bericht. Ändert sich eine Feststellung, ist sie wieder offen.',
    groups: 'Feststellungen nach Art',

    groupOpen: '{title} ({open} von {all} offen)',
    groupDone: '{title} ({all}, alle begründet)',

    'title-unanswered': 'Fragen ohne Antwort',
    'title-unconfirmed': 'Übernommene Antworten, die niemand bestätigt hat',
    'title-changed-reason': 'Geänderte Antworten ohne Grund',
    'title-na-reason': '„Trifft nicht zu“ ohne Begründung',
    'title-na-share': 'Themenfelder, in denen vieles nicht zutrifft',
    'title-level-evidence': 'Stufe 4 oder 5 ohne Nachweis',
    'title-must-evidence': 'Mindestanforderungen nur nach Selbstauskunft',
    'title-fresh-evidence': 'Mindestanforderungen ohne neuen Nachweis',
    'title-provider-outdated': 'Überholte Angaben des Rechenzentrums',
    'title-contradiction': 'Widersprüche',
    'title-deviation': 'Abweichungen zwischen beiden Sichten',
    'title-measure-owner': 'Maßnahmen ohne Verantwortliche',

    'why-unanswered': 'Was niemand beantwortet hat, fehlt im Ergebnis. Wer es nicht weiß, antwortet „weiß nicht“.',
    'why-unconfirmed':
      'Diese Antworten stammen aus einer früheren Prüfung. Sie zählen, können aber überholt sein. Sehen Sie jede an und bestätigen oder ändern Sie sie.',
    'why-changed-reason':
      'Diese Antworten lauten anders als in der früheren Prüfung. Schreiben Sie bei der Frage in einem Satz, was sich geändert hat.',
    'why-na-reason': 'Ohne Begründung zählt die Frage als offen. Ein Satz genügt.',
    'why-na-share':
      'Mehr als 20\u00a0% des Gewichts zählen nicht mit. Prüfen Sie, ob die Fragen wirklich nicht zutreffen oder ob jemand anderes sie beantworten kann, etwa der Dienstleister.',
    'why-level-evidence':
      'Ab Stufe 4 gibt es Vermerke, Protokolle oder Berichte. Halten Sie fest, was davon gesehen wurde, oder fügen Sie es an.',
    'why-must-evidence':
      'Diese Mindestanforderungen gelten als erfüllt, weil jemand es gesagt hat (Nachweistiefe E0). Sehen Sie ein Dokument oder eine Stichprobe an und tragen Sie die Tiefe ein.',
    'why-fresh-evidence':
      'Zu diesen Mindestanforderungen ist kein Nachweis eingetragen, der jünger ist als die frühere Prüfung. Tragen Sie bei der Frage ein, wie und wann nachgesehen wurde.',
    'why-provider-outdated':
      'Das Rechenzentrum sagt inzwischen etwas anderes, oder seine Vorlage war am Stichtag älter als ein Jahr. Übernehmen Sie den neuen Stand oder bitten Sie um eine neue Vorlage.',
    'why-contradiction': 'Diese Antworten können nicht zugleich stimmen. Mindestens eine davon ist zu ändern.',
    'why-deviation': 'Kommune und prüfende Person antworten verschieden. Entscheiden Sie, welche Antwort zählt.',
    'why-measure-owner': 'Was niemandem gehört, bleibt liegen. Tragen Sie eine Rolle oder Stelle ein.',

    share: '{percent} des Gewichts treffen nicht zu:',
    domain: 'Themenfeld „{title}“',
    scoping: 'Vorfrage: {text}',
    answered: 'Beantwortet sind:',

    letStand: 'So lassen …',
    letStandNamed: 'So lassen und begründen: {about}',
    changeReason: 'Begründung ändern …',
    changeReasonNamed: 'Begründung ändern: {about}',
    withdraw: 'Zurücknehmen',
    withdrawNamed: 'Begründung zurücknehmen: {about}',
    letAllStand: { one: 'Die offene so lassen …', other: 'Alle {count} offenen so lassen …' },
    stands: 'bleibt so',
    stale: 'Begründung überholt',
    reasonGiven: '„{reason}“ ({by}, {date})',
    nobody: 'ohne Angabe der Rolle',
    staleText: 'Seitdem hat sich die Feststellung geändert. Damals hieß es: {reason}',

    dialogTitle: { one: 'Feststellung so lassen', other: '{count} Feststellungen so lassen' },
    dialogText: {
      one: 'An Antworten und Ergebnis ändert das nichts. Die Begründung bleibt bei der Prüfung und steht im nichtöffentlichen und im internen Bericht.',
      other:
        'An Antworten und Ergebnis ändert das nichts. Die Begründung gilt für jede einzelne; sie bleibt bei der Prüfung und steht im nichtöffentlichen und im internen Bericht.',
    },
    about: 'Es geht um:',
    by: 'Wer entscheidet das?',
    byHint: 'Eine Rolle, zum Beispiel „Verwaltungsleitung“ oder „Prüfteam“.',
    byMissing: 'Geben Sie die Rolle an, die das entscheidet, zum Beispiel „Verwaltungsleitung“.',
    reason: 'Warum bleibt es so?',
    reasonHint: 'Ein Satz, den auch der Rat lesen kann. Keine Einzelheiten, die einem Angreifer helfen.',
    reasonMissing: 'Schreiben Sie in einem Satz, warum es so bleibt.',
    save: 'Begründung festhalten',
    cancel: 'Abbrechen',
    saved: {
      one: '{count} Feststellung bleibt mit Begründung so.',
      other: '{count} Feststellungen bleiben mit Begründung so.',
    },
    withdrawn: 'Die Begründung ist zurückgenommen, die Feststellung ist wieder offen.',
    undo: 'Rückgängig',
    failed:
      'Das wurde nicht gespeichert. Vielleicht ist der Speicher voll oder gesperrt. Versuchen Sie es noch einmal.',
  },
  {
    title: 'Quality gate',
    lead: 'Before you sign off: what is missing, what has no evidence, what does not fit together? Each finding leads to the place where you put it right. What you cannot put right you may leave as it is, with a reason; it is printed in the report.',
    leadFrozen: 'As it stood at the sign-off: what was found, and why it was left as it is.',
    emptyTitle: 'Nothing found',
    emptyText:
      'All questions are answered, nothing contradicts itself, and someone is responsible for every open measure.',
    open: { one: '{count} finding is open', other: '{count} findings are open' },
    openText: {
      one: 'Put it right, or say why it is left as it is.',
      other: 'Put them right, or say why they are left as they are.',
    },
    covered: {
      one: '{count} more is left as it is, with a reason.',
      other: '{count} more are left as they are, with a reason.',
    },
    allCovered: {
      one: 'The only finding is left as it is, with a reason',
      other: 'All {count} findings are left as they are, with a reason',
    },
    allCoveredText: 'The reasons are printed in the report. When a finding changes, it is open again.',
    groups: 'Findings by kind',

    groupOpen: '{title} ({open} of {all} open)',
    groupDone: '{title} ({all}, each with a reason)',

    'title-unanswered': 'Questions without an answer',
    'title-unconfirmed': 'Carried-over answers that nobody has confirmed',
    'title-changed-reason': 'Changed answers without a reason',
    'title-na-reason': '“Not applicable” without a reason',
    'title-na-share': 'Domains in which much is not applicable',
    'title-level-evidence': 'Level 4 or 5 without evidence',
    'title-must-evidence': 'Minimum requirements by self-declaration only',
    'title-fresh-evidence': 'Minimum requirements without new evidence',
    'title-provider-outdated': 'Outdated statements of the provider',
    'title-contradiction': 'Contradictions',
    'title-deviation': 'Deviations between the two views',
    'title-measure-owner': 'Measures without anyone responsible',

    'why-unanswered':
      'What nobody has answered is missing from the result. Whoever does not know answers “don’t know”.',
    'why-unconfirmed':
      'These answers come from an earlier assessment. They count, but may be out of date. Look at each of them and confirm or change it.',
    'why-changed-reason':
      'These answers are not what they were in the earlier assessment. Write at the question, in one sentence, what has changed.',
    'why-na-reason': 'Without a reason the question counts as open. One sentence is enough.',
    'why-na-share':
      'More than 20\u00a0% of the weight is not counted. Check whether the questions really do not apply, or whether somebody else can answer them, such as the provider.',
    'why-level-evidence':
      'From level 4 on there are notes, records or reports. State which of them were seen, or attach them.',
    'why-must-evidence':
      'These minimum requirements count as met because somebody said so (depth of evidence E0). Look at a document or a sample and enter the depth.',
    'why-fresh-evidence':
      'For these minimum requirements no evidence is recorded that is more recent than the earlier assessment. Enter at the question how and when somebody looked.',
    'why-provider-outdated':
      'The provider says something else by now, or its template was more than a year old on the reference date. Accept the new state or ask for a new template.',
    'why-contradiction': 'These answers cannot be right at the same time. At least one of them has to change.',
    'why-deviation': 'The municipality and the assessor answer differently. Decide which answer counts.',
    'why-measure-owner': 'What belongs to nobody is left undone. Enter a role or an office.',

    share: '{percent} of the weight is not applicable:',
    domain: 'Domain “{title}”',
    scoping: 'Scoping question: {text}',
    answered: 'The answers are to:',

    letStand: 'Leave as it is …',
    letStandNamed: 'Leave as it is, with a reason: {about}',
    changeReason: 'Change the reason …',
    changeReasonNamed: 'Change the reason: {about}',
    withdraw: 'Withdraw',
    withdrawNamed: 'Withdraw the reason: {about}',
    letAllStand: { one: 'Leave the open one as it is …', other: 'Leave all {count} open ones as they are …' },
    stands: 'left as it is',
    stale: 'reason out of date',
    reasonGiven: '“{reason}” ({by}, {date})',
    nobody: 'role not stated',
    staleText: 'The finding has changed since then. What was said: {reason}',

    dialogTitle: { one: 'Leave a finding as it is', other: 'Leave {count} findings as they are' },
    dialogText: {
      one: 'This changes neither answers nor result. The reason stays with the assessment and is printed in the non-public and the internal report.',
      other:
        'This changes neither answers nor result. The reason applies to each of them; it stays with the assessment and is printed in the non-public and the internal report.',
    },
    about: 'This is about:',
    by: 'Who decides this?',
    byHint: 'A role, for example “Head of administration” or “Assessment team”.',
    byMissing: 'Enter the role that decides this, for example “Head of administration”.',
    reason: 'Why is it left as it is?',
    reasonHint: 'One sentence that the council may read. No details that would help an attacker.',
    reasonMissing: 'Write in one sentence why it is left as it is.',
    save: 'Record the reason',
    cancel: 'Cancel',
    saved: {
      one: '{count} finding is left as it is, with a reason.',
      other: '{count} findings are left as they are, with a reason.',
    },
    withdrawn: 'The reason is withdrawn, and the finding is open again.',
    undo: 'Undo',
    failed: 'This was not saved. The storage may be full or locked. Try again.',
  },
)
