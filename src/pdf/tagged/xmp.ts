/** What the file says about itself; all texts are cleaned beforehand (XML allows no control characters). */
export interface DocumentMetadata {
  readonly title: string
  readonly subject: string
  readonly author: string
  /** BCP 47 tag of the document's words */
  readonly lang: string
  readonly creatorTool: string
  /** `jsPDF.version`: PDF/A wants pdf:Producer to equal the /Producer that jsPDF writes */
  readonly producerVersion: string
  /** YYYY-MM-DD; stands for midnight UTC */
  readonly date: string
}

/** The XMP packet that claims PDF/UA-1 and PDF/A-2a (ISO 14289-1, 5 and ISO 19005-2, 6.6). */
export function xmp(metadata: DocumentMetadata): string {
  const date = `${metadata.date}T00:00:00Z`
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
    '<pdfuaid:part>1</pdfuaid:part>',
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
    '<dc:format>application/pdf</dc:format>',
    alternatives('title', metadata.title),
    alternatives('description', metadata.subject),
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(metadata.author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(metadata.lang)}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Producer>jsPDF ${escapeXml(metadata.producerVersion)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escapeXml(metadata.creatorTool)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:MetadataDate>${date}</xmp:MetadataDate>`,
    `</rdf:Description>${PDFUAID_DESCRIBED}</rdf:RDF></x:xmpmeta>`,
    '<?xpacket end="r"?>',
  ].join('\n')
}

function alternatives(name: string, text: string): string {
  return `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** PDF/A knows nothing of PDF/UA and wants every property it does not know described (ISO 19005-2, 6.6.2.3). */
const PDFUAID_DESCRIBED = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 the file claims</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('')
