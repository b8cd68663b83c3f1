/** Goes to pay; apart, as tests cannot leave their page. */
export const leaveFor = (address: string) => location.assign(address);
