import { catalogue, type Language, textsIn } from './catalogue.ts'

/** Why an image is not shown in a PDF, in place of the image. */
const imageProblemTexts = catalogue(
  {
    missing: '„{name}“ wird nicht gezeigt: Die Bilddatei fehlt in den Daten der Prüfung. Fügen Sie das Bild neu hinzu.',
    empty: '„{name}“ wird nicht gezeigt: Die Datei enthält kein Bild.',
    'other-format':
      '„{name}“ wird nicht gezeigt: Die Datei hat das Format {format}. Speichern Sie das Bild als JPEG oder PNG und fügen Sie es neu hinzu.',
    'not-an-image': '„{name}“ wird nicht gezeigt: Die Datei ist kein JPEG- oder PNG-Bild.',
    'too-large':
      '„{name}“ wird nicht gezeigt: Das Bild hat zu viele Bildpunkte. Höchstens 50 Millionen sind es bei JPEG, 16 Millionen bei PNG. Verkleinern Sie es und fügen Sie es neu hinzu.',
    truncated:
      '„{name}“ wird nicht gezeigt: Die Datei ist nicht vollständig, ihr Ende fehlt. Fügen Sie das Bild aus der ursprünglichen Datei neu hinzu.',
    damaged:
      '„{name}“ wird nicht gezeigt: Die Datei ist beschädigt. Fügen Sie das Bild aus der ursprünglichen Datei neu hinzu.',
    cmyk: '„{name}“ wird nicht gezeigt: Das Bild hat Druckfarben (CMYK). Speichern Sie es mit RGB-Farben und fügen Sie es neu hinzu.',
    'jpeg-kind':
      '„{name}“ wird nicht gezeigt: Diese Art von JPEG lässt sich nicht in ein PDF übernehmen. Speichern Sie das Bild als gewöhnliches JPEG oder als PNG und fügen Sie es neu hinzu.',
  },
  {
    missing: '“{name}” is not shown: the image file is missing from the data of the check. Please add the image again.',
    empty: '“{name}” is not shown: the file contains no image.',
    'other-format':
      '“{name}” is not shown: the file has the format {format}. Please save the image as JPEG or PNG and add it again.',
    'not-an-image': '“{name}” is not shown: the file is not a JPEG or PNG image.',
    'too-large':
      '“{name}” is not shown: the image has too many pixels. The limit is 50 million for JPEG and 16 million for PNG. Please make it smaller and add it again.',
    truncated:
      '“{name}” is not shown: the file is incomplete, its end is missing. Please add the image again from the original file.',
    damaged: '“{name}” is not shown: the file is damaged. Please add the image again from the original file.',
    cmyk: '“{name}” is not shown: the image has colours for printing (CMYK). Please save it with RGB colours and add it again.',
    'jpeg-kind':
      '“{name}” is not shown: this kind of JPEG cannot be put into a PDF. Please save the image as an ordinary JPEG or as PNG and add it again.',
  },
)

type ImageProblemKey = keyof (typeof imageProblemTexts)['de']

/** '„plan.heic“ wird nicht gezeigt: Die Datei hat das Format HEIC. …'; `format` is read for `other-format` only. */
export function imageProblemSentence(
  language: Language,
  problem: ImageProblemKey,
  { name, format }: { readonly name: string; readonly format: string },
): string {
  const t = textsIn(imageProblemTexts, language)
  return problem === 'other-format' ? t(problem, { name, format }) : t(problem, { name })
}
