import { catalogue } from './catalogue.ts'

/** Words of the screen on which both sides sign, and of the ways on from there. */
export const signOffTexts = catalogue(
  {
    title: 'Abschluss',
    lead: 'Beide Seiten bestätigen die Prüfung. Danach ist sie festgeschrieben: Sie lässt sich lesen, berichten und weitergeben, aber nicht mehr ändern.',

    signTitle: 'Unterschriften',
    signText: 'Erst die eine Seite, dann die andere. Jede Seite bestätigt genau den Stand mit diesem Fingerabdruck.',
    'side-municipality': 'Für die Kommune',
    'side-assessor': 'Für die prüfende Stelle',
    'sideHint-municipality': 'Wer für die Verwaltung steht, zum Beispiel die Leitung.',
    'sideHint-assessor': 'Wer die Prüfung durchgeführt hat: Beratung, Revision oder ISB.',
    signed: 'Unterschrieben',
    unsigned: 'Noch nicht unterschrieben',
    signedBy: '{role}, {date}',
    signedByName: '{role} ({name}), {date}',
    lapsed:
      'Diese Unterschrift gilt nicht mehr: Nach ihr wurde etwas geändert. Bitte noch einmal unterschreiben lassen.',
    otherSignatures: 'Weitere Unterschriften aus der Datei',
    sign: 'Unterschreiben',
    'signNamed-municipality': 'Unterschreiben für die Kommune',
    'signNamed-assessor': 'Unterschreiben für die prüfende Stelle',
    withdraw: 'Unterschrift zurücknehmen',
    'withdrawNamed-municipality': 'Unterschrift der Kommune zurücknehmen',
    'withdrawNamed-assessor': 'Unterschrift der prüfenden Stelle zurücknehmen',
    role: 'Rolle',
    roleHint: 'Zum Beispiel Verwaltungsleitung, ISB oder Beratung',
    roleMissing: 'Geben Sie an, in welcher Rolle unterschrieben wird.',
    name: 'Name',
    optional: 'freiwillig',
    date: 'Datum',
    dateInvalid: 'Geben Sie ein Datum an, das nicht in der Zukunft liegt.',
    cancel: 'Abbrechen',
    close: 'Schließen',
    dialogFindings: {
      one: 'Eine Feststellung der Qualitätsprüfung ist noch offen.',
      other: '{count} Feststellungen der Qualitätsprüfung sind noch offen.',
    },
    dialogText:
      'Prüfung „{title}“ von „{name}“. Unterschrieben wird der Stand mit dem Fingerabdruck, der mit {start} beginnt und mit {end} endet.',
    changed: 'Inzwischen hat sich etwas geändert. Sehen Sie nach, und unterschreiben Sie dann noch einmal.',
    failed: 'Das hat nicht geklappt. Es wurde nichts geändert. Versuchen Sie es noch einmal.',
    waiting:
      'In diesem Tab ist noch etwas nicht gespeichert. Warten Sie einen Moment, und versuchen Sie es noch einmal.',

    freezeTitle: 'Abschließen',
    freezeNot: 'Dafür müssen beide Seiten den heutigen Stand unterschrieben haben.',
    freezeText:
      'Beide Seiten haben unterschrieben. Mit dem Abschluss wird die Prüfung festgeschrieben, auch in anderen Tabs und für Dateien, die zurückkommen. Wieder öffnen lässt sie sich nur mit einem Grund, der im Bericht steht.',
    freeze: 'Prüfung abschließen',
    frozenNow: 'Die Prüfung ist abgeschlossen',

    frozenTitle: 'Abgeschlossen',
    frozenText: 'Die Prüfung ist festgeschrieben. Fragen, Plan, Ziele und Angaben lassen sich lesen, nicht ändern.',
    toReport: 'Zum Bericht',

    fingerprint: 'Fingerabdruck',
    fingerprintText:
      'Er steht auch in den Berichten. Gleiche Angaben ergeben den gleichen Fingerabdruck (SHA‑256). Notizen der Prüfenden und das Änderungsprotokoll gehören nicht dazu.',
    copy: 'Fingerabdruck kopieren',
    copied: 'Fingerabdruck kopiert',
    copyFailed: 'Kopieren ist hier nicht erlaubt. Markieren Sie den Fingerabdruck und kopieren Sie ihn selbst.',

    onTitle: 'So geht es weiter',
    followUpTitle: 'Nach einiger Zeit wieder prüfen',
    followUpText:
      'Eine neue Prüfung, in der bei jeder Frage die frühere Antwort steht. Sie bestätigen, was unverändert gilt, und begründen, was sich geändert hat. Zugesagte Maßnahmen stehen neben dem, was daraus wurde.',
    followUp: 'Folgeprüfung anlegen',
    nextTitle: 'Als neue Fassung weiterführen',
    nextText:
      'Eine neue Prüfung derselben Reihe beginnt mit allen Antworten, dem Plan und den Zielen. Jede Antwort wartet darauf, dass Sie sie bestätigen. Die abgeschlossene bleibt, wie sie ist.',
    nextName: 'Bezeichnung der neuen Fassung',
    nextNameMissing: 'Geben Sie der neuen Fassung einen Namen.',
    nextDefault: '{title} (neue Fassung)',
    asOf: 'Stichtag',
    asOfInvalid: 'Geben Sie ein gültiges Datum an.',
    next: 'Neue Fassung anlegen',
    nextDone: 'Neue Fassung angelegt',
    reopenTitle: 'Wieder öffnen',
    reopenText:
      'Nur wenn etwas falsch ist. Die Unterschriften gelten dann nicht mehr. Ihr Grund bleibt in der Prüfung und steht im Bericht.',
    reason: 'Grund',
    reasonHint: 'Zum Beispiel: Zahl der Arbeitsplätze war falsch erfasst',
    reasonMissing: 'Geben Sie an, warum die Prüfung wieder geöffnet wird.',
    reopen: 'Wieder öffnen',
    reopened: 'Die Prüfung ist wieder offen',

    historyTitle: 'Frühere Abschlüsse',
    reopenedOn: 'Wieder geöffnet am {date}, weil: {reason}',
    reopenedOnBy: 'Wieder geöffnet am {date} durch {role}, weil: {reason}',

    lateTitle: { one: 'Eine Eingabe wartet', other: '{count} Eingaben warten' },
    lateText:
      'Sie waren beim Abschluss noch nicht gespeichert und sind nicht Teil dessen, was unterschrieben wurde. Sie werden übernommen, wenn die Prüfung wieder geöffnet wird. Sonst können Sie sie verwerfen.',
    lateEntry: '{question}: {text}',
    lateMeasure: 'Maßnahme: {text}',
    lateDrop: 'Eingaben verwerfen',
    lateDropped: 'Eingaben verworfen',
  },
  {
    title: 'Sign-off',
    lead: 'Both sides confirm the assessment. After that it is frozen: it can be read, reported and handed on, but no longer changed.',

    signTitle: 'Signatures',
    signText: 'First one side, then the other. Each side confirms exactly the state with this fingerprint.',
    'side-municipality': 'For the municipality',
    'side-assessor': 'For the assessor',
    'sideHint-municipality': 'Who stands for the administration, such as its head.',
    'sideHint-assessor': 'Who carried out the assessment: consultant, audit or ISB.',
    signed: 'Signed',
    unsigned: 'Not signed yet',
    signedBy: '{role}, {date}',
    signedByName: '{role} ({name}), {date}',
    lapsed: 'This signature no longer holds: something was changed after it. Please have it signed again.',
    otherSignatures: 'More signatures from the file',
    sign: 'Sign',
    'signNamed-municipality': 'Sign for the municipality',
    'signNamed-assessor': 'Sign for the assessor',
    withdraw: 'Take back signature',
    'withdrawNamed-municipality': 'Take back the municipality’s signature',
    'withdrawNamed-assessor': 'Take back the assessor’s signature',
    role: 'Role',
    roleHint: 'Such as head of administration, ISB or consultant',
    roleMissing: 'Say in which role the signature is given.',
    name: 'Name',
    optional: 'optional',
    date: 'Date',
    dateInvalid: 'Give a date that is not in the future.',
    cancel: 'Cancel',
    close: 'Close',
    dialogFindings: {
      one: 'One finding of the quality gate is still open.',
      other: '{count} findings of the quality gate are still open.',
    },
    dialogText:
      'Assessment “{title}” of “{name}”. What is signed is the state whose fingerprint begins with {start} and ends with {end}.',
    changed: 'Something has changed meanwhile. Have a look, then sign again.',
    failed: 'That did not work. Nothing was changed. Please try again.',
    waiting: 'Something in this tab is not saved yet. Wait a moment and try again.',

    freezeTitle: 'Close the assessment',
    freezeNot: 'For this, both sides must have signed the present state.',
    freezeText:
      'Both sides have signed. Closing freezes the assessment, in other tabs too and for files that come back. It can only be reopened with a reason, which the report states.',
    freeze: 'Sign off the assessment',
    frozenNow: 'The assessment is signed off',

    frozenTitle: 'Signed off',
    frozenText: 'The assessment is frozen. Questions, plan, targets and details can be read, not changed.',
    toReport: 'To the report',

    fingerprint: 'Fingerprint',
    fingerprintText:
      'It is printed in the reports, too. The same content gives the same fingerprint (SHA‑256). The assessor’s notes and the change log are not part of it.',
    copy: 'Copy fingerprint',
    copied: 'Fingerprint copied',
    copyFailed: 'Copying is not allowed here. Select the fingerprint and copy it yourself.',

    onTitle: 'How it goes on',
    followUpTitle: 'Assess again after some time',
    followUpText:
      'A new assessment with the earlier answer beside each question. You confirm what holds unchanged and say why the rest has changed. Measures that were promised stand beside what became of them.',
    followUp: 'Create follow-up',
    nextTitle: 'Go on with a new version',
    nextText:
      'A new assessment of the same series begins with all answers, the plan and the targets. Each answer waits for you to confirm it. The one that is signed off stays as it is.',
    nextName: 'Name of the new version',
    nextNameMissing: 'Give the new version a name.',
    nextDefault: '{title} (new version)',
    asOf: 'Reference date',
    asOfInvalid: 'Give a valid date.',
    next: 'Create new version',
    nextDone: 'New version created',
    reopenTitle: 'Reopen',
    reopenText:
      'Only if something is wrong. The signatures then no longer hold. Your reason stays in the assessment and is stated in the report.',
    reason: 'Reason',
    reasonHint: 'Such as: the number of workplaces was recorded wrongly',
    reasonMissing: 'Say why the assessment is reopened.',
    reopen: 'Reopen',
    reopened: 'The assessment is open again',

    historyTitle: 'Earlier sign-offs',
    reopenedOn: 'Reopened on {date} because: {reason}',
    reopenedOnBy: 'Reopened on {date} by {role} because: {reason}',

    lateTitle: { one: 'One entry is waiting', other: '{count} entries are waiting' },
    lateText:
      'They were not saved yet at sign-off and are no part of what was signed. They are taken over when the assessment is reopened. Otherwise you can discard them.',
    lateEntry: '{question}: {text}',
    lateMeasure: 'Measure: {text}',
    lateDrop: 'Discard entries',
    lateDropped: 'Entries discarded',
  },
)
