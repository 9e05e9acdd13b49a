import { catalogue } from './catalogue.ts'

/** The password of this device: choosing it, the screen that asks for it, and what happens when it is switched on or off. */
export const deviceLockTexts = catalogue(
  {
    product: 'IT-Check',
    cancel: 'Abbrechen',
    close: 'Schließen',
    reload: 'Neu laden',

    // the locked screen
    lockedTitle: 'Gesperrt',
    lockedLead: 'Ihre Prüfungen sind auf diesem Gerät verschlüsselt. Geben Sie das Passwort ein, um weiterzuarbeiten.',
    lockedNewer:
      'Die Gerätesperre wurde mit einer neueren Version von IT-Check eingerichtet. Laden Sie die Seite neu. Hilft das nicht, schließen Sie alle Fenster von IT-Check und öffnen Sie es noch einmal.',
    password: 'Passwort dieses Geräts',
    passwordHint: 'Lassen Sie es nicht vom Browser speichern: Sonst öffnet er IT-Check auch für andere.',
    show: 'Passwort anzeigen',
    hide: 'Passwort verbergen',
    capsLock: 'Die Feststelltaste ist an.',
    unlock: 'Entsperren',
    unlocking: 'Das Passwort wird geprüft. Das dauert mit Absicht einen Moment.',
    passwordMissing: 'Geben Sie das Passwort ein.',
    wrongPassword: 'Das Passwort stimmt nicht. Achten Sie auf Groß- und Kleinschreibung und tippen Sie es noch einmal.',
    noMemory:
      'Der Browser hat zu wenig Speicher, um das Passwort zu prüfen. Schließen Sie andere Tabs und versuchen Sie es noch einmal.',
    unlockFailed:
      'Beim Entsperren ist ein Fehler aufgetreten. Ihre Daten bleiben, wie sie sind. Laden Sie die Seite neu.',
    forgotten: 'Passwort vergessen?',
    forgottenText:
      'Ohne das Passwort kann niemand die Daten öffnen, auch wir nicht. Haben Sie Ihre Prüfungen als Datei gesichert, dann löschen Sie hier alles und öffnen Sie danach die Dateien wieder.',
    wipe: 'Alle Daten löschen',
    wipeTitle: 'Alle Daten in diesem Browser löschen?',
    wipeText:
      'Alle Prüfungen, Fotos und Einstellungen von IT-Check in diesem Browser werden gelöscht. Das lässt sich nicht rückgängig machen.',
    waitingTitle: 'Einen Moment',
    waitingText:
      'In einem anderen Tab wird gerade die Gerätesperre ein- oder ausgeschaltet. Danach geht es hier von selbst weiter.',

    // while it is open
    lockNow: 'Jetzt sperren',
    warning: 'IT-Check sperrt sich in weniger als einer Minute.',
    warningHint:
      'Drücken Sie eine Taste oder bewegen Sie die Maus, um weiterzuarbeiten. Alles Gespeicherte bleibt gespeichert.',

    // Daten & Sicherheit
    title: 'Gerätesperre',
    offText:
      'Mit einer Gerätesperre liegen Antworten, Kommentare, Fotos und Maßnahmen verschlüsselt auf diesem Gerät. Wer IT-Check öffnet, braucht das Passwort. Nach einer Pause sperrt sich IT-Check von selbst.',
    onText:
      'Die Gerätesperre ist eingeschaltet. Antworten, Kommentare, Fotos und Maßnahmen liegen verschlüsselt auf diesem Gerät.',
    notHere:
      'Über eine unverschlüsselte Verbindung (http) lässt sich die Gerätesperre nicht einrichten. Bitten Sie Ihre IT, die Anwendung über https bereitzustellen.',
    limits:
      'Was die Sperre nicht verbirgt: dass IT-Check benutzt wird, wie viele Prüfungen es gibt, welche Fragen wann beantwortet wurden, und gesicherte Dateien.',
    switchOn: 'Gerätesperre einrichten',
    change: 'Passwort ändern',
    switchOff: 'Gerätesperre ausschalten',
    idleLabel: 'Sperren nach einer Pause von',
    idleHint: 'Es zählt, ob Sie in irgendeinem Tab von IT-Check etwas tun.',
    idleMinutes: '{minutes} Minuten',

    onTitle: 'Gerätesperre einrichten',
    noRecovery: 'Ohne dieses Passwort kommt niemand mehr an die Daten, auch wir nicht.',
    noRecoveryHint:
      'Sichern Sie Ihre Prüfungen vorher als Datei („Als Datei sichern“ auf dieser Seite) und schreiben Sie das Passwort auf.',
    remains:
      'Was bisher unverschlüsselt gespeichert war, löscht der Browser. Reste davon können auf dem Datenträger bleiben, bis der Browser den Platz neu verwendet. Ganz sicher ist die Sperre, wenn Sie sie vor der ersten Eingabe einrichten.',
    otherTabs: 'Andere Tabs von IT-Check speichern und laden neu. Danach fragt IT-Check nach dem neuen Passwort.',
    on: 'Verschlüsseln',
    movingIn: 'Die Daten werden verschlüsselt. Lassen Sie diese Seite offen.',

    changeTitle: 'Passwort ändern',
    changeText:
      'Wer eine frühere Kopie dieses Geräts und das alte Passwort hat, kann die Daten damit weiterhin öffnen.',
    oldPassword: 'Bisheriges Passwort',
    changeNow: 'Passwort ändern',
    changed: 'Das Passwort ist geändert. Es gilt ab der nächsten Sperre.',

    offTitle: 'Gerätesperre ausschalten',
    offWarning: 'Danach liegen alle Daten wieder lesbar auf diesem Gerät.',
    off: 'Entschlüsseln',
    movingOut: 'Die Daten werden entschlüsselt. Lassen Sie diese Seite offen.',

    percent: '{percent} %',
    failedTitle: 'Es hat sich nichts geändert',
    'failed-busy':
      'In einem anderen Tab wird die Gerätesperre gerade ein- oder ausgeschaltet. Warten Sie, bis das fertig ist.',
    'failed-unsaved':
      'Es gibt Eingaben, die sich noch nicht speichern ließen. Speichern Sie sie zuerst, dann versuchen Sie es noch einmal.',
    'failed-other-tabs':
      'Ein anderer Tab von IT-Check ist noch nicht fertig oder antwortet nicht. Schließen Sie die anderen Tabs und versuchen Sie es noch einmal.',
    'failed-full':
      'Der Platz reicht nicht: Für kurze Zeit liegen alle Daten doppelt vor. Löschen Sie, was Sie nicht mehr brauchen, oder schaffen Sie Platz auf dem Gerät.',
    'failed-other': 'Es ist ein Fehler aufgetreten. Ihre Daten sind unverändert. Versuchen Sie es noch einmal.',
  },
  {
    product: 'IT-Check',
    cancel: 'Cancel',
    close: 'Close',
    reload: 'Reload',

    lockedTitle: 'Locked',
    lockedLead: 'Your assessments are encrypted on this device. Enter the password to go on.',
    lockedNewer:
      'The device lock was set up with a newer version of IT-Check. Reload the page. If that does not help, close all windows of IT-Check and open it again.',
    password: 'Password of this device',
    passwordHint: 'Do not let the browser store it: it would open IT-Check for others, too.',
    show: 'Show password',
    hide: 'Hide password',
    capsLock: 'Caps lock is on.',
    unlock: 'Unlock',
    unlocking: 'Checking the password. This takes a moment on purpose.',
    passwordMissing: 'Enter the password.',
    wrongPassword: 'The password is not right. Check upper and lower case and type it again.',
    noMemory: 'The browser has too little memory to check the password. Close other tabs and try again.',
    unlockFailed: 'An error occurred while unlocking. Your data stay as they are. Reload the page.',
    forgotten: 'Forgot the password?',
    forgottenText:
      'Without the password nobody can open the data, and neither can we. If you saved your assessments as files, delete everything here and then open the files again.',
    wipe: 'Delete all data',
    wipeTitle: 'Delete all data in this browser?',
    wipeText: 'All assessments, photos and settings of IT-Check in this browser are deleted. This cannot be undone.',
    waitingTitle: 'One moment',
    waitingText: 'The device lock is being switched on or off in another tab. After that this page goes on by itself.',

    lockNow: 'Lock now',
    warning: 'IT-Check will lock itself in less than a minute.',
    warningHint: 'Press a key or move the mouse to go on. Everything that is saved stays saved.',

    title: 'Device lock',
    offText:
      'With a device lock, answers, comments, photos and measures are encrypted on this device. Whoever opens IT-Check needs the password. After a pause IT-Check locks itself.',
    onText: 'The device lock is on. Answers, comments, photos and measures are encrypted on this device.',
    notHere:
      'The device lock cannot be set up over an unencrypted connection (http). Ask your IT staff to provide the application via https.',
    limits:
      'What the lock does not hide: that IT-Check is used, how many assessments there are, which questions were answered when, and files that were saved.',
    switchOn: 'Set up device lock',
    change: 'Change password',
    switchOff: 'Switch off device lock',
    idleLabel: 'Lock after a pause of',
    idleHint: 'What counts is whether you do anything in any tab of IT-Check.',
    idleMinutes: '{minutes} minutes',

    onTitle: 'Set up device lock',
    noRecovery: 'Without this password nobody can get at the data any more, and neither can we.',
    noRecoveryHint: 'Save your assessments as files first (“Saving” on this page), and write the password down.',
    remains:
      'The browser deletes what was stored unencrypted so far. Remains of it can stay on the disk until the browser reuses the space. The lock is safest when it is set up before anything is entered.',
    otherTabs: 'Other tabs of IT-Check save and reload. Then IT-Check asks for the new password.',
    on: 'Encrypt',
    movingIn: 'The data are being encrypted. Leave this page open.',

    changeTitle: 'Change password',
    changeText: 'Whoever has an earlier copy of this device and the old password can still open the data with it.',
    oldPassword: 'Present password',
    changeNow: 'Change password',
    changed: 'The password was changed. It is asked for from the next lock on.',

    offTitle: 'Switch off device lock',
    offWarning: 'After that all data can be read on this device again.',
    off: 'Decrypt',
    movingOut: 'The data are being decrypted. Leave this page open.',

    percent: '{percent}%',
    failedTitle: 'Nothing has changed',
    'failed-busy': 'The device lock is being switched on or off in another tab. Wait until that is done.',
    'failed-unsaved': 'There is input that could not be saved yet. Save it first, then try again.',
    'failed-other-tabs':
      'Another tab of IT-Check has not finished or does not respond. Close the other tabs and try again.',
    'failed-full':
      'There is not enough space: for a short time all data are there twice. Delete what you no longer need, or free space on the device.',
    'failed-other': 'An error occurred. Your data are unchanged. Try again.',
  },
)
