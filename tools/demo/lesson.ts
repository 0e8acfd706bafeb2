/** Lakeside's lesson, written for this project: what the demo and the tests read. */
export const LESSON_TITLE = "Lesson 3: Where does a tree's mass come from?";

export const lessonHtml = `
<p>Unit 4, Matter and energy in living things · 50 minutes · Wednesday</p>
<h2>What students will learn</h2>
<p>Students use measurements to explain where most of the matter in a tree comes from. By the end, each student can say:</p>
<ul>
  <li>what changed and what did not change in the willow data;</li>
  <li>why the soil alone cannot account for the new mass;</li>
  <li>which gas supplies most of the carbon, and how it gets into the leaf.</li>
</ul>
<p>Standard: MS-LS1-6, construct a scientific explanation based on evidence for the role of photosynthesis in the cycling of matter and flow of energy into and out of organisms.</p>
<h2>Lesson steps</h2>
<h3>1. Warm-up (6 minutes)</h3>
<p>Students read back over Tuesday's slides and tell a partner one thing they remember about what plants take in and give out. Greet latecomers; take attendance.</p>
<h3>2. Launch (8 minutes)</h3>
<p>Show the two willow photographs, taken five years apart. Tell the story: a young willow of 2.3 kg was planted in 90.7 kg of dry soil and given nothing but rainwater. Five years later the tree weighed 76.7 kg. The soil had lost 57 g.</p>
<p>Ask who can tell me where the mass came from, and take three or four answers. Write every idea on the board without judging it. Expect soil, water, sunlight, “it was in the seed”, and, with luck, air.</p>
<h3>3. Investigate (16 minutes)</h3>
<p>Give each pair the willow data table. Partners sketch the pot, the tree and the air around it, and label the sketch as they explain it. For each idea on the board they decide: does the table support it, rule it out, or not tell us? Keep asking, “How do you know? Point to the number.”</p>
<table>
  <thead><tr><th scope="col">What was weighed</th><th scope="col">At planting</th><th scope="col">After five years</th><th scope="col">Change</th></tr></thead>
  <tbody>
    <tr><th scope="row">Willow</th><td>2.3 kg</td><td>76.7 kg</td><td>+74.4 kg</td></tr>
    <tr><th scope="row">Dry soil</th><td>90.7 kg</td><td>90.6 kg</td><td>−0.06 kg</td></tr>
  </tbody>
</table>
<p>Table groups then weigh the sealed bottle garden. Nothing has gone in or out for two weeks and the plants have grown. What do they expect the balance to read? Collect predictions before anyone touches it.</p>
<h3>4. Make sense of it together (10 minutes)</h3>
<p>Bring the class back. Draw arrows on the shared sketch: carbon dioxide and water in, oxygen out, sugar made in the leaves with energy from light. Return to the ideas on the board and cross out together. Ask if everyone understands before moving on.</p>
<p>Students copy the definitions of photosynthesis, glucose and carbon dioxide into the glossary.</p>
<h3>5. Write (7 minutes)</h3>
<p>Each student writes a claim and backs it with two numbers from the table. Then one sentence that links the numbers to the idea of matter being conserved.</p>
<h2>Ideas students may bring</h2>
<ul>
  <li>Soil is plant food, so the soil turned into the tree.</li>
  <li>Water is heavy, so the water turned into the tree. (Partly right: some hydrogen, little of the mass.)</li>
  <li>Gases weigh nothing, so air cannot be the answer.</li>
</ul>
<h2>Materials</h2>
<p>Willow data table, one per pair · two photographs · sealed bottle garden and balance, one per table · mini whiteboards</p>
`;
