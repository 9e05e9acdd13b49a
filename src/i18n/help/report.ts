import { heading, list, type Prose, paragraph, picture } from '../prose.ts'

/** What one makes for others: reports, the text for the council, paper and letter. */
export const reportHelp: Prose = [
  paragraph(
    'Die Seite „Bericht“ macht aus der Prüfung, was andere brauchen: ein PDF, den Text für die Sitzung, Tabellen und Papier. Alles entsteht auf Ihrem Gerät und liegt danach meist im Ordner „Downloads“.',
    'The page “Report” turns the assessment into what others need: a PDF, the text for the meeting, tables and paper. Everything is made on your device and is then mostly in the “Downloads” folder.',
  ),
  picture('bericht'),
  heading('Drei Fassungen des Berichts', 'Three versions of the report'),
  list(
    [
      '„Öffentlich“: für alle, auch auf der Website. Diese Fassung entsteht ohne Ihre Antworten. Sie sagt, dass und wie geprüft wurde, nennt Fragen, die Rat und Ausschüsse stellen können, und zeigt von Ihren Angaben nur, was Sie einzeln freigeben.',
      '“Public”: for everyone, on the website too. This version is made without your answers. It says that and how the check was done, names questions that council and committees can ask, and shows of what you entered only what you release item by item.',
    ],
    [
      '„Nichtöffentlich: Rat und Ausschüsse“: vorne eine Seite mit dem Wichtigsten, dahinter Themenfelder, Mindestanforderungen, Maßnahmen und Kosten.',
      '“Not public: council and committees”: a page with what matters most in front, then domains, minimum requirements, measures and cost.',
    ],
    [
      '„Intern: Informationssicherheit und IT“: alles daraus, dazu jede Frage mit Antwort, Kommentar, Nachweis und Fotos. Für Angreifer wäre das eine Anleitung: Geben Sie es nur denen, die damit arbeiten.',
      '“Internal: information security and IT”: all of that, plus every question with answer, comment, evidence and photos. For attackers these would be instructions: give it only to those who work with it.',
    ],
  ),
  paragraph(
    'Unter „Das steht im Bericht“ und „Das bleibt draußen“ sehen Sie vorher, was die gewählte Fassung enthält. „PDF erstellen“ macht die Datei, „Seiten ansehen“ zeigt sie gleich hier. Aus Fotos entfernt IT-Check, was die Kamera hineingeschrieben hat, etwa den Ort.',
    '“In the report” and “Left out” tell you beforehand what the chosen version contains. “Create PDF” makes the file, “View pages” shows it right here. From photos IT-Check removes what the camera wrote into them, such as the place.',
  ),
  list(
    [
      'Solange Antworten fehlen, nennt der Bericht das Ergebnis überall vorläufig.',
      'While answers are missing, the report calls the result provisional everywhere.',
    ],
    [
      'Der Dateiname nennt Kommune, Fassung, Kennzeichen, Empfänger und Datum.',
      'The file name states municipality, version, label, recipient and date.',
    ],
    [
      'Gut zu wissen: Gleiche Angaben ergeben Byte für Byte das gleiche PDF. Die Prüfsumme im nichtöffentlichen und im internen Bericht zeigt, auf welchem Stand er beruht, aber nicht, wer ihn gemacht hat.',
      'Good to know: equal content gives the same PDF byte for byte. The checksum in the non-public and the internal report shows which state it rests on, but not who made it.',
    ],
  ),
  heading('Text für die Vorlage', 'Text for the Vorlage'),
  paragraph(
    '„Text für die Vorlage“ schreibt die Bausteine einer Mitteilungs- oder Beschlussvorlage, die Sie Feld für Feld in Ihr Ratsinformationssystem kopieren. Der öffentliche Text enthält nichts, was sich aus den Antworten ergibt; Summen aus dem Plan stehen nur darin, wenn Sie sie einzeln freigeben.',
    '“Text for the Vorlage” writes the building blocks of a Vorlage for information or for decision, the paper put before a council. You copy them field by field into your council information system. The public text contains nothing that follows from the answers; sums of the plan are in it only if you release them one by one.',
  ),
  heading('Antworten und Themenfelder als Tabelle', 'Answers and domains as a table'),
  paragraph(
    'Unter „Antworten als Tabelle“ speichern Sie alle Fragen mit Antwort, Kommentar und Nachweisen als Excel-Arbeitsmappe (XLSX) oder einfache Tabelle (CSV). Interne Notizen sind nur dabei, wenn Sie es ankreuzen. „Themenfelder als Tabelle“ enthält nur deren Werte.',
    'Under “Answers as a table” you save all questions with answer, comment and evidence as an Excel workbook (XLSX) or a plain table (CSV). Internal notes are in it only if you tick them. “Domains as a table” holds their figures only.',
  ),
  heading('Der Fragebogen auf Papier', 'The questionnaire on paper'),
  paragraph(
    'Unter „Auf Papier“ machen Sie aus den Fragen ein PDF zum Ausdrucken und Ausfüllen. Für eine Rolle enthält es nur deren Fragen; der Dateiname nennt sie. Mit den bisherigen Antworten ist es so vertraulich wie der Bericht.',
    'Under “On paper” you turn the questions into a PDF to print and fill in. For one role it holds only that role’s questions; the file name says which role. With the answers so far it is as confidential as the report.',
  ),
  heading('Brief an den Dienstleister', 'Letter to the provider'),
  paragraph(
    'Der „Brief an den Dienstleister“ steht unter „Maßnahmen“ auf der Seite „Vorschläge“. Er fragt nach allem, was Sie mit „weiß nicht“ beantwortet haben, und auf Wunsch nach dem, was der Dienstleister für Sie tut. „Text kopieren“ oder „Als PDF speichern“ machen daraus Ihr Schreiben.',
    'The “Letter to the provider” is under “Measures” on the page “Suggestions”. It asks about everything you answered with “don’t know” and, if you like, about what the provider does for you. “Copy text” or “Save as PDF” turn it into your letter.',
  ),
]
