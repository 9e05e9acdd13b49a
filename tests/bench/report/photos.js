// Runs in a page: gives 20 pictures as base64, JPEG of 1600 x 1200, the same on every run.
;(() => {
  const canvas = document.createElement('canvas')
  canvas.width = 1600
  canvas.height = 1200
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  let seed = 1
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  return Array.from({ length: 20 }, () => {
    for (let i = 0; i < 1500; i++) {
      context.fillStyle = `hsl(${random() * 360} ${random() * 60}% ${20 + random() * 60}%)`
      context.fillRect(random() * 1600, random() * 1200, random() * 90, random() * 90)
    }
    return canvas.toDataURL('image/jpeg', 0.8).slice('data:image/jpeg;base64,'.length)
  })
})()
