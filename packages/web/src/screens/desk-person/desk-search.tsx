export default function DeskSearch() {
  return null
}
