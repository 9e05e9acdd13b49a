import { catalogue } from './catalogue.ts'

/** The words of the letter to the provider, the same in the text and in the PDF. */
export const providerLetterTexts = catalogue(
  {
    subject: 'Bitte um Auskunft zur IT-Sicherheit',
    about: 'Brief an einen Dienstleister mit Fragen zur IT-Sicherheit',
    unnamed: 'Kommune ohne Namen',
    salutation: 'Sehr geehrte Damen und Herren,',
    opening: {
      one: 'wir prüfen zurzeit, wie gut die IT unserer Verwaltung abgesichert ist. Einen Punkt können wir ohne Sie nicht sicher beantworten. Bitte geben Sie uns dazu Auskunft.',
      other:
        'wir prüfen zurzeit, wie gut die IT unserer Verwaltung abgesichert ist. {count} Punkte können wir ohne Sie nicht sicher beantworten. Bitte geben Sie uns dazu Auskunft.',
    },
    reading: 'Die Fragen stammen aus unserem Fragenkatalog. „Sie“ und „Ihr“ meint darin unsere Verwaltung.',
    answering:
      'Ein bis zwei Sätze je Punkt genügen. Wo es einen Nachweis gibt, legen Sie ihn bitte bei. Ist für einen Punkt jemand anderes zuständig, nennen Sie uns bitte, wer.',
    evidence: 'Als Nachweis hilft zum Beispiel: {list}',
    deadline: 'Wir bitten um Ihre Antwort bis zum {date}.',
    sending: 'Bitte senden Sie uns vertrauliche Unterlagen nur verschlüsselt oder auf dem vereinbarten sicheren Weg.',
    thanks: 'Vielen Dank für Ihre Unterstützung.',
    closing: 'Mit freundlichen Grüßen',
    confidential: 'Vertraulich: Dieser Brief ist nur für den Empfänger bestimmt.',
    page: 'Seite {page} von {pages}',
  },
  {
    subject: 'Request for information on IT security',
    about: 'Letter to a provider with questions on IT security',
    unnamed: 'Municipality without a name',
    salutation: 'Dear Sir or Madam,',
    opening: {
      one: 'We are currently reviewing how well the IT of our administration is protected. There is one point that we cannot answer with certainty without you. We would be grateful for your information on it.',
      other:
        'We are currently reviewing how well the IT of our administration is protected. There are {count} points that we cannot answer with certainty without you. We would be grateful for your information on them.',
    },
    reading: 'The questions are taken from our questionnaire. In them, “you” and “your” mean our administration.',
    answering:
      'One or two sentences per point are enough. Where there is evidence, please enclose it. If somebody else is responsible for a point, please tell us who.',
    evidence: 'Evidence that helps, for example: {list}',
    deadline: 'Please reply by {date}.',
    sending: 'Please send us confidential documents only encrypted or in the secure way we have agreed on.',
    thanks: 'Thank you for your support.',
    closing: 'Yours faithfully',
    confidential: 'Confidential: this letter is meant for its recipient only.',
    page: 'Page {page} of {pages}',
  },
)
