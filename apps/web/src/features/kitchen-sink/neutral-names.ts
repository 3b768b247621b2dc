import type { OrganisationFace } from '../../ui/org-mark.tsx';

/** Invented organisations of each kind, for showing parts. */
export const council: OrganisationFace = { name: 'North Ford Council', mark: 'NF', kind: 'AUTHORITY' };
export const landlord: OrganisationFace = { name: 'Ashlea Homes', mark: 'AH', kind: 'HOUSING_ASSOCIATION' };
export const trust: OrganisationFace = { name: 'Fordside NHS Trust', mark: 'FN', kind: 'HEALTH' };
export const firm: OrganisationFace = { name: 'Bright Roofs Ltd', mark: 'BR', kind: 'SUPPLIER' };
export const group: OrganisationFace = { name: 'Ford Street Tenants', mark: 'FS', kind: 'VCSE' };
export const college: OrganisationFace = { name: 'North Ford College', mark: 'NC', kind: 'EDUCATION' };

/** All of them. */
export const everybody = [council, landlord, trust, firm, group, college];
