import { catalogue } from './catalogue.ts'

/** Handing out a part of an assessment, and the small assessment it becomes elsewhere. */
export const partTexts = catalogue(
  {
    handOut: 'Teil herausgeben',
    lead: 'Andere beantworten einige Fragen für Sie, in IT-Check auf ihrem eigenen Gerät. Sie erhalten eine Datei zurück und sehen vor dem Zusammenführen, was sich ändert. Diese Prüfung bleibt, wie sie ist.',
    which: 'Welche Fragen?',
    byDomain: 'nach Themenfeld',
    byPerson: 'nach Person, die man fragt',
    everything: 'alle Fragen',
    domains: 'Themenfelder',
    persons: 'Wen möchten Sie fragen?',
    assignee: 'zuständig: {name}',
    noPersons: 'Der Fragenkatalog nennt niemanden, und bei keiner Frage ist jemand als zuständig eingetragen.',
    onlyOpen: 'Nur Fragen, die noch offen sind',
    questions: { one: '{count} Frage', other: '{count} Fragen' },
    chosen: { one: 'Der Teil enthält {count} Frage.', other: 'Der Teil enthält {count} Fragen.' },
    noneChosen: 'Wählen Sie mindestens eine Frage. Bisher trifft Ihre Auswahl auf keine zu.',
    recipient: 'Für wen ist der Teil?',
    recipientHint: 'Nennen Sie die Rolle oder Stelle, nicht den Namen. Sie steht in der Datei und in ihrem Namen.',
    recipientMissing: 'Nennen Sie die Rolle oder Stelle.',
    along: 'Was Sie zu diesen Fragen schon haben',
    alongHint:
      'Die Antworten selbst, Maßnahmen nur zu diesen Fragen und Entscheidungen dazu gehen immer mit. Was Sie nicht mitgeben, bleibt beim Zusammenführen erhalten.',
    comments: 'Kommentare mitgeben',
    notes: 'Eigene Notizen und die Sicht der Prüfenden mitgeben',
    photos: 'Fotos und andere Anhänge mitgeben',
    encrypt: 'Mit Passwort verschlüsseln',
    encryptHint: 'Geben Sie das Passwort auf einem anderen Weg weiter als die Datei.',
    notEncrypted: 'Ohne Passwort kann jeder die Datei lesen, der sie hat.',
    save: 'Teil als Datei sichern',
    cancel: 'Abbrechen',
    close: 'Schließen',
    loadFailed:
      'Die Prüfung konnte nicht gelesen werden. Schließen Sie dieses Fenster und versuchen Sie es noch einmal.',
    failed:
      'Die Datei konnte nicht erstellt werden. Ihre Antworten sind weiterhin in diesem Browser gespeichert. Versuchen Sie es noch einmal.',
    failedTitle: 'Der Teil wurde nicht gesichert',
    savedTitle: 'Der Teil ist gesichert',
    savedAs: {
      one: 'Ihr Browser hat die Datei „{file}“ erhalten und legt sie meist im Ordner „Downloads“ ab. Zur Kontrolle wurde sie noch einmal geöffnet: {count} Frage, alle Prüfsummen stimmen überein.',
      other:
        'Ihr Browser hat die Datei „{file}“ erhalten und legt sie meist im Ordner „Downloads“ ab. Zur Kontrolle wurde sie noch einmal geöffnet: {count} Fragen, alle Prüfsummen stimmen überein.',
    },
    savedNext:
      'Schicken Sie diese Datei an „{role}“. Dort wird sie in IT-Check über „Datei öffnen“ geöffnet, ausgefüllt und mit „Teil zurückgeben“ wieder gesichert. Die Datei, die Sie zurückbekommen, öffnen Sie hier über „Datei öffnen“.',
    fileMark: 'Teil',
    fileMarkReturned: 'zurück',

    // the small assessment
    banner: { one: 'Teil für {role}: {count} Frage', other: 'Teil für {role}: {count} Fragen' },
    bannerText:
      'Sie sehen nur die Fragen, die Ihnen gegeben wurden. Ihre Antworten bleiben in diesem Browser, bis Sie sie zurückgeben. So geben Sie den Teil zurück: Klicken Sie auf „Teil zurückgeben“ und schicken Sie die Datei an die Person, von der Sie den Teil haben.',
    bannerScore: 'Mittelwerte gelten nur für diese Fragen. Eine Stufe gibt es erst in der ganzen Prüfung.',
    giveBack: 'Teil zurückgeben',
    giveBackLead:
      'Ihre Antworten werden als Datei gesichert. Schicken Sie die Datei an die Person, von der Sie den Teil haben. Sie können danach weiterarbeiten und den Teil noch einmal zurückgeben.',
    givenBackNext:
      'Schicken Sie diese Datei an die Person, von der Sie den Teil haben. Der Teil bleibt hier, bis Sie ihn löschen.',
    baseMissing:
      'Der Stand, zu dem dieser Teil herausgegeben wurde, fehlt in diesem Browser. Öffnen Sie die Datei, die Sie erhalten haben, noch einmal und geben Sie den Teil von dort zurück.',
    opened: {
      one: 'Der Teil für {role} mit {count} Frage wurde geöffnet.',
      other: 'Der Teil für {role} mit {count} Fragen wurde geöffnet.',
    },
    wholeTitle: 'Das gibt es nur in der ganzen Prüfung',
    wholeText:
      'Sie haben einen Teil einer Prüfung vor sich. Ergebnis, Maßnahmen und Bericht entstehen aus allen Fragen, dort, wo die ganze Prüfung liegt.',
    toQuestions: 'Zu den Fragen',
    notHereTitle: { one: '{count} Frage für „{role}“ ausfüllen', other: '{count} Fragen für „{role}“ ausfüllen' },
    notHereFill:
      'Der Teil liegt danach als kleine Prüfung in diesem Browser. Sie können jederzeit unterbrechen. Sind Sie fertig, sichern Sie ihn mit „Teil zurückgeben“.',
    notHereText:
      'Möchten Sie ihn stattdessen in die ganze Prüfung übernehmen? Sie ist nicht in diesem Browser. Öffnen Sie die Datei dort, wo die Prüfung liegt, oder öffnen Sie zuerst hier die gesicherte Prüfung (.itcheck) und danach diese Datei.',
    inTrashTitle: 'Die Prüfung zu diesem Teil liegt im Papierkorb',
    openHere: 'Teil hier öffnen',
    inTrash: 'Holen Sie sie unter „Daten & Sicherheit“ zurück und öffnen Sie dann diese Datei noch einmal.',
  },
  {
    handOut: 'Hand out a part',
    lead: 'Others answer some questions for you, in IT-Check on their own device. You get a file back and see before merging what will change. This assessment stays as it is.',
    which: 'Which questions?',
    byDomain: 'by domain',
    byPerson: 'by person to ask',
    everything: 'all questions',
    domains: 'Domains',
    persons: 'Whom would you like to ask?',
    assignee: 'responsible: {name}',
    noPersons: 'The questionnaire names nobody, and no question has somebody entered as responsible.',
    onlyOpen: 'Only questions that are still open',
    questions: { one: '{count} question', other: '{count} questions' },
    chosen: { one: 'The part has {count} question.', other: 'The part has {count} questions.' },
    noneChosen: 'Choose at least one question. So far your choice fits none.',
    recipient: 'Who is the part for?',
    recipientHint: 'Give the role or office, not the name. It stands in the file and in its name.',
    recipientMissing: 'Give the role or office.',
    along: 'What you have on these questions already',
    alongHint:
      'The answers themselves, measures for these questions only and decisions about them always go along. What you keep back is preserved when merging.',
    comments: 'Include comments',
    notes: 'Include own notes and the assessors’ view',
    photos: 'Include photos and other attachments',
    encrypt: 'Encrypt with a password',
    encryptHint: 'Pass the password on by another way than the file.',
    notEncrypted: 'Without a password anyone who has the file can read it.',
    save: 'Save part as file',
    cancel: 'Cancel',
    close: 'Close',
    loadFailed: 'The assessment could not be read. Close this window and try again.',
    failed: 'The file could not be created. Your answers are still stored in this browser. Try again.',
    failedTitle: 'The part was not saved',
    savedTitle: 'The part is saved',
    savedAs: {
      one: 'Your browser was given the file “{file}” and mostly puts it into the folder “Downloads”. It was opened again as a check: {count} question, all checksums match.',
      other:
        'Your browser was given the file “{file}” and mostly puts it into the folder “Downloads”. It was opened again as a check: {count} questions, all checksums match.',
    },
    savedNext:
      'Send this file to “{role}”. There it is opened in IT-Check with “Open file”, filled in and saved again with “Return part”. The file that you get back you open here with “Open file”.',
    fileMark: 'part',
    fileMarkReturned: 'returned',

    banner: { one: 'Part for {role}: {count} question', other: 'Part for {role}: {count} questions' },
    bannerText:
      'You see only the questions that were given to you. Your answers stay in this browser until you return them. To return the part, click “Return part” and send the file to the person you have the part from.',
    bannerScore: 'Means hold for these questions only. A level exists only in the whole assessment.',
    giveBack: 'Return part',
    giveBackLead:
      'Your answers are saved as a file. Send the file to the person you have the part from. You can go on working afterwards and return the part once more.',
    givenBackNext: 'Send this file to the person you have the part from. The part stays here until you delete it.',
    baseMissing:
      'The state in which this part was handed out is missing in this browser. Open the file you were given once more and return the part from there.',
    opened: {
      one: 'The part for {role} with {count} question was opened.',
      other: 'The part for {role} with {count} questions was opened.',
    },
    wholeTitle: 'This exists only in the whole assessment',
    wholeText:
      'You are looking at a part of an assessment. Result, measures and report come from all questions, where the whole assessment is.',
    toQuestions: 'To the questions',
    notHereTitle: { one: 'Fill in {count} question for “{role}”', other: 'Fill in {count} questions for “{role}”' },
    notHereFill:
      'The part will then be in this browser as a small assessment. You can stop at any time. When you are done, save it with “Return part”.',
    notHereText:
      'Do you want to take it into the whole assessment instead? That one is not in this browser. Open the file where the assessment is, or first open the saved assessment (.itcheck) here and then this file.',
    inTrashTitle: 'The assessment of this part is in the trash',
    openHere: 'Open part here',
    inTrash: 'Bring it back under “Data & security”, then open this file once more.',
  },
)
