export default function Delivery() {
  return null
}
