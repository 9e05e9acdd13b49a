import { catalogue } from './catalogue.ts'

/** What is said about files that leave or enter: names, and what a file is that was opened by mistake. */
export const filesTexts = catalogue(
  {
    // part of a file name
    'profile-public': 'öffentlich',
    'profile-council': 'nichtöffentlich',
    'profile-internal': 'intern',
    paper: 'Fragebogen',
    letter: 'Anfrage',

    // problem `file-is-other`, by its `kind`
    'kind-empty': 'Diese Datei ist leer. Vermutlich wurde sie nicht vollständig kopiert oder heruntergeladen.',
    'kind-encrypted':
      'Diese Datei ist verschlüsselt. Ist darin eine Prüfung, öffnen Sie sie in der Übersicht mit „Datei öffnen“ und dem Passwort.',
    'kind-part':
      'Diese Datei enthält nur einen Teil eines IT-Checks (.itcheck-part). Öffnen Sie den vollständigen IT-Check (.itcheck).',
    'kind-assessment':
      'Das ist nur die Datei „assessment.json“ aus einem IT-Check. Öffnen Sie die ganze Datei mit der Endung „.itcheck“.',
    'kind-questionnaire': 'Das ist ein Fragenkatalog und kein ausgefüllter IT-Check.',
    'kind-practice':
      'Das ist gute Praxis von anderen und kein IT-Check. Öffnen Sie die Datei in der Übersicht mit „Datei öffnen“.',
    'kind-contribution': 'Das ist ein Beitrag zum Netzwerk. Öffnen Sie ihn unter „Netzwerk“.',
    'kind-json': 'Das ist eine JSON-Datei, die kein IT-Check ist.',
    'kind-zipped':
      'Das ist ein ZIP-Archiv, in dem ein IT-Check liegt. Entpacken Sie es zuerst und öffnen Sie dann die Datei mit der Endung „.itcheck“.',
    'kind-archive': 'Das ist ein ZIP-Archiv, das kein IT-Check ist.',
    'kind-word': 'Das ist ein Word-Dokument. Ein IT-Check ist eine Datei mit der Endung „.itcheck“.',
    'kind-excel': 'Das ist eine Excel-Arbeitsmappe. Ein IT-Check ist eine Datei mit der Endung „.itcheck“.',
    'kind-powerpoint': 'Das ist eine PowerPoint-Präsentation. Ein IT-Check ist eine Datei mit der Endung „.itcheck“.',
    'kind-open-document':
      'Das ist ein OpenDocument, zum Beispiel aus LibreOffice. Ein IT-Check ist eine Datei mit der Endung „.itcheck“.',
    'kind-pdf':
      'Das ist ein PDF, vielleicht ein Bericht. Aus einem Bericht lässt sich der IT-Check nicht zurückholen. Öffnen Sie die Datei mit der Endung „.itcheck“.',
    'kind-image': 'Das ist ein Bild. Ein IT-Check ist eine Datei mit der Endung „.itcheck“.',
  },
  {
    'profile-public': 'public',
    'profile-council': 'council',
    'profile-internal': 'internal',
    paper: 'Questionnaire',
    letter: 'Request',

    'kind-empty': 'This file is empty. It was probably not copied or downloaded completely.',
    'kind-encrypted':
      'This file is encrypted. If an assessment is in it, open it in the overview with “Open file” and the password.',
    'kind-part':
      'This file holds only a part of an IT check (.itcheck-part). Open the complete IT check (.itcheck) instead.',
    'kind-assessment':
      'This is only the file “assessment.json” out of an IT check. Open the whole file, which ends in “.itcheck”.',
    'kind-questionnaire': 'This is a questionnaire and not an IT check that was filled in.',
    'kind-practice':
      'This is good practice of others and not an IT check. Open the file in the overview with “Open file”.',
    'kind-contribution': 'This is a contribution to the network. Open it under “Network”.',
    'kind-json': 'This is a JSON file that is not an IT check.',
    'kind-zipped':
      'This is a ZIP archive with an IT check inside. Unpack it first, then open the file that ends in “.itcheck”.',
    'kind-archive': 'This is a ZIP archive that is not an IT check.',
    'kind-word': 'This is a Word document. An IT check is a file that ends in “.itcheck”.',
    'kind-excel': 'This is an Excel workbook. An IT check is a file that ends in “.itcheck”.',
    'kind-powerpoint': 'This is a PowerPoint presentation. An IT check is a file that ends in “.itcheck”.',
    'kind-open-document':
      'This is an OpenDocument file, for example from LibreOffice. An IT check is a file that ends in “.itcheck”.',
    'kind-pdf':
      'This is a PDF, perhaps a report. An IT check cannot be recovered from a report. Open the file that ends in “.itcheck”.',
    'kind-image': 'This is an image. An IT check is a file that ends in “.itcheck”.',
  },
)
