/** The mark of Coach 3P, as in `assets/icon.svg`: a speech bubble that holds the three Ps. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      class="bubble"
      d="M6 2.5h12A4.5 4.5 0 0 1 22.5 7v6.5A4.5 4.5 0 0 1 18 18h-5.2l-4.6 3.7c-.6.5-1.4.1-1.4-.7v-3H6A4.5 4.5 0 0 1 1.5 13.5V7A4.5 4.5 0 0 1 6 2.5z"
    />
    <circle class="one" cx="7" cy="10.2" r="2" />
    <circle class="two" cx="12" cy="10.2" r="2" />
    <circle class="three" cx="17" cy="10.2" r="2" />
  </svg>
);
