import { heading, list, type Prose, paragraph } from '../prose.ts'

export const filesHelp: Prose = [
  heading('Die Prüfung als Datei (.itcheck)', 'The assessment as a file (.itcheck)'),
  paragraph(
    'Eine Datei mit der Endung .itcheck enthält eine ganze Prüfung: alle Antworten und Kommentare, den Maßnahmenplan, den Verlauf der Änderungen, Anlagen und den Fragenkatalog, mit dem sie beantwortet wurde. Damit ziehen Sie auf ein anderes Gerät um, geben die Prüfung weiter oder heben einen Stand auf. Jede Datei, die der Browser erhält, wird zur Probe geöffnet und verglichen.',
    'A file ending in .itcheck contains a whole assessment: all answers and comments, the action plan, the history of changes, attachments and the questionnaire it was answered with. With it you move to another device, pass the assessment on or keep a state of it. Every file that is handed to the browser is opened and compared as a test.',
  ),
  heading('Behandeln Sie diese Dateien als vertraulich', 'Treat these files as confidential'),
  paragraph(
    'Die Datei mit der Endung .itcheck ist nicht verschlüsselt. Wer sie hat, kann lesen, wo Ihre Kommune verwundbar ist. Dasselbe gilt für den PDF-Bericht, den exportierten Plan und die Antworten als Tabelle.',
    'The file ending in .itcheck is not encrypted. Whoever has it can read where your municipality is vulnerable. The same holds for the PDF report, the exported plan and the answers as a table.',
  ),
  list(
    ['Legen Sie sie nur dort ab, wo wenige Zugriff haben.', 'Store it only where few people have access.'],
    [
      'Verschicken Sie sie nie offen per E-Mail. Verschlüsseln Sie sie mit einem Passwort oder nutzen Sie einen geschützten Austauschordner.',
      'Never send it openly by e-mail. Encrypt it with a password or use a protected exchange folder.',
    ],
    [
      'Löschen Sie Kopien im Ordner „Downloads“, wenn Sie sie nicht mehr brauchen.',
      'Delete copies in the “Downloads” folder when you no longer need them.',
    ],
    [
      'Vereinbaren Sie mit Beratungsfirmen vorher, wann sie ihre Kopien löschen.',
      'Agree beforehand with consultants when they delete their copies.',
    ],
  ),
  heading('Teile herausgeben und zusammenführen (.itcheck-part)', 'Handing out parts and merging (.itcheck-part)'),
  paragraph(
    'Mit „Teil herausgeben“ sichern Sie einige Fragen als Datei für andere. Sie öffnen sie in IT-Check auf ihrem Gerät, antworten und geben sie mit „Teil zurückgeben“ als Datei zurück. Öffnen Sie diese Datei dort, wo die Prüfung liegt: Eine Vorschau zeigt, was sich ändert. Was auf beiden Seiten verschieden geändert wurde, entscheiden Sie. Bis dahin ist nichts gespeichert, und danach nimmt ein Klick alles zurück. Den Verlauf der Änderungen enthält ein Teil beim Herausgeben nie, Kommentare, Notizen und Fotos nur, wenn Sie es ankreuzen.',
    'With “Hand out a part” you save some questions as a file for others. They open it in IT-Check on their device, answer and give it back as a file with “Return part”. Open that file where the assessment is: a preview shows what will change. What was changed differently on both sides, you decide. Until then nothing is stored, and afterwards one click undoes all of it. When handed out, a part never contains the history of changes, and comments, notes and photos only if you tick them.',
  ),
  heading('Mit Passwort (.itcheck.age)', 'With a password (.itcheck.age)'),
  paragraph(
    'In der Übersicht unter „Weitere Aktionen“ sichern Sie eine Prüfung mit „Mit Passwort verschlüsseln“, unter „Daten & Sicherheit“ mit „Mit Passwort“. Die Datei öffnet sich nur mit diesem Passwort, hier oder mit dem freien Programm „age“. Bevor sie gesichert ist, wird sie zur Probe entschlüsselt und verglichen. Ohne das Passwort kann niemand sie öffnen, auch wir nicht: Schreiben Sie es auf. Das Merkblatt zum Ausdrucken hat dafür eine Zeile.',
    'In the overview, under “More actions”, you save an assessment with “Encrypt with a password”, under “Data & security” with “With password”. The file opens only with this password, here or with the free program “age”. Before it is saved it is decrypted and compared as a test. Without the password nobody can open it, and neither can we: write it down. The sheet to print has a line for it.',
  ),
  paragraph(
    'Geben Sie das Passwort auf einem anderen Weg weiter als die Datei, zum Beispiel am Telefon. Der Name der Datei bleibt lesbar: Er nennt Kommune und Datum.',
    'Pass the password on by another way than the file, for example by telephone. The name of the file stays readable: it says municipality and date.',
  ),
  heading('Öffnen', 'Opening'),
  paragraph(
    'In der Übersicht unter „Datei öffnen“, oder indem Sie die Datei auf die Übersicht ziehen. Haben Sie IT-Check mit Chrome oder Edge als App installiert, genügt ein Doppelklick. Die Datei wird vorher vollständig geprüft. Gibt es die Prüfung hier schon, entscheiden Sie, ob sie ersetzt wird oder als Kopie danebensteht. Der ersetzte Stand bleibt im „Verlauf“ der Prüfung.',
    'In the overview under “Open file”, or by dragging the file onto the overview. If you have installed IT-Check as an app with Chrome or Edge, a double click is enough. The file is checked completely first. If the assessment is here already, you decide whether it is replaced or stands beside it as a copy. The replaced state stays in the “History” of the assessment.',
  ),
  heading('Fragenkataloge', 'Questionnaires'),
  paragraph(
    'Die Seite „Fragenkataloge“ zeigt, was in diesem Browser liegt: die mitgelieferten Fragenkataloge, Ihre eigenen und die, mit denen Sie frühere Prüfungen beantwortet haben. Zwei Versionen lassen sich dort nebeneinander ansehen.',
    'The page “Questionnaires” shows what is in this browser: the questionnaires that come with IT-Check, your own ones and those you answered earlier assessments with. Two versions can be looked at side by side there.',
  ),
  heading('Eigene Fragenkataloge (.json)', 'Your own questionnaires (.json)'),
  paragraph(
    'Unter „Fragenkataloge“ öffnen Sie einen eigenen Fragenkatalog. IT-Check prüft die Datei und nennt alles, was zu ändern ist, mit Stelle und Hinweis. Ist sie in Ordnung, steht der Fragenkatalog bei „Neue Prüfung“ zur Auswahl, auch ohne Netz. Entfernen Sie ihn, behalten vorhandene Prüfungen ihren Fragenkatalog. Die Kennungen der mitgelieferten Fragenkataloge sind vergeben.',
    'Under “Questionnaires” you open a questionnaire of your own. IT-Check checks the file and names everything that has to be changed, with its place and a hint. When it is in order, you can choose the questionnaire under “New assessment”, without a network too. If you remove it, existing assessments keep their questionnaire. Ids of shipped questionnaires are taken.',
  ),
  heading('Den Plan mitnehmen', 'Taking the plan along'),
  paragraph(
    'Auf der Seite „Plan“ machen Sie unter „Plan exportieren“ daraus eine Excel-Arbeitsmappe (XLSX), eine einfache Tabelle (CSV) oder einen Kalender (ICS) mit den Fristen. Kalender liegen meist auf einem Server und werden oft geteilt: Überlegen Sie, wer die Termine sehen darf.',
    'On the page “Plan”, under “Export plan”, you turn it into an Excel workbook (XLSX), a plain table (CSV) or a calendar (ICS) with the due dates. Calendars are mostly kept on a server and often shared: consider who may see the appointments.',
  ),
]
