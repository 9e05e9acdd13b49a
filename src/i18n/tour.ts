import { catalogue } from './catalogue.ts'

/** What the guided tour says; what stands in quotes is what stands on the screen. */
export const tourTexts = catalogue(
  {
    name: 'Rundgang',
    at: 'Schritt {step} von {of}',
    next: 'Weiter',
    back: 'Zurück',
    end: 'Rundgang beenden',
    show: 'Zeigen',
    showPlace: 'Zeigen, wovon die Rede ist',
    escape: 'Esc führt zurück zum Rundgang.',
    newAssessment: 'Neue Prüfung',

    overview: 'Hier liegen Ihre Prüfungen',
    overviewText:
      'Musterstadt ist eine erfundene Stadt, die den Kurz-Check schon ausgefüllt hat. Jede Prüfung hat eine solche Karte; sie führt zu Fragen, Ergebnis und Bericht. Sehen Sie sich unterwegs ruhig um: Der Rundgang wartet.',
    answer: 'Fragen beantworten',
    answerText:
      'Wählen Sie, was am ehesten stimmt. Gespeichert wird von selbst. Was Sie nicht wissen, beantworten Sie wie Musterstadt hier mit „weiß nicht“ und klären es später.',
    comment: 'Festhalten, was dahintersteht',
    commentText:
      'Unter „Kommentar“ steht, worauf die Antwort beruht oder wen Sie noch fragen. Warum die Frage wichtig ist, sagt weiter oben „Hilfe zu dieser Frage“.',
    result: 'Das Ergebnis in einem Satz',
    resultText:
      'Zuerst zählen die Mindestanforderungen, also die Fragen mit dem Zeichen „MUSS“. Fehlt eine, gleicht auch ein guter Durchschnitt das nicht aus. Weiter unten stehen die Gründe.',
    measures: 'Von der Lücke zur Maßnahme',
    measuresText:
      'Aus den Antworten entstehen Vorschläge, das Dringendste zuerst. „In den Plan übernehmen“ macht daraus eine Maßnahme. Unter „Plan“ tragen Sie ein, wer sie bis wann erledigt.',
    report: 'Der Bericht für den Rat',
    reportText:
      'Wählen Sie, wer den Bericht liest. Jede Fassung enthält nur, was für diese Menschen bestimmt ist. „PDF erstellen“ weiter unten macht daraus eine Datei.',
    data: 'Sichern nicht vergessen',
    dataText:
      'Alles bleibt in diesem Browser auf diesem Gerät. Geht das Gerät kaputt oder löscht jemand die Browserdaten, ist Ihre Arbeit weg. Sichern Sie deshalb jede Prüfung als Datei, am besten auf einem Netzlaufwerk.',
    help: 'Hier finden Sie Antworten',
    helpText:
      'Die Hilfe erklärt jede Seite, und auch der Rundgang beginnt hier jederzeit neu. Musterstadt bleibt als Beispiel in der Übersicht, bis Sie dort „Beispiel entfernen“ wählen.',

    failedTitle: 'Das Beispiel „Musterstadt“ ließ sich nicht anlegen',
    'failed-full':
      'Der Rundgang zeigt alles an diesem Beispiel, aber der Speicher dieses Browsers ist voll. Schaffen Sie Platz auf dem Gerät und versuchen Sie es noch einmal.',
    'failed-closed':
      'Der Rundgang zeigt alles an diesem Beispiel, aber die Datenbank dieses Browsers ist nicht erreichbar. Schließen Sie andere Fenster mit IT-Check und versuchen Sie es noch einmal.',
    'failed-missing':
      'Der Rundgang zeigt alles an diesem Beispiel, aber der Fragenkatalog dazu fehlt. Öffnen Sie IT-Check einmal mit Netzverbindung und versuchen Sie es noch einmal.',
    'failed-other':
      'Der Rundgang zeigt alles an diesem Beispiel, aber der Browser hat das Speichern abgelehnt. Versuchen Sie es noch einmal.',
    retry: 'Noch einmal versuchen',
  },
  {
    name: 'Tour',
    at: 'Step {step} of {of}',
    next: 'Next',
    back: 'Back',
    end: 'End the tour',
    show: 'Show',
    showPlace: 'Show what this is about',
    escape: 'Esc takes you back to the tour.',
    newAssessment: 'New assessment',

    overview: 'Your assessments are kept here',
    overviewText:
      'Musterstadt is an invented town that has already filled in the short check. Every assessment has such a card; it leads to questions, result and report. Feel free to look around on the way: the tour waits.',
    answer: 'Answering questions',
    answerText:
      'Choose what fits best. Everything is saved by itself. What you do not know, you answer with “don’t know”, as Musterstadt did here, and clarify later.',
    comment: 'Writing down what is behind it',
    commentText:
      '“Comment” is for what the answer rests on or whom you still want to ask. Why the question matters is explained further up, under “Help with this question”.',
    result: 'The result in one sentence',
    resultText:
      'The minimum requirements come first: the questions marked “MUST”. If one is missing, not even a good average makes up for it. The reasons are further down.',
    measures: 'From the gap to the measure',
    measuresText:
      'The answers lead to suggestions, the most urgent first. “Add to the plan” turns one into a measure. Under “Plan” you enter who does it and by when.',
    report: 'The report for the council',
    reportText:
      'Choose who reads the report. Each version contains only what is meant for these people. “Create PDF” further down turns it into a file.',
    data: 'Do not forget to save copies',
    dataText:
      'Everything stays in this browser on this device. If the device breaks or somebody deletes the browser’s data, your work is gone. So save every assessment as a file, ideally on a network drive.',
    help: 'Here you find answers',
    helpText:
      'The help explains every page, and the tour, too, starts anew from here at any time. Musterstadt stays in the overview as an example until you choose “Remove example” there.',

    failedTitle: 'The example “Musterstadt” could not be created',
    'failed-full':
      'The tour shows everything with this example, but the storage of this browser is full. Free some space on the device and try again.',
    'failed-closed':
      'The tour shows everything with this example, but the database of this browser cannot be reached. Close other windows with IT-Check and try again.',
    'failed-missing':
      'The tour shows everything with this example, but its questionnaire is missing. Open IT-Check once with a network connection and try again.',
    'failed-other': 'The tour shows everything with this example, but the browser refused to save it. Try again.',
    retry: 'Try again',
  },
)
