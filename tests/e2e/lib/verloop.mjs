// How a traject gets somewhere: the steps of the route that other tests begin with.
import { command, day, register, visitor } from "./steps.mjs";

export const oordeel = {
  ondersteuning: "Hulp bij de post.", producten: "Begeleiding.", uitvoerder: "Ons team.",
  passend: "Samen aan tafel.", maatwerk: "Niet nodig.", inschaling: "langere-termijn",
  motivatie: "Leert snel.", eindsituatie: "Betaalt zelf.",
};
export const plan = {
  hulp: "Leren de vaste lasten te betalen.", producten: ["budgetbegeleiding", "nazorg"],
  evaluatieOp: day(90), contactmomenten: "Elke twee weken.", beslagvrijeVoet: "ja",
};
// A new resident, talked with today, in the intake; gives the id of the traject.
export async function intake(page, server, naam) {
  const id = await register(page, server, naam);
  await command(page, server, id, "eerste-gesprek", { vorm: "fysiek" });
  await command(page, server, id, "intake", {});
  return id;
}

export async function untilThePlan(page, server, id) {
  await command(page, server, id, "beeldvorming",
                { vorm: "fysiek", beginsituatie: "De post blijft liggen.", meting: "samen" });
  await command(page, server, id, "oordeel", oordeel);
  await command(page, server, id, "collegiale-bespreking",
                { deelnemers: ["begeleider", "casuistiek"], uitkomst: "Past." });
  await command(page, server, id, "conceptplan", plan);
}

// From nothing to a decision that was sent, by guide and decider; gives the id of the traject.
export async function decided(browser, server, naam) {
  const as = visitor(() => [server, browser]);
  const id = await as("begeleider", async (page) => {
    const id = await intake(page, server, naam);
    await untilThePlan(page, server, id);
    await command(page, server, id, "planbespreking",
                  { instemming: "akkoord", eigenDoelen: "Zonder angst de post openen." });
    return id;
  });
  await as("beslisser", (page) => command(page, server, id, "toelating",
    { identiteitsbewijs: "paspoort", identiteitGezienOp: day(), woonplaats: "ja", verblijf: "ja",
      motivering: "Met deze hulp lukt het.", afwijking: "Het BSN komt morgen." }));
  await as("begeleider", (page) => command(page, server, id, "verzending", {}));
  return id;
}

export const begeleidingsplan = {
  beginsituatie: "De post blijft liggen.", uitstroom: "Ja.", einddoel: "Zelf betalen.",
  andereHulp: "Geen.", taakverdeling: "Alleen wij.", aanDeSlag: "Elke dag mijn post.",
  geschatteDuur: "Een half jaar.", doelen: "Post en overzicht.", doelenPeriode: "De post op orde.",
  evaluatieOp: day(90), werkwijze: "fysiek", contactfase: "stabiliseren",
};
export const evaluatie = {
  meting: "samen", omstandigheden: "Het inkomen is rond.", ontwikkeling: "Betaalt op tijd.",
  haalbaar: "Alles zelf.", zwaarte: "lichter", planWijzigt: "nee", pvaWijzigt: "nee",
};

// On from the decision to volgen: everything was learnt.
export async function untilVolgen(page, server, id) {
  await command(page, server, id, "productstart", { product: "budgetbegeleiding" });
  await command(page, server, id, "begeleidingsplan", begeleidingsplan);
  await command(page, server, id, "evaluatiestart", { aanleiding: "gepland" });
  await command(page, server, id, "evaluatie", { ...evaluatie, vervolg: "volgen" });
  await command(page, server, id, "volgen",
                { wijze: "Elke maand bellen.", inhoud: "Afschriften samen bekijken." });
}
