import { heading, list, type Prose, paragraph } from '../prose.ts'
import { goodPracticeHelp } from './goodPractice.ts'

/** What municipalities give each other as files, a section for each kind of file; the words are those of the screens. */
const contributions: Prose = [
  heading('Beiträge', 'Contributions'),
  paragraph(
    'Ein Beitrag zeigt anderen, wo Ihre Kommune steht, ohne zu sagen, welche sie ist. Sie finden ihn unter „Bericht“. Dort lesen Sie ihn ganz, bevor Sie ihn speichern.',
    'A contribution shows others where your municipality stands without saying which one it is. You find it under “Report”. There you read it in full before you save it.',
  ),
  list(
    [
      'Darin stehen: Größenklasse, Quartal, Fragenkatalog mit Version, auf Wunsch das Bundesland, dazu gerundete Werte insgesamt und je Themenfeld und die Zahl der erfüllten, nicht erfüllten und ungeklärten Mindestanforderungen.',
      'It contains: size class, quarter, questionnaire with its version, the federal state if you like, with rounded figures overall and for each domain, and how many minimum requirements are met, not met and unclear.',
    ],
    [
      'Nicht darin stehen: Name und Schlüssel der Kommune, einzelne Antworten, Texte, Maßnahmen, Fotos, Tage und die Kennung der Prüfung.',
      'It does not contain: the name and key of the municipality, single answers, texts, measures, photos, days and the id of the assessment.',
    ],
    [
      'Zählen in einem Themenfeld weniger als vier beantwortete Fragen, bleiben seine Werte draußen.',
      'Where fewer than four answered questions of a domain count, its figures are left out.',
    ],
    [
      'Das Bundesland steht nur dabei, wenn es dort mindestens 20 Kommunen Ihrer Größe gibt. Gezählt ist nach dem Gemeindeverzeichnis des Statistischen Bundesamts. Wo nicht sicher gezählt ist, steht das Land nicht dabei.',
      'The state is named only if it has at least 20 municipalities of your size. They are counted from the register of municipalities of the Federal Statistical Office. Where the count is not certain, the state is not named.',
    ],
    [
      'Ein Beitrag entsteht erst, wenn das Ergebnis nicht mehr vorläufig ist. Das Beispiel lässt sich ansehen, aber nicht speichern.',
      'There is a contribution only once the result is no longer provisional. The example can be looked at but not saved.',
    ],
  ),
  paragraph(
    'Wer die Datei von Ihnen bekommt, weiß, dass sie von Ihnen ist. Wer Ihren internen Bericht hat, erkennt die Werte wieder. Und wer weiß, dass aus Ihrer Gruppe nur eine Kommune mitmacht, weiß auch, welche. Ein eigener Fragenkatalog, den nur Sie verwenden, verrät Sie ebenso.',
    'Whoever gets the file from you knows that it is yours. Whoever has your internal report recognises the figures. And whoever knows that only one municipality of your group takes part knows which one, too. A questionnaire of your own that only you use gives you away as well.',
  ),
]

/** What comes of the contributions of others. */
const gathering: Prose = [
  heading('Beiträge anderer öffnen', 'Opening the contributions of others'),
  paragraph(
    '„Netzwerk“ öffnet einzelne Beiträge (.json), ganze Ordner und Sammeldateien (.ndjson), auch Tausende auf einmal. Ist eine Datei nicht in Ordnung, steht ihr Name mit dem Grund da; alles andere wird übernommen. Wer „Abbrechen“ wählt, hat nichts übernommen.',
    '“Network” opens single contributions (.json), whole folders and collective files (.ndjson), thousands at once. If a file is not in order, its name stands there with the reason; everything else is taken over. Whoever chooses “Cancel” has taken over nothing.',
  ),
  paragraph(
    'Beiträge, die genau dasselbe sagen, zählen einmal: Eine Datei, die Sie zweimal öffnen, verfälscht nichts.',
    'Contributions that say exactly the same count once: a file that you open twice distorts nothing.',
  ),
  heading('Wo die Gruppe steht', 'Where the group stands'),
  list(
    [
      'Werte gibt es ab fünf Beiträgen, auch nach dem Filtern und für jedes Themenfeld einzeln. Bei weniger könnte man die Werte Einzelner ausrechnen.',
      'There are figures from five contributions on, also after filtering and for each domain by itself. With fewer, one could work out the figures of single ones.',
    ],
    [
      '„Mitte“ ist der Wert, bis zu dem die Hälfte reicht. Zwischen „Unteres Viertel“ und „Oberes Viertel“ liegt die mittlere Hälfte. Es sind immer Werte, die vorkommen.',
      '“Median” is the value that half of them do not exceed. Between “Lower quarter” and “Upper quarter” lies the middle half. They are always values that occur.',
    ],
    [
      '„Themen von breitem Interesse“ sind die Themenfelder, in denen der größte Anteil unter Stufe 3 liegt.',
      '“Topics of broad interest” are the domains in which the largest share is below level 3.',
    ],
    [
      '„Ihre Prüfung daneben“ bleibt auf dem Bildschirm. Eine Rangliste gibt es nicht.',
      '“Your assessment beside it” stays on the screen. There is no ranking.',
    ],
    [
      'Im Bericht für den Rat und im internen Bericht steht Ihre Lage nur, wenn Sie unter „Lage in der Gruppe“ eine Gruppe wählen.',
      'The report for the council and the internal report say where you stand only if you choose a group under “Position in the group”.',
    ],
  ),
  paragraph(
    '„Alle Beiträge als eine Datei“ schreibt eine Sammeldatei. Sie lässt sich hier wieder öffnen und in eine Datenbank laden; wie, steht bei den Dokumenten des Projekts.',
    '“All contributions as one file” writes a collective file. It can be opened here again and loaded into a database; how to do that is in the documents of the project.',
  ),
]

