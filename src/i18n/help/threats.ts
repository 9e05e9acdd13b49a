import { heading, list, type Prose, paragraph, type Threat, threats } from '../prose.ts'

/**
 * The threat model for everybody who uses the app. The long one, with what holds each measure, is `docs/threat-model.md`; a test keeps the
 * two together: the same rows in the same order, each named by `who.en`, and none called safe here that is not safe there.
 */
export const THREATS: readonly Threat[] = [
  {
    standing: 'stopped',
    who: {
      de: 'Betreiber des Servers und alle, die im Netz mitlesen',
      en: 'operator of the server, anyone on the network',
    },
    how: { de: 'Angaben in Anfragen abfangen', en: 'catching data in requests' },
    against: {
      de: 'IT-Check lädt nur seine eigenen Dateien und sendet nichts. Der Browser verbietet ihm jede andere Adresse.',
      en: 'IT-Check only loads its own files and sends nothing. The browser forbids it every other address.',
    },
  },
  {
    standing: 'open',
    who: { de: 'Wer die Dateien auf dem Server ändert', en: 'someone who changes the files on the server' },
    how: { de: 'ein anderes Programm ausliefern', en: 'serving another program' },
    against: {
      de: 'Dagegen kann sich keine Webanwendung selbst wehren. Ihre IT kann die Dateien mit der Prüfsumme der Veröffentlichung vergleichen; eine neue Version kommt erst, wenn Sie zustimmen.',
      en: 'No web application can defend itself against that. Your IT can compare the files with the checksum of the release; a new version comes only when you agree.',
    },
  },
  {
    standing: 'stopped',
    who: { de: 'Verfasser eines bösartigen Fragenkatalogs', en: 'author of a hostile questionnaire' },
    how: { de: 'Programme oder riesige Mengen darin verstecken', en: 'hiding programs or huge amounts in it' },
    against: {
      de: 'Ein Fragenkatalog ist nur Text und wird nie ausgeführt. Größe und Aufbau werden geprüft, bevor er gelesen wird. Für einen mitgelieferten kann er sich nicht ausgeben.',
      en: 'A questionnaire is only text and is never executed. Size and structure are checked before it is read. It cannot pass for one of those that come with the app.',
    },
  },
  {
    standing: 'stopped',
    who: { de: 'Verfasser einer bösartigen Prüfungsdatei (.itcheck)', en: 'author of a hostile `.itcheck` file' },
    how: {
      de: 'den Browser zum Absturz bringen oder etwas einschleusen',
      en: 'crashing the browser or slipping something in',
    },
    against: {
      de: 'Die Datei wird vollständig geprüft, bevor etwas gespeichert wird. Was nicht stimmt, wird mit einem Satz abgelehnt.',
      en: 'The file is checked as a whole before anything is stored. What is wrong is refused with a sentence.',
    },
  },
  {
    standing: 'stopped',
    who: { de: 'Eingeschleustes Skript', en: 'cross-site script' },
    how: { de: 'fremden Programmtext in die Seite bringen', en: 'bringing foreign code into the page' },
    against: {
      de: 'Der Browser führt nur Programmdateien von IT-Check aus. Was Sie eingeben, bleibt Text.',
      en: 'The browser runs only the program files of IT-Check. What you enter stays text.',
    },
  },
  {
    standing: 'partly',
    who: { de: 'Eine fremde Seite, die IT-Check einbettet oder öffnet', en: 'page that embeds or opens the app' },
    how: { de: 'Klicks umlenken, das Fenster auslesen', en: 'redirecting clicks, reading the window' },
    against: {
      de: 'Verboten, wenn der Server die empfohlenen Kopfzeilen setzt. Fragen Sie Ihre IT.',
      en: 'Forbidden if the server sets the recommended headers. Ask your IT.',
    },
  },
  {
    standing: 'open',
    who: { de: 'Andere Anwendungen unter demselben Servernamen', en: 'other application under the same host name' },
    how: { de: 'denselben Speicher des Browsers lesen', en: 'reading the same browser storage' },
    against: {
      de: 'IT-Check braucht einen eigenen Servernamen. Darauf achtet Ihre IT beim Bereitstellen.',
      en: 'IT-Check needs a host name of its own. Your IT sees to that when it sets the app up.',
    },
  },
  {
    standing: 'partly',
    who: {
      de: 'Wer am selben Computer mit demselben Benutzerkonto arbeitet',
      en: 'colleague at the same computer and login',
    },
    how: { de: 'den Browser öffnen', en: 'opening the browser' },
    against: {
      de: 'Mit einer Gerätesperre („Daten & Sicherheit“) liegen die Prüfungen verschlüsselt da und öffnen sich nur mit dem Passwort. Ohne sie liegen sie lesbar im Profil des Browsers: Verwenden Sie dann ein eigenes Benutzerkonto und sperren Sie den Bildschirm.',
      en: 'With a device lock (“Data & security”) the assessments are encrypted and open only with the password. Without it they lie readable in the browser’s profile: use a user account of your own then, and lock the screen.',
    },
  },
  {
    standing: 'stopped',
    who: { de: 'Wer wissen will, wer was geändert hat', en: 'someone who wants to know who changed what' },
    how: { de: 'im Änderungsprotokoll nachlesen', en: 'reading the change log' },
    against: {
      de: 'Das Änderungsprotokoll lässt sich für ein Gerät abschalten und wird dann gelöscht.',
      en: 'The change log can be switched off for a device and is deleted then.',
    },
  },
  {
    standing: 'partly',
    who: {
      de: 'Wer den Computer als Nächstes bekommt',
      en: 'next user of a computer that is handed on',
    },
    how: { de: 'lesen, was liegen geblieben ist', en: 'reading what was left' },
    against: {
      de: '„Alles löschen“ entfernt alles, was IT-Check in diesem Browser gespeichert hat, in allen Tabs. Reste können auf dem Datenträger lesbar bleiben, bis der Platz neu belegt ist.',
      en: '“Delete everything” removes all that IT-Check has stored in this browser, in all tabs. Remains may stay readable on the disk until the space is used again.',
    },
  },
  {
    standing: 'partly',
    who: { de: 'Wer den Computer stiehlt', en: 'thief of the computer' },
    how: { de: 'die Festplatte lesen', en: 'reading the disk' },
    against: {
      de: 'Die Gerätesperre schützt so gut wie ihr Passwort, aber nicht, was vor dem Einschalten gespeichert war, und keine gesicherten Dateien. Gegen beides hilft die Verschlüsselung der Festplatte, die Ihre IT einschaltet.',
      en: 'The device lock protects as well as its password does, but not what was stored before it was switched on, and no saved files. Disk encryption helps against both; your IT switches it on.',
    },
  },
  {
    standing: 'partly',
    who: { de: 'Beide, wenn die Gerätesperre an ist', en: 'either of them, with the lock on' },
    how: { de: 'auswerten, was nicht verschlüsselt ist', en: 'reading or changing what is not encrypted' },
    against: {
      de: 'Antworten, Kommentare, Fotos und Titel kann niemand lesen oder unbemerkt ändern. Zu sehen ist, wie viele Prüfungen es gibt, welche Fragen wann beantwortet wurden und wie viel geschrieben wurde. Löschen lässt sich alles.',
      en: 'Nobody can read answers, comments, photos and titles or change them unnoticed. It can be seen how many assessments there are, which questions were answered when and how much was written. Everything can be deleted.',
    },
  },
  {
    standing: 'open',
    who: {
      de: 'Wer eine ältere Kopie der Festplatte und ein früheres Passwort hat',
      en: 'someone with an earlier copy of the disk',
    },
    how: { de: 'mit dem Passwort von damals öffnen', en: 'opening it with the password of that time' },
    against: {
      de: 'Ein neues Passwort schützt denselben Schlüssel. Schalten Sie die Gerätesperre aus und wieder ein, dann entsteht ein neuer.',
      en: 'A new password protects the same key. Switch the device lock off and on again for a new one.',
    },
  },
  {
    standing: 'stopped',
    who: {
      de: 'Wer in Verlauf, Sitzungsdateien oder Eingabevorschlägen des Browsers liest',
      en: 'someone who reads browser history, session files, autofill',
    },
    how: { de: 'dort Namen und Kommentare finden', en: 'finding names and comments there' },
    against: {
      de: 'Adressen und Fenstertitel enthalten nie Namen, und der Browser merkt sich keine Eingaben aus den Textfeldern.',
      en: 'Addresses and window titles never contain names, and the browser remembers nothing typed into the text fields.',
    },
  },
  {
    standing: 'partly',
    who: {
      de: 'Wer einen USB-Stick findet oder ein Postfach mitliest',
      en: 'finder of a lost USB stick, reader of a mailbox',
    },
    how: { de: 'eine gesicherte Datei öffnen', en: 'opening a saved file' },
    against: {
      de: 'Eine verschlüsselte Datei (.itcheck.age) öffnet sich nur mit ihrem Passwort, und jedes Raten kostet viel Zeit. Eine gewöhnliche Datei (.itcheck) kann jeder lesen. Der Dateiname nennt in beiden Fällen Kommune und Datum.',
      en: 'An encrypted file (.itcheck.age) opens only with its password, and every guess takes a lot of time. Anybody can read a plain file (.itcheck). In either case the file’s name says municipality and date.',
    },
  },
  {
    standing: 'partly',
    who: {
      de: 'Wer den Ordner mit Arbeitsdatei oder Sicherungen öffnen darf',
      en: 'reader of the folder with working file or backups',
    },
    how: { de: 'eine Prüfung lesen', en: 'reading an assessment' },
    against: {
      de: 'Die Arbeitsdatei ist nicht verschlüsselt: Wählen Sie einen Ordner, an den nur die richtigen Personen kommen. Automatische Sicherungen lassen sich mit einem Passwort verschlüsseln, das nur im offenen Fenster steht.',
      en: 'The working file is not encrypted: choose a folder that only the right people can get at. Automatic backups can be encrypted with a password that is in the open window only.',
    },
  },
  {
    standing: 'partly',
    who: {
      de: 'Eine zweite Person mit derselben Arbeitsdatei',
      en: 'second person who has the same working file open',
    },
    how: { de: 'die Arbeit der ersten überschreiben', en: 'writing over the work of the first' },
    against: {
      de: 'Vor jedem Schreiben vergleicht IT-Check, ob die Datei noch die eigene ist, und überschreibt nichts, bevor Sie entschieden haben. Eine Sperrdatei sagt, wer die Datei offen hat. Schreiben zwei Computer in derselben Sekunde, fällt es erst beim nächsten Mal auf.',
      en: 'Before each write IT-Check compares whether the file is still its own, and writes over nothing before you have decided. A lock file says who has the file open. If two computers write in the same second, it is noticed only the next time.',
    },
  },
  {
    standing: 'stopped',
    who: {
      de: 'Verfasser einer bösartigen verschlüsselten Datei (.itcheck.age)',
      en: 'author of a hostile `.itcheck.age` file',
    },
    how: { de: 'den Browser stundenlang rechnen lassen', en: 'making the browser compute for hours' },
    against: {
      de: 'Der verlangte Aufwand wird vorher geprüft und begrenzt. Das Öffnen lässt sich abbrechen.',
      en: 'The effort it asks for is checked and limited beforehand. Opening can be cancelled.',
    },
  },
  {
    standing: 'partly',
    who: {
      de: 'Wer einen weitergegebenen Bericht liest',
      en: 'reader of a report that was passed on',
    },
    how: { de: 'auf Lücken schließen', en: 'inferring weaknesses' },
    against: {
      de: 'Der öffentliche Bericht entsteht ohne Ihre Antworten. Der Bericht für Rat und Ausschüsse enthält keine einzelnen Antworten, Kommentare oder Namen, nennt aber Lücken. Der interne Bericht und der Plan sind so vertraulich wie die Prüfung selbst.',
      en: 'The public report is made without your answers. The report for the council carries no single answers, comments or names, but it does name gaps. The internal report and the plan are as confidential as the assessment itself.',
    },
  },
  {
    standing: 'partly',
    who: { de: 'Wer Beiträge zum Netzwerk sammelt', en: 'collector of contributions to the network' },
    how: { de: 'herausfinden, von wem einer stammt', en: 'finding out whose one is' },
    against: {
      de: 'Ein Beitrag enthält keine Namen, Texte, Kennungen, Tage und einzelnen Antworten. Er passt auf mindestens 20 Kommunen, und Sie lesen ihn ganz, bevor Sie ihn speichern. Wer ihn von Ihnen bekommt, Ihren internen Bericht hat oder weiß, dass sonst niemand aus Ihrer Gruppe mitmacht, weiß es trotzdem.',
      en: 'A contribution carries no names, texts, ids, days or single answers. It fits at least 20 municipalities, and you read it in full before you save it. Whoever gets it from you, has your internal report or knows that nobody else of your group takes part knows it all the same.',
    },
  },
  {
    standing: 'stopped',
    who: {
      de: 'Stromausfall, Absturz, volle Festplatte, zweites Fenster, neue Version',
      en: 'power cut, crash, full disk, second tab, update',
    },
    how: { de: 'Arbeit von Tagen verlieren', en: 'losing the work of days' },
    against: {
      de: 'Jede Änderung liegt auf der Festplatte, bevor „Gespeichert“ erscheint. Geht das nicht, bleibt alles auf dem Bildschirm, und IT-Check bietet eine Datei an.',
      en: 'Every change is on the disk before “Saved” appears. Where that fails, everything stays on the screen, and IT-Check offers a file.',
    },
  },
  {
    standing: 'partly',
    who: { de: 'Ein Browser, der seinen Speicher aufräumt', en: 'browser that clears storage' },
    how: { de: 'alle Prüfungen löschen', en: 'deleting all assessments' },
    against: {
      de: '„Daten & Sicherheit“ sagt, ob der Browser die Daten dauerhaft behält, und bittet ihn darum. Sicher ist nur eine Datei an einem anderen Ort; IT-Check erinnert daran.',
      en: '“Data & security” says whether the browser keeps the data for good, and asks it to. Only a file in another place is safe; IT-Check reminds of it.',
    },
  },
  {
    standing: 'stopped',
    who: {
      de: 'Eine ältere Version von IT-Check, die auf die Daten einer neueren trifft',
      en: 'older version of the app that meets the database of a newer one',
    },
    how: { de: 'beschädigen, was sie nicht versteht', en: 'damaging what it does not understand' },
    against: {
      de: 'Sie verändert nichts daran, sagt es und bietet an, die Prüfungen als Datei zu sichern.',
      en: 'It changes none of it, says so and offers to save the assessments as files.',
    },
  },
  {
    standing: 'partly',
    who: {
      de: 'Ein bösartiger Baustein anderer, aus denen IT-Check gebaut ist',
      en: 'hostile package among the dependencies',
    },
    how: { de: 'im Programm mitlaufen', en: 'running along in the program' },
    against: {
      de: 'Wenige Bausteine, in festgelegten Fassungen mit Prüfsumme. Der Browser lässt sie keine fremde Adresse ansprechen, und ein Test zählt jede Stelle, an der etwas hinausgehen könnte. Ganz ausschließen lässt es sich nicht.',
      en: 'Few packages, in fixed versions with checksums. The browser lets them contact no foreign address, and a test counts every place from which something could leave. It cannot be ruled out completely.',
    },
  },
]

