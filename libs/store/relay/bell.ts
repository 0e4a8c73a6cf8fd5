/**
 * Wakes a sleeper early. A ring while nobody sleeps is kept for the next who would.
 */
export class Bell {
  private rung = false;
  private wake: () => void = () => undefined;

  /** Wakes whoever sleeps, or will next. */
  ring(): void {
    this.rung = true;
    this.wake();
  }

  /** Sleeps until the bell rings, at most this long. */
  async heard(atMostMs: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, atMostMs);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.rung = false;
  }
}
