/** Opens a chat with a phone in E.164 (`+34645337711`), in WhatsApp where it is installed and in the browser elsewhere. */
export const whatsAppChat = (phone: string): string => `https://wa.me/${phone.replace(/\D/g, '')}`;
