import { type JsPdfInternals, putObject } from './jsPdfInternals.ts'
import { reference } from './pdfSyntax.ts'
import { srgbProfile } from './srgbProfile.ts'

/** Says which RGB is meant (ISO 19005-2, 6.2.3); returns the object id. */
export function writeOutputIntent(pdf: JsPdfInternals): number {
  const profileId = pdf.newObject()
  pdf.putStream({
    data: srgbProfile(),
    additionalKeyValues: [
      { key: 'N', value: '3' },
      { key: 'Alternate', value: '/DeviceRGB' },
    ],
    filters: ['FlateEncode'],
    objectId: profileId,
  })
  pdf.write('endobj')
  const intentId = pdf.newObjectDeferred()
  const condition = '/OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1)'
  putObject(
    pdf,
    intentId,
    `<</Type /OutputIntent /S /GTS_PDFA1 ${condition} /DestOutputProfile ${reference(profileId)}>>`,
  )
  return intentId
}
