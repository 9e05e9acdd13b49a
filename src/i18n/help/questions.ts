import { heading, list, type Prose, paragraph, picture } from '../prose.ts'

/** From the overview to the last answer: the screens on which one asks and answers. */
export const questionsHelp: Prose = [
  heading('Übersicht', 'Overview'),
  paragraph(
    'Hier stehen alle Prüfungen, die in diesem Browser liegen: Name der Kommune, Fragenkatalog, Bearbeitungsstand, erfüllte Mindestanforderungen und letzte Änderung. „Neue Prüfung“ legt eine an, „Datei öffnen“ holt eine gesicherte zurück.',
    'Here are all assessments kept in this browser: name of the municipality, questionnaire, progress, minimum requirements met and last change. “New assessment” creates one, “Open file” brings a saved one back.',
  ),
  list(
    [
      'Unter „Weitere Aktionen“ (dem Menü an jeder Prüfung) finden Sie unter anderem „Folgeprüfung anlegen“, „Als Datei sichern“, „Mit Passwort verschlüsseln“, „Teil herausgeben“ und „Löschen“.',
      'Under “More actions” (the menu at each assessment) you find, among others, “Create a follow-up”, “Save as file”, “Encrypt with a password”, “Hand out a part” and “Delete”.',
    ],
    [
      'Liegen hier viele Prüfungen, lässt sich die Übersicht durchsuchen, nach Stand filtern und ordnen.',
      'With many assessments here, the overview can be searched, filtered by state and sorted.',
    ],
    [
      'Gut zu wissen: „Löschen“ legt die Prüfung nur in den Papierkorb. Dort bleibt sie 30 Tage, unter „Daten & Sicherheit“.',
      'Good to know: “Delete” only moves the assessment to the trash. It stays there for 30 days, under “Data & security”.',
    ],
  ),
  heading('Neue Prüfung', 'New assessment'),
  paragraph(
    'Sie nennen die Kommune, wählen den Fragenkatalog und beantworten die „Vorfragen“. „Prüfung anlegen und beginnen“ führt zur ersten Frage. Bundesland, Einwohnerzahl und alles Weitere sind freiwillig und lassen sich nachtragen.',
    'You name the municipality, choose the questionnaire and answer the “Scoping questions”. “Create assessment and begin” leads to the first question. State, inhabitants and everything else are optional and can be added later.',
  ),
  paragraph(
    'Eine Vorfrage fragt, ob es etwas bei Ihnen gibt, zum Beispiel eigene Server oder Schulen. Sie fragt nie, wer sich darum kümmert: Was das Rechenzentrum für Sie tut, gehört zu Ihrer Prüfung.',
    'A scoping question asks whether something exists in your municipality, such as servers of your own or schools. It never asks who takes care of it: what the computing centre does for you belongs to your assessment.',
  ),
  heading('Angaben', 'Details'),
  paragraph(
    'Unter „Angaben“ ändern Sie später, was Sie zu Beginn eingetragen haben, und ergänzen „Geltungsbereich“, „Anlass“, „Aktenzeichen“ und „Beteiligte (Rollen)“. Der „Geltungsbereich“ ist wichtig: Er sagt, ob zum Beispiel Kitas, Bauhof und Eigenbetriebe dabei sind. Diese Angaben stehen auf dem Bericht. Speichern müssen Sie hier selbst, mit „Angaben speichern“.',
    'Under “Details” you later change what you entered at the start and add “Scope”, “Occasion”, “File number” and “Participants (roles)”. The “Scope” is important: it says whether day care centres, building yard and municipal enterprises are included. These details appear on the report. Here you save yourself, with “Save details”.',
  ),
  heading('Fragen', 'Questions'),
  paragraph(
    'Die Fragen sind nach Themenfeldern geordnet; links sehen Sie, wie weit jedes ist und wo noch ein MUSS offen ist. Wählen Sie bei jeder Frage, was bei Ihnen heute gilt, nicht was geplant ist. „Gespeichert“ heißt: Die Antwort liegt auf der Festplatte.',
    'The questions are ordered by domain; at the left you see how far each one is and where a MUST is still open. For each question choose what holds in your municipality today, not what is planned. “Saved” means: the answer is on the disk.',
  ),
  picture('fragen'),
  list(
    [
      '„Kriterien und Nachweise“ hilft beim Einschätzen: Kreuzen Sie an, was erfüllt ist. IT-Check schlägt daraus eine Stufe vor; die Antwort geben Sie.',
      '“Criteria and evidence” helps you judge: tick what is in place. IT-Check suggests a level from it; the answer is yours.',
    ],
    [
      '„weiß nicht“ ist eine ehrliche Antwort. Sie zählt vorerst als 0 und steht im Ergebnis auf einer eigenen Liste.',
      '“don’t know” is an honest answer. It counts as 0 for now and stands on a list of its own in the result.',
    ],
    [
      '„trifft nicht zu“ braucht eine Begründung, sonst bleibt die Frage offen. Bei einem MUSS muss eine zweite Person sie bestätigen.',
      '“not applicable” needs a reason, otherwise the question stays open. For a MUST a second person has to confirm it.',
    ],
    [
      'Unter „Mehr“ tragen Sie ein, wer zuständig ist, wann Sie nachfragen wollen und ob ein Dienstleister die Arbeit macht.',
      'Under “More” you enter who is responsible, when you want to follow up and whether a provider does the work.',
    ],
    [
      '„Fragen durchsuchen“ findet ein Wort oder eine Nummer. Unter „Fragen zeigen“ grenzen Sie ein, zum Beispiel auf „offen“, „MUSS“ oder „Wiedervorlage“.',
      '“Search questions” finds a word or a number. Under “Show questions” you narrow down, for example to “open”, “MUST” or “follow-up”.',
    ],
    [
      'Gut zu wissen: Eine einzige MUSS-Frage kann ein ganzes Themenfeld auf Stufe 1 halten. Der Zwischenstand sagt dann, welche es ist.',
      'Good to know: a single MUST question can keep a whole domain at level 1. The interim result then says which one it is.',
    ],
  ),
  heading('MUSS zuerst', 'MUST first'),
  paragraph(
    '„Mindestanforderungen (MUSS) zuerst“ auf der Seite „Fragen“ stellt eine Frage nach der anderen, die Mindestanforderungen zuerst. Das ist der kürzeste Weg zu einem Gesamtergebnis, denn ohne sie gibt es keines. „Nach Themenfeldern beantworten“ führt zurück.',
    '“Minimum requirements (MUST) first” on the page “Questions” asks one question after the other, minimum requirements first. It is the shortest way to an overall result, because without them there is none. “Answer by domain” leads back.',
  ),
  heading('Teil herausgeben', 'Hand out a part'),
  paragraph(
    'Wählen Sie Fragen „nach Themenfeld“ oder „nach Person, die man fragt“ und nennen Sie die Rolle, für die der Teil ist. „Teil als Datei sichern“ ergibt eine Datei mit der Endung .itcheck-part. In der Übersicht steht, welcher Teil noch nicht zurück ist.',
    'Choose questions “by domain” or “by person to ask” and state the role the part is for. “Save part as file” gives a file ending in .itcheck-part. The overview says which part is not back yet.',
  ),
  paragraph(
    'Gut zu wissen: Wer einen Teil bearbeitet, sieht weder Ergebnis noch Maßnahmen oder Bericht. Diese entstehen nur aus allen Fragen.',
    'Good to know: whoever works on a part sees neither result nor measures nor report. These come out of all questions only.',
  ),
]
