import { catalogue } from './catalogue.ts'

/** What is said about files and folders outside of the browser while an assessment is open. */
export const diskTexts = catalogue(
  {
    line: 'Dateien dieser Prüfung',
    saved: 'In Arbeitsdatei gespeichert, {time}',
    waiting: 'Noch nicht in der Arbeitsdatei',
    writing: 'Wird in die Arbeitsdatei geschrieben …',
    reading: 'Arbeitsdatei nur angesehen. Was Sie ändern, bleibt in diesem Browser.',
    writeAgain: 'In die Arbeitsdatei schreiben',
    backupSaved: 'Sicherung im Ordner, {time}',
    manage: 'Verwalten',

    permissionTitle: 'Zugriff auf die Arbeitsdatei „{name}“ erlauben?',
    permission:
      'Der Browser fragt nach dem Neuladen noch einmal, ob IT-Check die Datei ändern darf. Bis dahin sind Ihre Änderungen nur in diesem Browser gespeichert.',
    backupPermissionTitle: 'Zugriff auf den Ordner für Sicherungen erlauben?',
    backupPermission:
      'Der Browser fragt nach dem Neuladen noch einmal, ob IT-Check in den Ordner schreiben darf. Bis dahin wird nicht gesichert.',
    allow: 'Zugriff erlauben',
    backupPasswordTitle: 'Die Sicherungen brauchen Ihr Passwort',
    backupPassword:
      'IT-Check merkt sich das Passwort nur, solange das Fenster offen ist. Geben Sie es unter „Daten & Sicherheit“ ein. Bis dahin wird nicht gesichert.',
    toData: 'Zu Daten & Sicherheit',

    failedTitle: 'Die Arbeitsdatei „{name}“ ist nicht auf dem neuesten Stand',
    failedKeep: 'Ihre Änderungen sind in diesem Browser gespeichert. IT-Check versucht es jede Minute wieder.',
    backupFailedTitle: 'Die Sicherung in den Ordner hat nicht geklappt',
    retry: 'Noch einmal versuchen',

    failurePermission: 'Der Browser darf nicht mehr schreiben. Erlauben Sie den Zugriff noch einmal.',
    failureGone:
      'Datei oder Ordner ist nicht erreichbar: verschoben, gelöscht, das Netzlaufwerk getrennt oder der USB-Stick abgezogen. Stellen Sie die Verbindung wieder her, oder wählen Sie unter „Daten & Sicherheit“ einen anderen Ort.',
    failureFull: 'Auf dem Laufwerk ist kein Platz mehr. Schaffen Sie dort Platz und versuchen Sie es noch einmal.',
    failureBusy:
      'Ein anderes Programm hat die Datei gerade in Gebrauch. Schließen Sie sie dort und versuchen Sie es noch einmal.',
    failureDiffers:
      'Auf dem Laufwerk steht nach dem Schreiben etwas anderes als geschrieben wurde. Verlassen Sie sich nicht auf diese Datei und prüfen Sie das Laufwerk.',
    failureFile:
      'Aus dieser Prüfung ließ sich keine Datei machen. Öffnen Sie IT-Check einmal mit Netzverbindung, damit der Fragenkatalog da ist, und versuchen Sie es noch einmal.',
    failureUnknown:
      'Das Laufwerk hat das Schreiben abgelehnt. Versuchen Sie es noch einmal, oder wählen Sie unter „Daten & Sicherheit“ einen anderen Ort.',

    heldTitle: 'Jemand anderes hat diese Arbeitsdatei offen',
    heldBy: '„{who}“ hat die Datei seit {since} offen, zuletzt bestätigt {at}.',
    heldByUnnamed: 'Jemand ohne Namen hat die Datei seit {since} offen, zuletzt bestätigt {at}.',
    heldUnknown: 'Neben der Datei liegt eine Sperrdatei, die IT-Check nicht lesen kann.',
    heldText:
      'Schreiben zwei zugleich, muss am Ende jemand beide Stände zusammenführen. Sehen Sie die Datei deshalb nur an, oder fragen Sie nach, bevor Sie übernehmen.',
    heldChanges: 'Beim Ansehen wird nichts in die Datei geschrieben. Was Sie dabei ändern, bleibt in diesem Browser.',
    heldSelf:
      'Sind Sie das selbst? Wurde der Browser beendet, ohne die Prüfung zu verlassen, bleibt die Sperre bis zu fünf Minuten stehen. Dann können Sie übernehmen.',
    read: 'Nur ansehen',
    takeOver: 'Übernehmen',

    foreignTitle: 'Die Arbeitsdatei wurde woanders geändert',
    foreignChecking: 'Die Datei wird gelesen …',
    foreignText:
      'In „{name}“ steht nicht mehr, was dieser Browser zuletzt geschrieben hat. Es wurde nichts überschrieben.',
    foreignFile: 'In der Datei',
    foreignHere: 'In diesem Browser',
    foreignExtent: '{answers} Antworten, {measures} Maßnahmen, zuletzt geändert am {date}, {time}',
    foreignExtentBy: '{answers} Antworten, {measures} Maßnahmen, zuletzt geändert am {date}, {time}, von „{role}“',
    foreignWritten: 'Geschrieben am {date}, {time}',
    foreignSame: 'Die Antworten sind gleich. Verschieden sind nur andere Angaben.',
    foreignDifferences: {
      one: 'Eine Antwort ist verschieden',
      other: '{count} Antworten sind verschieden',
    },
    foreignQuestion: 'Frage',
    foreignMore: { one: 'und eine weitere', other: 'und {count} weitere' },
    foreignOpen: 'offen',
    foreignUnknown: 'weiß nicht',
    foreignNa: 'trifft nicht zu',
    foreignBeside: '(Kommentar oder andere Angabe)',
    foreignOther: 'In der Datei steht jetzt eine andere Prüfung: „{name}“. Laden lässt sie sich hier nicht.',
    foreignUnreadable: 'Was in der Datei steht, lässt sich nicht als Prüfung öffnen:',
    loadTheirs: 'Stand der Datei laden',
    loadTheirsHint: '„Stand der Datei laden“: Ihr Stand bleibt als Wiederherstellungspunkt dieser Prüfung erhalten.',
    keepMine: 'Meinen Stand behalten',
    keepMineBeside:
      '„Meinen Stand behalten“: Der Stand der Datei kommt als Kopie daneben, dann wird Ihrer hineingeschrieben.',
    keepMineDownload:
      '„Meinen Stand behalten“: Der Stand der Datei kommt als Kopie in Ihre Downloads, dann wird Ihrer hineingeschrieben.',
    merge: 'Zusammenführen',
    mergeHint:
      '„Zusammenführen“: Was nur auf einer Seite geändert wurde, wird übernommen. Was auf beiden Seiten geändert wurde, entscheiden Sie einzeln.',
    later: 'Später entscheiden',
    laterHint: 'Bis Sie entschieden haben, schreibt IT-Check nichts in die Datei.',
    decide: 'Entscheiden',
    foreignWaiting: 'Arbeitsdatei woanders geändert. Es wird nichts hineingeschrieben.',
    heldWaiting: 'Jemand anderes hat die Arbeitsdatei offen. Es wird nichts hineingeschrieben.',
    loaded: 'Der Stand der Arbeitsdatei ist geladen. Ihr voriger Stand ist ein Wiederherstellungspunkt.',
    kept: 'Der Stand der Datei liegt jetzt in „{name}“.',
    frozenHere:
      'Die Prüfung hier ist abgeschlossen und wird nicht ersetzt. Öffnen Sie sie zuerst unter „Abschluss“ wieder, oder behalten Sie Ihren Stand.',
    settleFailed: 'Das hat nicht geklappt. Es wurde nichts überschrieben.',
    close: 'Schließen',
  },
  {
    line: 'Files of this assessment',
    saved: 'Saved in the working file, {time}',
    waiting: 'Not in the working file yet',
    writing: 'Writing to the working file …',
    reading: 'Only looking at the working file. What you change stays in this browser.',
    writeAgain: 'Write to the working file',
    backupSaved: 'Backup in the folder, {time}',
    manage: 'Manage',

    permissionTitle: 'Allow access to the working file “{name}”?',
    permission:
      'After reloading, the browser asks again whether IT-Check may change the file. Until then your changes are stored in this browser only.',
    backupPermissionTitle: 'Allow access to the backup folder?',
    backupPermission:
      'After reloading, the browser asks again whether IT-Check may write to the folder. Until then no backups are made.',
    allow: 'Allow access',
    backupPasswordTitle: 'The backups need your password',
    backupPassword:
      'IT-Check remembers the password only while the window is open. Enter it under “Data & security”. Until then no backups are made.',
    toData: 'Go to Data & security',

    failedTitle: 'The working file “{name}” is not up to date',
    failedKeep: 'Your changes are stored in this browser. IT-Check tries again every minute.',
    backupFailedTitle: 'The backup to the folder did not work',
    retry: 'Try again',

    failurePermission: 'The browser may not write any more. Allow access again.',
    failureGone:
      'The file or folder cannot be reached: moved, deleted, the network drive disconnected or the USB stick pulled out. Connect it again, or choose another place under “Data & security”.',
    failureFull: 'There is no room left on the drive. Free some space there and try again.',
    failureBusy: 'Another program is using the file. Close it there and try again.',
    failureDiffers:
      'After writing, the drive holds something else than was written. Do not rely on this file, and check the drive.',
    failureFile:
      'No file could be made of this assessment. Open IT-Check once with a network connection so that the questionnaire is there, and try again.',
    failureUnknown: 'The drive refused to be written to. Try again, or choose another place under “Data & security”.',

    heldTitle: 'Somebody else has this working file open',
    heldBy: '“{who}” has had the file open since {since}, last confirmed {at}.',
    heldByUnnamed: 'Somebody without a name has had the file open since {since}, last confirmed {at}.',
    heldUnknown: 'Beside the file lies a lock file that IT-Check cannot read.',
    heldText:
      'If two people write at once, somebody has to bring both states together in the end. So only look at the file, or ask before you take over.',
    heldChanges: 'While you only look, nothing is written to the file. What you change stays in this browser.',
    heldSelf:
      'Is it you? If the browser was closed without leaving the assessment, the lock stays for up to five minutes. Then you can take over.',
    read: 'Only look',
    takeOver: 'Take over',

    foreignTitle: 'The working file was changed elsewhere',
    foreignChecking: 'Reading the file …',
    foreignText: '“{name}” no longer holds what this browser wrote last. Nothing was overwritten.',
    foreignFile: 'In the file',
    foreignHere: 'In this browser',
    foreignExtent: '{answers} answers, {measures} measures, last changed on {date}, {time}',
    foreignExtentBy: '{answers} answers, {measures} measures, last changed on {date}, {time}, by “{role}”',
    foreignWritten: 'Written on {date}, {time}',
    foreignSame: 'The answers are the same. Only other details differ.',
    foreignDifferences: { one: 'One answer differs', other: '{count} answers differ' },
    foreignQuestion: 'Question',
    foreignMore: { one: 'and one more', other: 'and {count} more' },
    foreignOpen: 'open',
    foreignUnknown: 'don’t know',
    foreignNa: 'not applicable',
    foreignBeside: '(comment or other detail)',
    foreignOther: 'The file now holds another assessment: “{name}”. It cannot be loaded here.',
    foreignUnreadable: 'What is in the file cannot be opened as an assessment:',
    loadTheirs: 'Load what is in the file',
    loadTheirsHint: '“Load what is in the file”: your state is kept as a restore point of this assessment.',
    keepMine: 'Keep mine',
    keepMineBeside: '“Keep mine”: what is in the file is saved as a copy beside it, then yours is written.',
    keepMineDownload: '“Keep mine”: what is in the file is saved as a copy in your downloads, then yours is written.',
    merge: 'Merge',
    mergeHint:
      '“Merge”: what was changed on one side only is taken. What was changed on both sides you decide one by one.',
    later: 'Decide later',
    laterHint: 'Until you have decided, IT-Check writes nothing to the file.',
    decide: 'Decide',
    foreignWaiting: 'Working file changed elsewhere. Nothing is written to it.',
    heldWaiting: 'Somebody else has the working file open. Nothing is written to it.',
    loaded: 'What was in the working file is loaded. Your previous state is a restore point.',
    kept: 'What was in the file is now in “{name}”.',
    frozenHere:
      'The assessment here is signed off and is not replaced. Reopen it under “Sign-off” first, or keep your state.',
    settleFailed: 'That did not work. Nothing was overwritten.',
    close: 'Close',
  },
)
