import { catalogue } from './catalogue.ts'

/** Contributions of others: opened, looked at together, saved as one file. */
export const networkTexts = catalogue(
  {
    title: 'Netzwerk',
    lead: 'Kommunen zeigen einander, wo sie stehen: mit Dateien, ohne Namen und ohne Server. Öffnen Sie die Beiträge anderer und sehen Sie, welche Themen viele beschäftigen.',

    openTitle: 'Beiträge öffnen',
    openText:
      'Ein Beitrag ist eine kleine Datei (.json) mit gerundeten Werten je Themenfeld. Sie können Tausende auf einmal öffnen, auch einen ganzen Ordner oder eine Sammeldatei (.ndjson). Alles bleibt auf diesem Gerät.',
    chooseFiles: 'Dateien auswählen',
    chooseFolder: 'Ordner auswählen',
    drop: 'oder Dateien und Ordner auf diese Seite ziehen',
    dropHere: 'Hier loslassen, um die Beiträge zu öffnen',

    reading: 'Beiträge werden gelesen',
    readingFiles: '{done} von {all} Dateien',
    readingBytes: '{done} von {all}',
    writing: 'Beiträge werden gespeichert …',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Es wurde nichts übernommen.',
    writeFailed:
      'Die Beiträge ließen sich nicht speichern, vielleicht ist der Speicher voll. Es wurde nichts übernommen.',
    readFailed: 'Das Lesen ist gescheitert. Es wurde nichts übernommen. Versuchen Sie es noch einmal.',
    nothingThere: 'Darin liegen keine Dateien mit der Endung „.json“ oder „.ndjson“.',

    added: { one: '{count} Beitrag übernommen.', other: '{count} Beiträge übernommen.' },
    addedNone: 'Kein neuer Beitrag.',
    repeated: {
      one: '{count} Beitrag sagt dasselbe wie ein anderer und zählt deshalb nur einmal.',
      other: '{count} Beiträge sagen dasselbe wie andere und zählen deshalb nur einmal.',
    },
    leftOut: {
      one: '{count} Beitrag aus den genannten Dateien fehlt.',
      other: '{count} Beiträge aus den genannten Dateien fehlen.',
    },
    ignored: {
      one: '{count} andere Datei im Ordner blieb unbeachtet.',
      other: '{count} andere Dateien im Ordner blieben unbeachtet.',
    },
    refusedTitle: {
      one: '{count} Datei ist nicht in Ordnung. Alles andere wurde übernommen.',
      other: '{count} Dateien sind nicht in Ordnung. Alles andere wurde übernommen.',
    },
    refusedMore: { one: 'und {count} weitere Datei', other: 'und {count} weitere Dateien' },
    problemsMore: { one: 'und {count} weitere Stelle', other: 'und {count} weitere Stellen' },

    emptyTitle: 'Noch keine Beiträge',
    emptyText:
      'Beiträge bekommen Sie von anderen Kommunen oder von der Stelle, die sie sammelt. Ab fünf Beiträgen sehen Sie hier, wo die Gruppe steht.',

    questionnaire: 'Fragenkatalog',
    questionnaireOption: {
      one: '{title}, Hauptversion {major} ({count} Beitrag)',
      other: '{title}, Hauptversion {major} ({count} Beiträge)',
    },
    unknownQuestionnaire:
      'Diesen Fragenkatalog gibt es in diesem Browser nicht. Statt der Namen der Themenfelder stehen hier deren Kürzel.',

    filters: 'Auswählen',
    state: 'Bundesland',
    stateAll: 'alle Bundesländer',
    stateNone: 'ohne Angabe',
    size: 'Größe',
    sizeAll: 'alle Größen',
    sizeOption: '{size} Einwohner',
    from: 'Stichtag ab',
    to: 'Stichtag bis',
    fromAll: 'von Anfang an',
    toAll: 'bis heute',
    quarter: '{quarter}. Quartal {year}',
    version: 'Version',
    versionAll: 'alle Versionen',
    resetFilters: 'Filter zurücksetzen',
    chosen: {
      one: '{count} von {all} Beiträgen ausgewählt.',
      other: '{count} von {all} Beiträgen ausgewählt.',
    },
    all: { one: '{count} Beitrag zu „{title}“.', other: '{count} Beiträge zu „{title}“.' },
    tooFew: {
      one: 'Werte der Gruppe gibt es ab {least} Beiträgen. Bei weniger ließen sich die Werte Einzelner ausrechnen. Es fehlt noch {count}.',
      other:
        'Werte der Gruppe gibt es ab {least} Beiträgen. Bei weniger ließen sich die Werte Einzelner ausrechnen. Es fehlen noch {count}.',
    },

    needsTitle: 'Themen von breitem Interesse',
    needsText:
      'Am häufigsten liegt die Stufe in diesen Themenfeldern unter 3. Hier kann es sich lohnen, Erfahrungen auszutauschen oder gemeinsam etwas zu beschaffen.',
    need: '{title}: {below} von {of} unter Stufe 3',
    needMedian: '{title}: {below} von {of} unter Stufe 3, Zielerfüllung in der Mitte {median}',
    needsNone:
      'In keinem Themenfeld, für das mindestens fünf Beiträge eine Stufe nennen, liegt einer davon unter Stufe 3.',
    needsMore: { one: 'Ein weiteres Themenfeld', other: 'Weitere {count} Themenfelder' },

    figuresTitle: 'Wo die Gruppe steht',
    own: 'Ihre Prüfung daneben',
    ownHint: 'Nur auf diesem Bildschirm; ein Beitrag wird daraus nicht.',
    ownNone: 'keine',
    ownOption: '{name}, {date}',
    ownEmpty: 'Auf diesem Gerät liegt keine Prüfung zu diesem Fragenkatalog.',
    ownFailed: 'Diese Prüfung ließ sich nicht öffnen.',
    ownProvisional: 'Das Ergebnis dieser Prüfung ist noch vorläufig; ihre Werte können sich noch ändern.',
    figure: 'Was Bild und Tabelle zeigen',
    'figure-target': 'Zielerfüllung',
    'figure-mean': 'Mittelwert',
    'figure-stufe': 'Stufe',
    whole: 'Alle Themenfelder',
    share:
      'Mindestanforderungen (MUSS): In der Mitte der Gruppe sind {p50} erfüllt; bei der mittleren Hälfte zwischen {p25} und {p75}.',
    shareOwn: 'Bei Ihnen sind {own} erfüllt.',
    chartAlt: '{figure} je Themenfeld als Balken. Die Werte stehen in der Tabelle darunter.',
    legendLine: 'ohne die äußeren Zehntel',
    legendBox: 'mittlere Hälfte',
    legendMedian: 'Mitte',
    legendOwn: 'Ihre Prüfung',
    tableTitle: '{figure} je Themenfeld',
    domain: 'Themenfeld',
    known: 'Beiträge',
    count: { one: '{count}', other: '{count}' },
    p10: 'Unteres Zehntel',
    p25: 'Unteres Viertel',
    p50: 'Mitte',
    p75: 'Oberes Viertel',
    p90: 'Oberes Zehntel',
    ownColumn: 'Ihre Prüfung',
    position: 'Lage',
    'position-lowest': 'niedriger als mindestens neun Zehntel der Gruppe',
    'position-low': 'niedriger als mindestens drei Viertel der Gruppe',
    'position-middle': 'im mittleren Bereich',
    'position-high': 'höher als mindestens drei Viertel der Gruppe',
    'position-highest': 'höher als mindestens neun Zehntel der Gruppe',
    few: 'zu wenige',
    none: '–',
    howToRead:
      '„Unteres Viertel: 35\u00a0%“ heißt: Bei einem Viertel der Beiträge sind es 35\u00a0% oder weniger. „Oberes Viertel“ ist der Wert, bis zu dem drei Viertel reichen. Angegeben sind immer Werte, die vorkommen (Perzentile 10, 25, 50, 75 und 90 nach nächstem Rang).',

    giveTitle: 'Selbst etwas beitragen',
    giveText:
      'Sobald das Ergebnis einer Prüfung nicht mehr vorläufig ist, kann daraus ein Beitrag werden, ohne Namen, Tag, Texte und einzelne Antworten. Sie lesen ihn vollständig, bevor Sie ihn speichern, und entscheiden selbst, wem Sie ihn geben.',
    give: 'Beitrag aus „{title}“ ansehen',
    giveName: '{name}, {title}',
    giveEmpty: 'Dafür brauchen Sie eine Prüfung auf diesem Gerät.',
    practiceText: 'Maßnahmen, die sich bewährt haben, geben Sie als „Gute Praxis“ weiter.',
    practice: 'Gute Praxis',
    templateText:
      'Ein Rechenzentrum beantwortet einmal für alle Mitglieder, wofür es zuständig ist. Die Vorlage dafür erstellt es in seiner Prüfung unter „Angaben“; Mitglieder öffnen sie dort oder in der Übersicht.',
    template: 'Mehr zur Vorlage des Rechenzentrums',
    giveMore: {
      one: 'Bei {count} weiteren Prüfung steht der Weg dorthin unter „Bericht“.',
      other: 'Bei {count} weiteren Prüfungen steht der Weg dorthin unter „Bericht“.',
    },

    keepTitle: 'Weitergeben und entfernen',
    keepText:
      'Die Sammeldatei hat eine Zeile je Beitrag und Themenfeld. IT-Check öffnet sie wieder, und Datenbanken wie DuckDB lesen sie so, wie sie ist.',
    save: 'Alle Beiträge als eine Datei',
    saveName: 'beitraege-{quarter}.ndjson',
    saving: 'Die Datei wird geschrieben …',
    saved: { one: '„{file}“ mit {count} Beitrag gespeichert.', other: '„{file}“ mit {count} Beiträgen gespeichert.' },
    saveFailed: 'Die Datei ließ sich nicht schreiben.',
    remove: 'Alle Beiträge entfernen',
    removed: { one: '{count} Beitrag entfernt.', other: '{count} Beiträge entfernt.' },
    removeFailed: 'Die Beiträge ließen sich nicht entfernen.',
    undo: 'Rückgängig',
  },
  {
    title: 'Network',
    lead: 'Municipalities show each other where they stand: with files, without names and without a server. Open the contributions of others and see which topics concern many.',

    openTitle: 'Open contributions',
    openText:
      'A contribution is a small file (.json) with rounded values per domain. You can open thousands at once, also a whole folder or a collective file (.ndjson). Everything stays on this device.',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    drop: 'or drag files and folders onto this page',
    dropHere: 'Drop here to open the contributions',

    reading: 'Reading contributions',
    readingFiles: '{done} of {all} files',
    readingBytes: '{done} of {all}',
    writing: 'Saving contributions …',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was taken over.',
    writeFailed: 'The contributions could not be saved; the storage may be full. Nothing was taken over.',
    readFailed: 'Reading has failed. Nothing was taken over. Try again.',
    nothingThere: 'There are no files ending in “.json” or “.ndjson” in it.',

    added: { one: '{count} contribution taken over.', other: '{count} contributions taken over.' },
    addedNone: 'No new contribution.',
    repeated: {
      one: '{count} contribution says the same as another one and therefore counts only once.',
      other: '{count} contributions say the same as others and therefore count only once.',
    },
    leftOut: {
      one: '{count} contribution of the files named is missing.',
      other: '{count} contributions of the files named are missing.',
    },
    ignored: {
      one: '{count} other file in the folder was ignored.',
      other: '{count} other files in the folder were ignored.',
    },
    refusedTitle: {
      one: '{count} file is not in order. Everything else was taken over.',
      other: '{count} files are not in order. Everything else was taken over.',
    },
    refusedMore: { one: 'and {count} more file', other: 'and {count} more files' },
    problemsMore: { one: 'and {count} more place', other: 'and {count} more places' },

    emptyTitle: 'No contributions yet',
    emptyText:
      'You get contributions from other municipalities or from whoever collects them. From five contributions on you see here where the group stands.',

    questionnaire: 'Questionnaire',
    questionnaireOption: {
      one: '{title}, major version {major} ({count} contribution)',
      other: '{title}, major version {major} ({count} contributions)',
    },
    unknownQuestionnaire:
      'This questionnaire is not in this browser. Instead of the names of the domains their ids stand here.',

    filters: 'Select',
    state: 'Federal state',
    stateAll: 'all federal states',
    stateNone: 'not stated',
    size: 'Size',
    sizeAll: 'all sizes',
    sizeOption: '{size} inhabitants',
    from: 'Reference date from',
    to: 'Reference date to',
    fromAll: 'from the beginning',
    toAll: 'until today',
    quarter: 'Q{quarter} {year}',
    version: 'Version',
    versionAll: 'all versions',
    resetFilters: 'Reset filters',
    chosen: { one: '{count} of {all} contributions selected.', other: '{count} of {all} contributions selected.' },
    all: { one: '{count} contribution to “{title}”.', other: '{count} contributions to “{title}”.' },
    tooFew: {
      one: 'There are figures of the group from {least} contributions on. With fewer, the figures of single ones could be worked out. {count} is still missing.',
      other:
        'There are figures of the group from {least} contributions on. With fewer, the figures of single ones could be worked out. {count} are still missing.',
    },

    needsTitle: 'Topics of broad interest',
    needsText:
      'In these domains the level is most often below 3. Here it may pay to exchange experience or to buy something together.',
    need: '{title}: {below} of {of} below level 3',
    needMedian: '{title}: {below} of {of} below level 3, median target achievement {median}',
    needsNone: 'In no domain for which at least five contributions state a level is one of them below level 3.',
    needsMore: { one: 'One more domain', other: '{count} more domains' },

    figuresTitle: 'Where the group stands',
    own: 'Your assessment beside it',
    ownHint: 'On this screen only; it does not become a contribution.',
    ownNone: 'none',
    ownOption: '{name}, {date}',
    ownEmpty: 'There is no assessment with this questionnaire on this device.',
    ownFailed: 'This assessment could not be opened.',
    ownProvisional: 'The result of this assessment is still provisional; its figures may still change.',
    figure: 'What chart and table show',
    'figure-target': 'Target achievement',
    'figure-mean': 'Mean',
    'figure-stufe': 'Level',
    whole: 'All domains',
    share:
      'Minimum requirements (MUST): in the middle of the group {p50} are met; in the middle half between {p25} and {p75}.',
    shareOwn: 'In yours, {own} are met.',
    chartAlt: '{figure} by domain as bars. The values are in the table below.',
    legendLine: 'without the outer tenths',
    legendBox: 'middle half',
    legendMedian: 'median',
    legendOwn: 'your assessment',
    tableTitle: '{figure} by domain',
    domain: 'Domain',
    known: 'Contributions',
    count: { one: '{count}', other: '{count}' },
    p10: 'Lower tenth',
    p25: 'Lower quarter',
    p50: 'Median',
    p75: 'Upper quarter',
    p90: 'Upper tenth',
    ownColumn: 'Your assessment',
    position: 'Position',
    'position-lowest': 'lower than at least nine tenths of the group',
    'position-low': 'lower than at least three quarters of the group',
    'position-middle': 'in the middle range',
    'position-high': 'higher than at least three quarters of the group',
    'position-highest': 'higher than at least nine tenths of the group',
    few: 'too few',
    none: '–',
    howToRead:
      '“Lower quarter: 35%” means: a quarter of the contributions have 35% or less. “Upper quarter” is the value that three quarters do not exceed. Every value given is one that occurs (10th, 25th, 50th, 75th and 90th percentile by nearest rank).',

    giveTitle: 'Contribute yourself',
    giveText:
      'Once the result of an assessment is no longer provisional, it can become a contribution, without name, day, texts or single answers. You read it in full before you save it, and decide yourself whom you give it to.',
    give: 'See the contribution from “{title}”',
    giveName: '{name}, {title}',
    giveEmpty: 'For this you need an assessment on this device.',
    practiceText: 'You pass on measures that have proved themselves as “Good practice”.',
    practice: 'Good practice',
    templateText:
      'A data centre answers once, for all its members, what it is responsible for. It makes the template for that in its assessment under “Details”; members open it there or in the overview.',
    template: 'More on the template of a provider',
    giveMore: {
      one: 'For {count} more assessment the way there is under “Report”.',
      other: 'For {count} more assessments the way there is under “Report”.',
    },

    keepTitle: 'Pass on and remove',
    keepText:
      'The collective file has one line per contribution and domain. IT-Check opens it again, and databases such as DuckDB read it as it is.',
    save: 'All contributions as one file',
    saveName: 'beitraege-{quarter}.ndjson',
    saving: 'Writing the file …',
    saved: { one: '“{file}” saved with {count} contribution.', other: '“{file}” saved with {count} contributions.' },
    saveFailed: 'The file could not be written.',
    remove: 'Remove all contributions',
    removed: { one: '{count} contribution removed.', other: '{count} contributions removed.' },
    removeFailed: 'The contributions could not be removed.',
    undo: 'Undo',
  },
)
