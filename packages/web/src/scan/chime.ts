const HERTZ = 880
const SECONDS = 0.12
const BUZZ_MS = 60

/** Heard and felt, so that whoever holds the cards need not look at the screen. A phone without either stays silent. */
export function chime(): void {
  navigator.vibrate?.(BUZZ_MS)
  const audio = new AudioContext()
  const tone = audio.createOscillator()
  tone.frequency.value = HERTZ
  tone.connect(audio.destination)
  tone.onended = () => void audio.close()
  tone.start()
  tone.stop(audio.currentTime + SECONDS)
}
