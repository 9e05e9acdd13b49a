import { catalogue } from './catalogue.ts'

/** Coat of arms or logo for the cover of a report; the codes are those of `pdf/images/image.ts`. */
export const logoTexts = catalogue(
  {
    logo: 'Wappen oder Logo für das Deckblatt',
    logoHint: 'PNG oder JPEG, höchstens 5\u00a0MB. Das Bild bleibt auf diesem Gerät und steht nur in den Berichten.',
    choose: 'Bild auswählen',
    drop: 'oder hierher ziehen',
    remove: 'Bild entfernen',
    picture: 'Gewähltes Bild: {name}',
    'refused-too-many-bytes': 'Das Bild ist größer als 5\u00a0MB. Verkleinern Sie es und wählen Sie es noch einmal.',
    'refused-unreadable': 'Die Datei lässt sich nicht lesen. Wählen Sie sie noch einmal oder eine andere.',
    'refused-missing': 'Die Datei lässt sich nicht lesen. Wählen Sie sie noch einmal oder eine andere.',
    'refused-empty': 'Die Datei ist leer. Wählen Sie ein anderes Bild.',
    'refused-other-format':
      'Dieses Bildformat kann der Bericht nicht zeigen. Speichern Sie das Bild als PNG oder JPEG und wählen Sie es noch einmal.',
    'refused-not-an-image': 'Die Datei ist kein Bild. Wählen Sie ein PNG oder JPEG.',
    'refused-too-large': 'Das Bild hat zu viele Bildpunkte. Verkleinern Sie es und wählen Sie es noch einmal.',
    'refused-truncated': 'Die Datei hört zu früh auf. Kopieren Sie das Bild noch einmal oder wählen Sie ein anderes.',
    'refused-damaged': 'Das Bild ist beschädigt. Wählen Sie ein anderes.',
    'refused-cmyk':
      'Das Bild hat Druckfarben (CMYK), die der Bericht nicht zeigen kann. Speichern Sie es als RGB und wählen Sie es noch einmal.',
    'refused-jpeg-kind':
      'Diese Art von JPEG kann der Bericht nicht zeigen. Speichern Sie das Bild als PNG und wählen Sie es noch einmal.',
  },
  {
    logo: 'Coat of arms or logo for the cover',
    logoHint: 'PNG or JPEG, 5\u00a0MB at most. The picture stays on this device and appears in the reports only.',
    choose: 'Choose a picture',
    drop: 'or drop it here',
    remove: 'Remove the picture',
    picture: 'Chosen picture: {name}',
    'refused-too-many-bytes': 'The picture is larger than 5\u00a0MB. Make it smaller and choose it again.',
    'refused-unreadable': 'The file cannot be read. Choose it again or another one.',
    'refused-missing': 'The file cannot be read. Choose it again or another one.',
    'refused-empty': 'The file is empty. Choose another picture.',
    'refused-other-format': 'The report cannot show this kind of picture. Save it as PNG or JPEG and choose it again.',
    'refused-not-an-image': 'The file is not a picture. Choose a PNG or JPEG.',
    'refused-too-large': 'The picture has too many pixels. Make it smaller and choose it again.',
    'refused-truncated': 'The file ends too early. Copy the picture again or choose another one.',
    'refused-damaged': 'The picture is damaged. Choose another one.',
    'refused-cmyk':
      'The picture has colours for printing (CMYK), which the report cannot show. Save it as RGB and choose it again.',
    'refused-jpeg-kind': 'The report cannot show this kind of JPEG. Save the picture as PNG and choose it again.',
  },
)
