import { heading, list, type Prose, paragraph, picture } from '../prose.ts'

/** A visit from the day plan to the signed assessment; the words are those of the screens. */
export const onSiteHelp: Prose = [
  paragraph(
    'IT-Check begleitet einen Besuch im Rathaus vom Gesprächsplan bis zur Unterschrift. Alles geht ohne Netz, auch auf einem Tablet.',
    'IT-Check accompanies a visit to a town hall from the interview plan to the signature. All of it works without a network, on a tablet too.',
  ),
  heading('Gesprächsmodus', 'Interview mode'),
  paragraph(
    'Der „Gesprächsmodus“ ordnet die Fragen danach, mit wem Sie sprechen und wo Sie dabei stehen. Daraus wird ein Gesprächsplan mit Uhrzeiten, den Sie ändern und drucken können. Im Gespräch steht eine Frage groß auf dem Bildschirm. Weiter geht es durch Wischen, mit den Knöpfen oder mit Tasten.',
    '“Interview mode” orders the questions by whom you talk to and where you stand. This gives an interview plan with times, which you can change and print. In an interview, one question stands large on the screen. You go on by swiping, with the buttons or with keys.',
  ),
  list(
    [
      'Jede Antwort lässt sich vormerken: „später“, „Widerspruch“ oder „gemeinsam bestätigt“. Am Ende des Gesprächs steht alles Vorgemerkte in einer Liste, dazu alles Notierte zum Vorlesen.',
      'Each answer can be marked: “later”, “objection” or “agreed by both”. At the end of the interview all that is marked stands in a list, with all that was noted, to be read back.',
    ],
    [
      'Zu jedem Gespräch läuft auf Wunsch eine Uhr. Sie läuft weiter, auch wenn Sie die Seite neu laden.',
      'If you like, a timer runs for each interview. It goes on when you reload the page.',
    ],
  ),
  picture('gespraech'),
  paragraph(
    'Den Plan gibt es mit „Gesprächsplan drucken“ auf Papier. Er enthält keine Antworten und kann vorab verschickt werden. Gut zu wissen: Sobald Sie etwas ändern oder ein Gespräch beginnen, bleibt der Vorschlag so stehen. „Neu vorschlagen“ beginnt von vorn.',
    '“Print interview plan” puts the plan on paper. It contains no answers and can be sent out beforehand. Good to know: as soon as you change something or begin an interview, the suggestion stays as it is. “Suggest anew” starts over.',
  ),
  heading('Nachweise und Fotos', 'Evidence and photos'),
  paragraph(
    'Unter „Nachweis“ halten Sie fest, worauf eine Antwort beruht: Selbstauskunft, Dokument gesehen, Stichprobe oder Begehung, technisch geprüft. Fotos werden verkleinert; Ort, Zeit und Gerät werden entfernt, bevor etwas gespeichert wird. Schwärzen Sie Gesichter, Namen und Bildschirme vor dem Speichern: Danach lässt es sich nicht zurücknehmen.',
    'Under “Evidence” you record what an answer rests on: self-declared, document seen, sample or walk-through, technically tested. Photos are made smaller; place, time and device are removed before anything is stored. Blacken faces, names and screens before saving: afterwards it cannot be undone.',
  ),
  heading('Zwei Sichten und Abweichungen', 'Two views and deviations'),
  paragraph(
    'Die Verwaltung beantwortet die Fragen selbst. Wer vor Ort prüft, stellt „Sie antworten als“ um und antwortet daneben. Die Antwort der Prüfenden zählt erst, wenn sie unter „Abweichungen“ bestätigt ist. Der Bericht sagt, von wem die Antworten stammen.',
    'The municipality answers the questions itself. Whoever assesses on site changes “You answer as” and answers beside it. The assessor’s answer counts only once it is confirmed under “Deviations”. The report says whose answers they are.',
  ),
  paragraph(
    'Die Seite „Abweichungen“ erscheint, sobald es Antworten der Prüfenden gibt. Wo beide verschieden antworten, wählen Sie, welche Antwort zählt, schreiben in einem Satz warum und wählen „Klären“. Was übereinstimmt, bestätigen Sie zusammen.',
    'The page “Deviations” appears as soon as there are answers of the assessor. Where the two differ, you choose which answer counts, write in one sentence why and choose “Settle”. What agrees you confirm together.',
  ),
  paragraph(
    'Eigene Notizen der Prüfenden stehen in keiner Datei und in keinem Bericht, solange das nicht angekreuzt ist.',
    'The assessor’s own notes are in no file and no report unless that is ticked.',
  ),
  paragraph(
    'Wer mehrere Kommunen prüft, sieht überall, in welcher Prüfung er ist: Name der Kommune und Bezeichnung stehen neben den Ansichten der Prüfung, der Name auch über dem Fortschritt der Fragen und im Gespräch.',
    'Those who assess several municipalities see everywhere which assessment they are in: the municipality’s name and the label stand beside the views of the assessment, the name also above the progress of the questions and during an interview.',
  ),
  heading('Abschluss', 'Sign-off'),
  paragraph(
    'Vor dem Abschluss zeigt die Qualitätsprüfung, was fehlt, was nicht belegt ist und was nicht zusammenpasst. Was so bleiben soll, begründen Sie; die Begründung steht im Bericht. Danach unterschreiben beide Seiten mit Rolle und Datum, und die Prüfung ist festgeschrieben. Sie geht als neue Fassung weiter oder wird mit einer Begründung wieder geöffnet.',
    'Before sign-off the quality gate shows what is missing, what is not proven and what does not fit together. For what is to stay as it is you give a reason, which stands in the report. Then both sides sign with role and date, and the assessment is frozen. It goes on as a new version or is reopened with a reason.',
  ),
  paragraph(
    'Der Fingerabdruck steht auf dem Bildschirm und im Bericht für Rat und Verwaltung. Öffnet jemand die Datei, sagt IT-Check, ob sie seit dem Abschluss unverändert ist.',
    'The fingerprint stands on the screen and in the reports for council and administration. When somebody opens the file, IT-Check says whether it is unchanged since sign-off.',
  ),
]
