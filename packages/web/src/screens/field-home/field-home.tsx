export default function FieldHome() {
  return null
}