/** What a data centre answers for its members. */
const templates: Prose = [
  heading('Vorlage des Rechenzentrums', 'Template of a provider'),
  paragraph(
    'Ein Rechenzentrum beantwortet einmal für alle Mitglieder, wofür es zuständig ist. Es legt eine gewöhnliche Prüfung an, beantwortet seine Fragen und wählt unter „Angaben“ den Weg „Vorlage für Mitglieder erstellen“.',
    'A data centre answers once, for all members, what it is responsible for. It begins an ordinary assessment, answers its questions and follows “Make a template for members” under “Details”.',
  ),
  list(
    [
      'In der Datei stehen Name, Rückfragen, Geltungsbereich und Stand, dazu je ausgewählter Frage Stufe, erfüllte Kriterien, Nachweistiefe, Datum und was das Rechenzentrum eigens für die Mitglieder geschrieben hat. Alles ist vor dem Sichern zu lesen.',
      'The file holds name, contact, scope and date, and for each chosen question the level, the criteria that are met, the depth of evidence, the date and what the provider wrote for its members. All of it can be read before it is saved.',
    ],
    [
      'Kommentare, Notizen, Fotos, Namen von Nachweisen, Rollen und Maßnahmen kommen nicht hinein.',
      'Comments, notes, photos, names of evidence, roles and measures do not go in.',
    ],
    [
      'Mitglieder öffnen die Datei mit „Datei öffnen“ in der Übersicht oder in der Prüfung unter „Angaben“. Damit ist noch nichts beantwortet.',
      'Members open the file with “Open file” in the overview, or in the assessment under “Details”. This answers nothing yet.',
    ],
    [
      'Bei jeder Frage steht dann, was das Rechenzentrum sagt. Sie übernehmen die Angabe, oder Sie weichen ab und schreiben, warum. Wo noch nichts steht, lässt sich alles auf einmal übernehmen.',
      'Each question then shows what the provider says. You accept the statement, or you deviate and write why. Where nothing is answered yet, all can be accepted at once.',
    ],
    [
      'Ein neuer Stand der Vorlage zeigt Frage für Frage, was sich geändert hat. Ihre Antworten bleiben stehen; wo sich die Angabe geändert hat, zu der Sie entschieden haben, steht „überholt, bitte prüfen“.',
      'A new state of the template shows question by question what has changed. Your answers stay; where the statement you decided about has changed, it says “outdated, please check”.',
    ],
  ),
  paragraph(
    'Verantwortlich bleibt die Kommune. Eine übernommene Antwort zählt wie jede andere, auch bei MUSS-Fragen; die Nachweistiefe steht daneben. Der interne Bericht nennt das Rechenzentrum, den Stand und die Gründe der Abweichungen.',
    'The municipality stays responsible. An accepted answer counts like any other, for MUST questions too; the depth of evidence stands beside it. The internal report names the provider, the date and the reasons for deviations.',
  ),
]

export const networkHelp: Prose = [
  paragraph(
    'Kommunen lernen voneinander: Was fehlt den anderen, was hat geholfen, was erledigt das Rechenzentrum für alle? IT-Check tauscht das als Dateien aus, die Sie lesen können, bevor Sie sie weitergeben. Es gibt kein Portal und keinen Server.',
    'Municipalities learn from each other: what do others lack, what helped, what does the data centre do for all of them? IT-Check exchanges this as files that you can read before you pass them on. There is no portal and no server.',
  ),
  ...contributions,
  ...templates,
  ...goodPracticeHelp,
  ...gathering,
]
