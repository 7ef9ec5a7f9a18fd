interface EntriesProps {
  readonly entries: readonly { readonly id: string; readonly label: string }[];
  /** What stands there when the list is empty; nothing when this is empty too. */
  readonly none: string;
  readonly button: string;
  readonly nameOf: (label: string) => string;
  readonly onPress: (id: string) => void;
}

/** A list whose entries can be taken out one by one. */
export function Entries({ entries, none, button, nameOf, onPress }: EntriesProps) {
  if (entries.length === 0) return none === '' ? null : <p class="soft">{none}</p>;
  return (
    <ul class="entries">
      {entries.map(({ id, label }) => (
        <li key={id} data-entry={id}>
          <span>{label}</span>
          <button
            type="button"
            class="button quiet"
            data-action="remove"
            aria-label={nameOf(label)}
            onClick={() => onPress(id)}
          >
            {button}
          </button>
        </li>
      ))}
    </ul>
  );
}
