/** Stands in for html2canvas, canvg and dompurify: jsPDF imports them for html() and addSvgAsImage(), which the report does not use. */
export default undefined
