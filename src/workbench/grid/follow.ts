/** The mouse is followed until its button is let go. Esc gives a drag up that can be given up. */

export interface Drag {
  move(event: MouseEvent): void;
  /** Again and again where the mouse is held still. */
  held?(last: MouseEvent): void;
  /** With the last move; null where there was none or it was given up. */
  end?(last: MouseEvent | null): void;
}

const HELD_EVERY = 60;

export function follow({ move, held, end }: Drag): void {
  let last: MouseEvent | null = null;
  const drag = (event: MouseEvent): void => move((last = event));
  const timer = held && setInterval(() => last && held(last), HELD_EVERY);
  const stop = (): void => {
    clearInterval(timer);
    window.removeEventListener('mousemove', drag);
    window.removeEventListener('mouseup', stop);
    window.removeEventListener('keydown', giveUp, true);
    end?.(last);
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !end) return;
    event.preventDefault();
    event.stopPropagation();
    last = null;
    stop();
  };
  window.addEventListener('mousemove', drag);
  window.addEventListener('mouseup', stop);
  window.addEventListener('keydown', giveUp, true);
}