const standing = (which: Threat['standing']) => THREATS.filter((threat) => threat.standing === which)

export const threatsHelp: Prose = [
  paragraph(
    'Eine Prüfung ist die Liste der offenen Schwachstellen Ihrer Kommune. Angreifer hätten sie gern. Hier steht, wovor IT-Check sie schützt, wovor nur zum Teil und was Sie selbst tun müssen.',
    'An assessment is the list of your municipality’s open weaknesses. Attackers would like to have it. This page says what IT-Check protects it from, what only in part, and what you have to do yourselves.',
  ),
  heading('Was geschützt wird', 'What is protected'),
  list(
    [
      'Antworten, Kommentare, Fotos und Maßnahmen bleiben vertraulich.',
      'Answers, comments, photos and measures stay confidential.',
    ],
    [
      'Das Ergebnis und seine Gründe ändern sich nicht unbemerkt und stimmen.',
      'The result and its reasons do not change unnoticed, and are right.',
    ],
    ['Die Arbeit von Tagen geht nicht verloren.', 'The work of days is not lost.'],
    [
      'Dass Sie IT-Check überhaupt nutzen, geht niemanden etwas an.',
      'That you use IT-Check at all is nobody’s business.',
    ],
  ),
  heading('Davor schützt IT-Check', 'IT-Check protects against this'),
  threats(standing('stopped')),
  heading('Davor schützt IT-Check zum Teil', 'IT-Check protects against this in part'),
  threats(standing('partly')),
  heading('Davor schützt IT-Check nicht', 'IT-Check does not protect against this'),
  threats(standing('open')),
  heading('Was IT-Check nicht verspricht', 'What IT-Check does not promise'),
  list(
    [
      'Der Betreiber des Servers sieht, dass ein Computer die Seite lädt.',
      'The operator of the server sees that a computer loads the page.',
    ],
    [
      'Gegen Schadprogramme auf Ihrem Computer und gegen Erweiterungen, die jemand im Browser installiert hat, kann IT-Check nichts ausrichten.',
      'IT-Check can do nothing against malware on your computer or against extensions that somebody has installed in the browser.',
    ],
    [
      'Es ist keine Ablage. Was Sie aufheben müssen, sichern Sie als Datei.',
      'It is no place of record. What must be kept, save as a file.',
    ],
  ),
]
