export default function More() {
  return null
}
