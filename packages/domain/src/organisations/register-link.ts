const REGISTERS: Readonly<Record<string, (value: string) => string>> = {
  'GB-CHC': (value) => {
    const [charity = '', linked = '0'] = value.split('-');
    return `https://register-of-charities.charitycommission.gov.uk/charity-details/?regid=${charity}&subid=${linked}`;
  },
  'GB-COH': (value) => `https://find-and-update.company-information.service.gov.uk/company/${value}`,
  'GB-SC': (value) =>
    `https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number=${value}`,
  'GB-NIC': (value) => `https://www.charitycommissionni.org.uk/charity-details/?regId=${value}&subId=0`,
  'GB-EDU': (value) =>
    `https://get-information-schools.service.gov.uk/Establishments/Establishment/Details/${value}`,
};

/** The page of a public register about an organisation's number, or null where the register has none to link to. */
export function registerLink(scheme: string, value: string): string | null {
  return REGISTERS[scheme]?.(encodeURIComponent(value)) ?? null;
}
