import { catalogue } from './catalogue.ts'

/** Words of the report that everybody may read. */
export const publicReportTexts = catalogue(
  {
    title: 'Bericht zur IT-Sicherheit für die Öffentlichkeit',
    subject: 'Was die Kommune für die Sicherheit ihrer IT tut',
    unnamed: 'Kommune ohne Namen',
    profile: 'Öffentlich',
    footer: 'IT-Check · Selbstauskunft vom {date}',
    page: 'Seite {page} von {pages}',
    coverage: 'Geltungsbereich',
    occasion: 'Anlass',
    programme: 'Was die Kommune vorhat',
    contact: 'Ansprechstelle',
  },
  {
    title: 'Report on IT security for the public',
    subject: 'What the municipality does for the security of its IT',
    unnamed: 'Municipality without a name',
    profile: 'Public',
    footer: 'IT-Check · self-declaration of {date}',
    page: 'Page {page} of {pages}',
    coverage: 'Scope',
    occasion: 'Occasion',
    programme: 'What the municipality is going to do',
    contact: 'Contact',
  },
)
