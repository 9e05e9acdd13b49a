/** Stands in for html2canvas, canvg and dompurify: jsPDF imports them for html() and addSvgAsImage(), which the report does not use. */
export default undefined

/** Stand in for @noble/post-quantum: age knows key pairs of that kind too, and the app encrypts for passwords only. */
export const MLKEM768P256 = undefined
export const MLKEM768X25519 = undefined
