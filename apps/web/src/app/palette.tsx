/** Finds anything and goes anywhere. */
export function Palette(props: { signedIn: boolean; onClose: () => void }) {
  return (
    <button type="button" onClick={props.onClose}>
      {String(props.signedIn)}
    </button>
  );
}
