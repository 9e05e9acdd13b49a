import { heading, list, type Prose, paragraph, picture, steps } from '../prose.ts'

/** For somebody who opens the app for the first time; figures are those of the shipped questionnaires or named as our estimate. */
export const firstStepsHelp: Prose = [
  paragraph(
    'Dieses Kapitel führt Sie vom ersten Öffnen bis zum PDF für den Rat. Sie brauchen dafür keine Ausbildung in IT-Sicherheit. Was Sie nicht wissen, beantworten Sie mit „weiß nicht“ und klären es später.',
    'This chapter takes you from opening the app for the first time to the PDF for the council. You need no training in IT security. What you do not know you answer with “don’t know” and clarify later.',
  ),
  paragraph(
    'Lieber erst einmal zusehen? Der Rundgang führt Sie am Beispiel durch die wichtigsten Seiten. In der leeren Übersicht beginnt ihn „Rundgang (3 Minuten)“, in der Hilfe jederzeit „Rundgang starten“. Sie können dabei alles benutzen und jederzeit aufhören, auch mit Esc.',
    'Would you rather have a look first? The tour takes you through the most important pages with the example. In the empty overview “Tour (3 minutes)” begins it, in the help “Start the tour” at any time. You can use everything meanwhile and stop whenever you like, also with Esc.',
  ),
  heading('In zehn Schritten zum Bericht', 'Ten steps to the report'),
  steps(
    [
      'Sehen Sie sich das Beispiel an: In der leeren Übersicht öffnet „Beispiel ‚Musterstadt‘ ansehen“ eine erfundene Stadt. Darin können Sie alles ausprobieren, ohne etwas kaputtzumachen.',
      'Have a look at the example: in the empty overview, “View the example ‘Musterstadt’” opens an invented town. You can try everything out in it without breaking anything.',
    ],
    [
      'Sprechen Sie mit Ihrer Leitung ab, wer das Ergebnis erhält. Was Datenschutz und Personalrat wissen müssen, steht auf einem Blatt: „Angaben für die Freigabe“, zu finden unter „Daten & Sicherheit“.',
      'Agree with your management who gets the result. What data protection officer and staff council need to know is on one sheet: “Information for approval”, found under “Data & security”.',
    ],
    [
      'Wählen Sie in der Übersicht „Neue Prüfung“. Nötig ist nur der Name Ihrer Kommune. Nehmen Sie für den Anfang den Kurz-Check.',
      'Choose “New assessment” in the overview. Only the name of your municipality is needed. Take the short check to begin with.',
    ],
    [
      'Beantworten Sie die Vorfragen. Damit entfällt, was es bei Ihnen nicht gibt. Wissen Sie etwas noch nicht, lassen Sie die Vorfrage auf „noch offen“: Dann wird alles gefragt, wie bei „ja“.',
      'Answer the scoping questions. They leave out what you do not have. If you do not know yet, leave a scoping question at “still open”: everything is asked then, as with “yes”.',
    ],
    [
      'Beantworten Sie die Fragen, am besten zuerst die mit „MUSS“. Gespeichert wird von selbst. Zu jeder Frage steht unter „Hilfe zu dieser Frage“, warum sie wichtig ist und wen Sie fragen können.',
      'Answer the questions, those marked “MUST” first if you can. Everything is saved by itself. “Help with this question” tells you for each one why it matters and whom you can ask.',
    ],
    [
      'Holen Sie Antworten bei Kolleginnen und Kollegen ein: am Telefon, auf Papier oder mit „Teil herausgeben“ als Datei.',
      'Collect answers from colleagues: by telephone, on paper, or as a file with “Hand out a part”.',
    ],
    [
      'Sichern Sie Ihre Arbeit jeden Abend mit „Als Datei sichern“. Sie finden es in der Übersicht unter „Weitere Aktionen“.',
      'Save your work every evening with “Save as file”. You find it in the overview under “More actions”.',
    ],
    [
      'Öffnen Sie „Ergebnis“. Oben steht in Worten, wo Sie stehen. „Warum dieses Ergebnis?“ nennt die Gründe.',
      'Open “Result”. It says in words at the top where you stand. “Why this result?” gives the reasons.',
    ],
    [
      'Gehen Sie unter „Maßnahmen“ die „Ersten Schritte“ durch. Was Sie angehen wollen, kommt mit „In den Plan übernehmen“ in den Plan. Tragen Sie dort ein, wer es bis wann tut.',
      'Go through the “First steps” under “Measures”. What you want to tackle goes into the plan with “Add to the plan”. Enter there who does it and by when.',
    ],
    [
      'Wählen Sie unter „Bericht“ die Fassung „Nichtöffentlich: Rat und Ausschüsse“ und dann „PDF erstellen“. Den Text für die Sitzung schreibt „Text für die Vorlage“ vor.',
      'Under “Report” choose the version “Not public: council and committees” and then “Create PDF”. “Text for the Vorlage” drafts the paper for the meeting.',
    ],
  ),
  picture('uebersicht'),
  heading('Kurz-Check oder vollständiger Check?', 'Short check or full check?'),
  paragraph(
    'Der Kurz-Check hat 33 Fragen mit „ja“, „teilweise“ oder „nein“. Er findet die gröbsten Lücken und eignet sich als Einstieg. Der vollständige Check hat 180 Fragen in 16 Themenfeldern mit sechs Stufen je Frage. Mit ihm verfolgen Sie über Jahre, wie Sie vorankommen.',
    'The short check has 33 questions answered with “yes”, “partly” or “no”. It finds the worst gaps and is a good way in. The full check has 180 questions in 16 domains, with six levels each. With it you follow your progress over the years.',
  ),
  paragraph(
    'Sie müssen sich nicht endgültig entscheiden: Nach dem Kurz-Check führt auf der Seite „Ergebnis“ der Knopf „Mit dem vollständigen Check weitermachen“ hinüber. Ihre Antworten kommen mit und warten dort auf Ihre Bestätigung.',
    'You need not decide for good: after the short check, “Continue with the full check” on the page “Result” takes you across. Your answers come along and wait there for you to confirm them.',
  ),
  heading('Wie lange dauert das?', 'How long does it take?'),
  list(
    [
      'Kurz-Check: etwa 20 Minuten, wenn Sie die Antworten kennen. Das ist unsere Schätzung.',
      'Short check: about 20 minutes if you know the answers. This is our estimate.',
    ],
    [
      'Vollständiger Check: Der Gesprächsmodus plant zunächst mit zweieinhalb Minuten für eine mittelschwere Frage. Für alle 180 Fragen sind das rund acht Stunden Gespräch, verteilt auf mehrere Tage und Personen. Auch das ist unsere Schätzung; was Ihre Kommune nicht hat, entfällt.',
      'Full check: interview mode starts with two and a half minutes for a question of middle weight. For all 180 questions that makes about eight hours of interviews, spread over several days and people. This is our estimate as well; what your municipality does not have is left out.',
    ],
    [
      'Ihr eigenes Tempo: „MUSS zuerst“ zeigt nach den ersten sechs Antworten, wie lange es noch dauert.',
      'Your own pace: “MUST first” shows after the first six answers how much longer it takes.',
    ],
  ),
  heading('Wen Sie brauchen', 'Whom you need'),
  list(
    [
      'Die Verwaltungsleitung: Sie gibt den Auftrag und entscheidet über Maßnahmen und Geld.',
      'Top management: they commission the check and decide on measures and money.',
    ],
    [
      'Die IT oder das Rechenzentrum: Sie kennen Netze, Sicherungen und Konten.',
      'The IT staff or the computing centre: they know networks, backups and accounts.',
    ],
    [
      'Das Hauptamt oder die Personalstelle: Sie wissen, wie jemand anfängt und ausscheidet.',
      'The main office or the personnel office: they know how people join and leave.',
    ],
    [
      'Das Gebäudemanagement: Es weiß, wer Schlüssel hat und wo der Serverraum liegt.',
      'Facility management: they know who has keys and where the server room is.',
    ],
    [
      'Wer für Datenschutz und Informationssicherheit zuständig ist, von Anfang an.',
      'Whoever is responsible for data protection and information security, from the beginning.',
    ],
  ),
  heading('An mehreren Tagen arbeiten', 'Working over several days'),
  paragraph(
    'Sie können jederzeit aufhören. Beim nächsten Mal führt „Fortsetzen“ in der Übersicht zurück zu den Fragen, „Nächste offene Frage“ zur nächsten. Bleiben Sie bei demselben Gerät, demselben Browser und derselben Adresse: Nur dort liegen Ihre Antworten. Für ein anderes Gerät nehmen Sie die gesicherte Datei mit und wählen dort „Datei öffnen“.',
    'You can stop at any time. Next time, “Continue” in the overview takes you back to the questions, “Next open question” to the next one. Keep to the same device, the same browser and the same address: only there are your answers kept. For another device take the saved file along and choose “Open file” there.',
  ),
  paragraph(
    'Mit „Wiedervorlage am“ merken Sie eine Frage für einen bestimmten Tag vor. Sie finden das Feld bei jeder Frage unter „Mehr“.',
    'With “Follow up on” you put a question aside for a certain day. You find the field under “More” with each question.',
  ),
  heading('Mit anderen zusammen arbeiten', 'Working with colleagues'),
  paragraph(
    'IT-Check hat keinen gemeinsamen Server. Eine Person führt die Prüfung, die anderen liefern zu. Dafür gibt es drei Wege:',
    'IT-Check has no shared server. One person keeps the assessment, the others contribute. There are three ways:',
  ),
  list(
    [
      '„Teil herausgeben“: Andere beantworten einige Fragen auf ihrem eigenen Gerät und geben eine Datei zurück. Vor dem Zusammenführen sehen Sie, was sich ändert.',
      '“Hand out a part”: others answer some questions on their own device and return a file. Before merging you see what will change.',
    ],
    [
      '„Gesprächsmodus“: Sie setzen sich zusammen und gehen die Fragen durch.',
      '“Interview mode”: you sit down together and go through the questions.',
    ],
    [
      '„Auf Papier“: Sie drucken die Fragen für eine Rolle aus und tragen die Antworten später ein.',
      '“On paper”: you print the questions for one role and enter the answers later.',
    ],
  ),
]
