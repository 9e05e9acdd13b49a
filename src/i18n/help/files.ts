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
  heading('Eigene Fragenkataloge (.json)', 'Your own questionnaires (.json)'),
  paragraph(
    'Unter „Fragenkataloge“ öffnen Sie einen eigenen Fragenkatalog. IT-Check prüft die Datei und nennt alles, was zu ändern ist, mit Stelle und Hinweis. Ist sie in Ordnung, steht der Fragenkatalog bei „Neue Prüfung“ zur Auswahl, auch ohne Netz. Entfernen Sie ihn, behalten vorhandene Prüfungen ihren Fragenkatalog. Die Kennungen der mitgelieferten Fragenkataloge sind vergeben.',
    'Under “Questionnaires” you open a questionnaire of your own. IT-Check checks the file and names everything that has to be changed, with its place and a hint. When it is in order, you can choose the questionnaire under “New assessment”, without a network too. If you remove it, existing assessments keep their questionnaire. Ids of shipped questionnaires are taken.',
  ),
  heading('Der PDF-Bericht', 'The PDF report'),
  paragraph(
    'Es gibt ihn in drei Fassungen. Der öffentliche entsteht ohne Ihre Antworten: Er sagt, dass und wie geprüft wurde, und zeigt nur, was Sie einzeln freigeben. Der für Rat und Ausschüsse zeigt Ergebnis, Themenfelder, Mindestanforderungen und Maßnahmen. Der interne enthält dazu jede Antwort mit Kommentar, Nachweis und Fotos. Aus Fotos entfernt IT-Check, was die Kamera hineingeschrieben hat, etwa den Ort.',
    'There are three versions. The public one is made without your answers: it says that and how the check was done, and shows only what you release item by item. The one for council and committees shows result, domains, minimum requirements and measures. The internal one also holds every answer with comment, evidence and photos. From photos IT-Check removes what the camera wrote into them, such as the place.',
  ),
  paragraph(
    'Der Dateiname nennt Kommune, Fassung, Kennzeichen, Empfänger und Datum. Gleiche Angaben ergeben Byte für Byte das gleiche PDF; die Prüfsumme im nichtöffentlichen und im internen Bericht zeigt, auf welchem Stand er beruht, aber nicht, wer ihn gemacht hat.',
    'The file name states municipality, version, label, recipient and date. Equal content gives the same PDF byte for byte; the checksum in the non-public and the internal report shows which state it rests on, but not who made it.',
  ),
  heading('Der Maßnahmenplan', 'The action plan'),
  paragraph(
    'Auf der Seite „Plan“ machen Sie unter „Plan exportieren“ daraus eine Excel-Arbeitsmappe (XLSX), eine einfache Tabelle (CSV) oder einen Kalender (ICS) mit den Fristen. Kalender liegen meist auf einem Server und werden oft geteilt: Überlegen Sie, wer die Termine sehen darf.',
    'On the page “Plan”, under “Export plan”, you turn it into an Excel workbook (XLSX), a plain table (CSV) or a calendar (ICS) with the due dates. Calendars are mostly kept on a server and often shared: consider who may see the appointments.',
  ),
  heading('Die Antworten als Tabelle', 'The answers as a table'),
  paragraph(
    'Auf dem Bildschirm „Bericht“ speichern Sie unter „Antworten als Tabelle“ alle Fragen mit Antwort, Kommentar und Nachweisen als Excel-Arbeitsmappe (XLSX) oder einfache Tabelle (CSV). Interne Notizen sind nur dabei, wenn Sie es ankreuzen.',
    'On the screen “Report” under “Answers as a table” you save all questions with answer, comment and evidence as an Excel workbook (XLSX) or a plain table (CSV). Internal notes are in it only if you tick them.',
  ),
  heading('Text für die Vorlage', 'Text for the Vorlage'),
  paragraph(
    'Dort schreibt IT-Check auch die Bausteine einer Mitteilungs- oder Beschlussvorlage, die Sie Feld für Feld in Ihr Ratsinformationssystem kopieren. Der öffentliche Text enthält nichts, was sich aus den Antworten ergibt; Summen aus dem Plan stehen nur darin, wenn Sie sie einzeln freigeben.',
    'There IT-Check also writes the building blocks of a Vorlage for information or for decision, the paper put before a council. You copy them field by field into your council information system. The public text contains nothing that follows from the answers; sums of the plan are in it only if you release them one by one.',
  ),
  heading('Der Fragebogen auf Papier', 'The questionnaire on paper'),
  paragraph(
    'Auf dem Bildschirm „Bericht“ unter „Auf Papier“ machen Sie aus den Fragen ein PDF zum Ausdrucken und Ausfüllen. Für eine Rolle enthält es nur deren Fragen; der Dateiname nennt sie. Mit den bisherigen Antworten ist es so vertraulich wie der Bericht.',
    'On the screen “Report” under “On paper” you turn the questions into a PDF to print and fill in. For one role it holds only that role’s questions; the file name says which role. With the answers so far it is as confidential as the report.',
  ),
]
