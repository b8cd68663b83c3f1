import { type APIRequestContext, expect } from '@playwright/test';

interface Mail {
  id: number;
  to: string;
  subject: string;
  text: string;
}

/** What the system has sent: the page of its mail sink, as JSON. */
export class MailSink {
  private readonly requests: APIRequestContext;
  private readonly address = process.env.MAIL_URL ?? 'http://localhost:8026';

  constructor(requests: APIRequestContext) {
    this.requests = requests;
  }

  /** The first link of the newest mail to somebody, as soon as it is there. */
  async linkTo(email: string): Promise<string> {
    let link: string | undefined;
    await expect(async () => {
      const response = await this.requests.get(`${this.address}/api/mails`, { params: { to: email } });
      const [newest] = (await response.json()) as Mail[];
      link = /https?:\/\/\S+/.exec(newest?.text ?? '')?.[0];
      expect(link, `a mail with a link to ${email}`).toBeDefined();
    }).toPass({ timeout: 30_000 });
    return link ?? '';
  }
}
