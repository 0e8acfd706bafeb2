import type { PracticeId } from '../../../strategies/practices';

/**
 * Words by which a plan shows that a practice is there. `sure` says it in so many words, `likely` in
 * words that seldom mean anything else, `maybe` only hints at it: what each counts for is learned
 * (`npm run train`), and a practice is judged by all of them together. Each line is one tier of one
 * practice, its phrases parted by `|`; the grammar of a phrase is in ../../phrases.ts.
 */
export interface PresentCues {
  readonly sure: string;
  readonly likely: string;
  readonly maybe: string;
}

export const presentCues: Readonly<Record<PracticeId, PresentCues>> = {
  'clear-learning-objective': {
    sure: `
      | @students/you/we ~1 will/should/can ~1 =be =able =to ~2 @observable
      | @students/you will/can/should @observable ~8 at/using/with/# | swbat ~2 @observable
      | ^ =i =can ~2 @observable | target/objective/goal/outcome ~6 =i/=we =can ~2 @observable
      | =be =able =to ~2 @observable | learn =how =to ~2 @observable
      | by =the end ~10 can/will/able ~3 @observable`,
    likely: `
      | @students/you/we ~1 will/should ~1 =be =able =to ~2 @observable | < =i =can ~3 @observable
      | < =we =can ~3 @observable
      | target/objective/goal/outcome/intention/walt/lo ~6 =i/=we =can ~2 @observable
      | =i =can ~1 @observable ~12 and | learning =how =to ~2 @observable
      | by =the end ~12 can/will/able/should ~4 @observable
      | after ~6 lesson/activity/episode/unit/completing ~8 able ~3 @observable
      | target/objective/outcome/intention ~3 =to ~2 @observable | walt/lo ~1 =to ~2 @observable
      | =the student/learner will ~2 @observable | given ~8 student/learner ~2 will ~2 @observable
      | < =to =be =able =to ~2 @observable
      | students/pupils/learner ~1 =can ~2 @observable ~14 with/using/at/by/from`,
    maybe: `
      | =i =can ~2 @observable | =we =can ~2 @observable | able =to ~3 | learn =to @observable
      | =i =can | objective | students ~1 =can ~1 @observable
      | students/you/we/learner/pupil/participant ~1 will/should ~1 @observable ~8 at/using/with/#`,
  },
  'activate-prior-knowledge': {
    sure: `
      | we =connect | connect ~2 these | yesterday ~8 today | we build on | last week ~10 today
      | what ~4 remember | what ~4 already know | what ~2 you ~1 know about | already know about
      | think back | do =you remember | build =on =this
      | we/this build/connect/link ~3 to/on ~4 last/previous/earlier/yesterday/learned
      | activate/draw/tap/elicit ~4 prior/previous/existing/background knowledge | have =you ever
      | has/have anyone/anybody/=you ~1 heard/seen/been/noticed/used/tried/done/felt
      | what/which ~3 have =you ~2 seen/noticed/heard/used/done/stuck
      | review ~3 definition/concept/term/idea/material ~6 | review from yesterday/last/previous
      | previously/already learned/covered/met/seen | kwl
      | recall ~6 last/previous/earlier/yesterday/before/know
      | ask ~3 what ~3 @students/they ~1 think/know | ask ~4 speculate/guess/suggest
      | how =do =you think | find =out how/what ~4 know | remind ~2 @students ~1 of/about/how/what
      | from ~2 last/previous lesson/week/class/time | as =a refresher
      | encourage discussion about previous | connect to what | tell ~2 about =a =time
      | bring ~6 from home | discuss what they might | what ~3 have =you done | real life example
      | example ~5 in =real =life | last week ~6 we | what =do =we =know | let =us review
      | lets review | refresh | you may/might have heard | can @students/anyone remember
      | asked ~3 what they ~2 know | what comes =to mind
      | link/connect/relate ~5 prior/previous/earlier/last/yesterday | where have =you
      | what words ~6 know | who has ~2 ever | hands up if | what @students/they/you/we ~2 remember
      | compare ~5 yesterday`,
    likely: `
      | what =they =know | @students already know | what =do =you/=we ~1 know about
      | what =you know about | know ~4 before/already ~3 share | remember =when | who ~2 remember
      | can @students/anyone ~1 remember | can =you ~1 remember | think =of =a =time
      | tell ~3 =about =a =time | have =you ~1 heard/seen/noticed/used/tried/visited/played
      | has/have anyone/anybody ~1 heard/seen/been/noticed/used/tried/felt
      | where have =you/@students | you may/might have heard/seen
      | raise =your/=their hand ~2 if ~3 have/has | how many ~2 =you have
      | activate/draw/tap/elicit/access ~4 prior/previous/existing/background knowledge
      | elicit ~6 know/idea/knowledge/experience | brainstorm ~8 know/heard/mind/associate/come
      | anticipation guide | yesterday ~12 today
      | last week/lesson/class/time/year/session/episode ~14 today/now/we/you/this
      | in =the previous/last lesson/class/episode/section/unit/chapter/activity
      | previously/already/earlier learned/covered/met/seen/discussed/talked/studied/worked/used/created
      | from ~3 last/previous lesson/week/class/time/unit/episode
      | build/connect/link/relate ~6 prior/previous/earlier/last/yesterday/already/existing/experience
      | builds =on | connect =to what | review ~6 previous/last/yesterday/earlier/prior
      | recall =that | recap ~6 last/previous/earlier/yesterday
      | we ~2 learned/saw/talked/discussed/worked/made/read/looked ~6 last/yesterday/previous/earlier/monday/tuesday/wednesday/thursday/friday
      | what =did =we ~4 last/yesterday/previous
      | ask ~3 what ~5 @students/they ~2 think/know/remember
      | ask ~6 =if ~2 @students/they/anyone ~1 have/has | ask ~4 for/what ~4 examples/experience
      | ask ~1 @students where/when ~3 seen/used/heard | share ~4 experience/ideas/know ~4 about
      | discuss what ~3 know | talk about what ~3 know | their ~2 own experience | refresh ~3 memory
      | before reading ~6 know/cover/look | what =do =they ~1 think ~6 mean/is/are | activator
      | anticipatory set | entry event | bridge from/to | what =is =a ~4 ? ~3 take/discuss/record
      | from ~1 home ~6 know | in =the ~1 previous/last ~1 episode | when ~2 have =you ~6
      | what would ~2 you ~6 | remember ~3 from`,
    maybe: `
      | yesterday | last/previous lesson/class/week/time/unit | starter | hook | warm =up
      | prior/background knowledge | remember | familiar | do =now | heard of | what do =you think
      | review | remind | recall | earlier | experience | launch | you know
      | remind ~2 @students ~1 of/about/how/what/that | remind ~1 @students`,
  },
  'retrieval-practice': {
    sure: `
      | =from memory | without looking | notebook/note/book ~1 closed/shut | closed note/book
      | =no notes | without notes | retrieval | brain dump | quick recall
      | quick/two/three/four/five ~1 quiz/question ~3 on/from/about ~3 last/previous/yesterday/earlier
      | question ~2 from/on/about ~2 last/yesterday/previous/earlier/monday/friday
      | do =now ~3 draw/write/answer/list/question/assessment/# | return ~1 graded do
      | write do =now | can =you ~1 define | recall ~5 from =the last
      | what =did =we ~3 learn/find/do/see ~5 yesterday/last/previous/lesson | flash card
      | flashcard | low stakes quiz | ask ~1 @students what ~4 do ~4 when
      | write ~2 everything ~2 remember | consolidate ~6 previous lesson | review ~3 first what
      | lets review | cumulative ~2 review/quiz | remember ~8 without
      | recall ~3 fact/definition/term | list ~5 remember | reinforce ~10 previous lesson
      | mini quiz ~6 last | quiz/question ~6 last/previous week/lesson/unit/class
      | warm =up ~8 from last/yesterday/previous | # ~12 last week`,
    likely: `
      | notebook/note/book ~1 closed/shut/away | cover ~1 your/their notes
      | without ~2 notes/book/textbook/help | everything ~4 remember/recall | low stakes
      | interleave | entrance/entry ticket/slip
      | quiz/question ~6 last/previous/yesterday/earlier/prior week/lesson/unit/class/chapter
      | quick/two/three/four/five/# ~2 quiz/question/problem/item ~4 on/from/about ~3 last/previous/yesterday/earlier
      | question ~3 from/on/about ~3 last/yesterday/previous/earlier/prior | quiz ~4 =the class ~6
      | do =now ~3 draw/write/answer/list/question/assessment/# ~8 last/yesterday/previous/learned
      | do =now ~2 graded | warm =up ~10 review/last/yesterday/previous/prior
      | bell ringer/work ~8 review/last/yesterday/previous/define/recall
      | mixed/spaced/cumulative review | review problem/question/quiz/game
      | recall ~8 last/previous/earlier/yesterday/learned/lesson
      | what =did =we ~3 learn/find/do/see/discuss/talk ~6 yesterday/last/previous/lesson/class/monday
      | what =do =you remember ~3 about/from | can =you ~1 remember
      | can @students/anyone ~1 remember | who can remember/recall ~10
      | recall ~3 fact/definition/term/type/step/name | write ~5 remember
      | consolidate ~8 previous lesson | reinforce ~12 previous/first/earlier/previously
      | ask ~6 last/previous/yesterday/earlier lesson/class/unit
      | call ~6 learned ~3 last/previous/yesterday/monday
      | =spaced review/practice/retrieval/repetition
      | remember ~3 from ~2 monday/tuesday/wednesday/thursday/friday/last/yesterday/week
      | without ~1 your/their notes | what ~2 @students/they/you ~1 remember ~3 about/from ~4 last
      | as many ~6 remember`,
    maybe: `
      | do =now | bell work | bell ringer | recall | starter
      | review ~3 last/previous/yesterday/earlier | remember | quiz ~4 yesterday/last | warm =up
      | last week/month | yesterday | review | questioning on | previous lesson`,
  },
  'explicit-instruction': {
    sure: `
      | ^ explain | explain ~2 that/to/the/how
      | teacher ~4 explain/demonstrate/model/show/introduce/read | demonstrate
      | model ~4 first/how/on/with/for/the/a/one | teacher ~2 model | think ~1 aloud | =i =do
      | show ~1 @students how | ^ show ~8 step/how/the/rule | ^ introduce
      | introduce ~3 concept/idea/term | ^ define | point out | lecture | mini lesson
      | direct instruction | are =called | we =call
      | go over ~3 rule/steps/tutorial/concept/procedure/formula | discuss =with @students the
      | tell @students that | describe =to ~1 @students | on =the board ~6 explain | watch =me
      | listen =to =my thinking | my thinking
      | show ~4 on =the easel/board/screen/projector/document | use ~6 to explain | narrate
      | this means | which means | breaking =this down | break ~2 down | talk through
      | walk @students through | read =as | recap ~4 explain | clarify | explanation | modeling
      | modelling | instruct | draw ~5 on =the board | talk about each | show ~1 the map
      | remind ~1 pupils/students ~1 that/about | teach ~3 how/the/=to | show =that | emphasize
      | highlight =that | stress =that`,
    likely: `
      | < explain ~2 that/to/the/how/what/why/=a | < explain | < demonstrate | < introduce
      | < define | < describe ~1 how/the/what/to | < model ~3 how/the/=a/on/with/for/first/one
      | < tell ~2 that/about/them | < tell @students | < show ~1 @students ~1 how/the/=a/what/that
      | < show ~3 step/how/the/rule/video/slide/example | < discuss ~2 the/how/what/why ~12
      | < point out | < review ~3 concept/rule/steps/definition
      | teacher/instructor/facilitator ~4 explain/demonstrate/model/show/introduce/read/define/present/discuss/teach
      | explain ~2 @students that/how/what/why | explain =to =the/@students/them/your
      | introduce ~2 concept/idea/term/vocabulary/topic/students/class/word
      | introduce ~4 concept/idea/term/topic/strategy/technique
      | demonstrate ~2 how/the/this/using/for | minilesson | explicit instruction | explicitly teach
      | =i =will show/model/explain/demonstrate | walk ~1 @students through | talk @students through
      | go over/through ~4 rule/steps/tutorial/concept/procedure/formula/slide/example/process
      | go through ~3 slide | point out/=to ~2 that/the/how/=to | emphasise | make clear
      | clarify ~3 | teach ~3 how/the/=to/about/@students/that | write ~6 on =the board ~4
      | use ~6 to explain/show/demonstrate/illustrate | tell @students =that | explanation =of/that
      | is =called | because ~4 is/are | the reason ~6 | is used to | are used to
      | in order to ~10 you/we/must/need | if ~12 then
      | when ~3 =we/=you ~10 =we/=you ~1 must/need/should/can/have | rule ~3 is/that
      | you/we ~1 use/need ~10 to ~2 | remember =that | works by | inside ~4 means | read ~2 aloud
      | read ~3 aloud ~6 pause/explain/point/stop | video ~4 explain/about/on/show
      | watch ~4 video ~6 | explain ~2 difference`,
    maybe: `
      | explain | introduce | describe | show | model | teach | example | slides | video | present
      | discuss | note =that | presentation | tell | because | rule`,
  },
  'worked-examples': {
    sure: `
      | finished/completed/labelled ~2 example/drawing/sample | sample response
      | model paragraph/text/response | annotated ~3 example | solved ~3 kept | worked example
      | worked out example | solved problem/example | fully solved
      | model answer/response/paragraph/essay/solution | exemplar | annotated example/model
      | finished/completed example/sample/model | example solution
      | sample answer/solution/response/essay/paragraph | example ~3 is shown | for example ~3 #
      | should look like | looks like this | for example =if | here =is =an example
      | below =is =an example | example below | line =by line | sample ~2 code/program
      | solution ~4 below | this =is how | show ~3 finished sample | stay ~3 example`,
    likely: `
      | worked solution
      | sample answer/solution/response/essay/paragraph/work/code/program/problem/report
      | model answer/response/paragraph/essay/solution/text
      | annotated ~4 example/model/sample/essay | mentor text | student sample
      | completed/finished/labelled/labeled ~2 example/sample/model/drawing/product/project/version/report
      | step =by step ~8 example/solution/solve/how | line =by line ~6
      | for example ~8 # ~3 is/because/so/then/equals | for example # | look like this
      | look like =the following | here =is =an/=the ~1 example/sample/solution/code
      | below =is =an/=the | example =of =a completed/good/finished
      | solution/answer ~2 first/then ~8
      | first/then ~4 subtract/divide/multiply/convert ~10 =to =get | so x | would =be =written
      | a correct ~3 would =be | output ~4 look/be/following/is
      | would return/print/output/display/give/be/become ~2 # | will return/print/output/display ~4
      | the resulting ~6 | show ~3 finished/completed/sample/example
      | solve/work ~4 sample/example problem | work through ~3 example/problem
      | solves ~3 problem/example | example ~4 on =the board | go through/over ~3 example
      | model ~2 writing/solving/completing ~6 | < solution ~12 | model ~6 thinking ~1 aloud
      | i write ~6`,
    maybe: `
      | example | sample | solution | demonstrate | model | for instance | for example | e.g
      | code below | step =by step | following code/example/program/shows | like =this ~3 | as shown
      | in =the example | example # ~3 # | for instance =if/# | demonstrate ~3 example
      | do ~3 example ~4 | can =be written as | here =is ~2 code | example below/shows/above/of =how
      | = ~2 #`,
  },
  'guided-practice': {
    sure: `
      | guided practice | together =as =a class | follow along | with =the teacher | with teacher
      | all together | work through ~8 class/together/with | lets ~3 together | let =us ~6 together
      | do ~6 together | together ~3 write/solve/read/complete/practice
      | class ~3 do/say/solve ~6 together | going =to practice | help @students follow
      | as =a whole class | shared writing | choral | fill ~8 with =the class
      | @students ~2 tell ~2 ~1 me/teacher | call =out | code along | walk ~2 through ~6 together
      | lets write | lets think | do =it together | repeat after | as =a group ~4
      | practice together | first/two/three ~3 together | whole group | follow ~1 the worksheet
      | echo read`,
    likely: `
      | guided practice/activity/exercise/reading/work | together =as =a class/group | as =a class
      | with =me | together =on =the board
      | whole class ~4 do/solve/read/write/complete/practice/work/try
      | work ~1 through ~8 class/together/with | work =through =the/=a/=this ~6
      | lets try/write/think/look/do/practice | let =us try/do ~4 | try one/this together
      | first/two/three/one/problem/example ~3 together | complete ~6 together
      | help @students ~2 follow/through/complete/build
      | lead/guide/walk/talk ~1 @students ~2 through/=to/=in/as | guide @students
      | guided by =the teacher | prompt ~1 @students ~6 | type along | live coding | participatory
      | students ~3 follow ~3 teacher/you/instructor | shared writing/reading | join in
      | interactive writing/modeling | @students ~2 tell ~2 ~1 me/teacher ~4 step/next
      | call/calling on @students ~6 step/answer/solve | correct ~4 as =they
      | while =i/=the circulate ~6 | repeat ~4 until =the/students/pupils
      | practice ~6 with ~2 teacher/you/class ~6 before
      | before ~4 independent/alone/=on =their/try =it themselves
      | ask ~2 volunteer/student ~4 come/board/demonstrate/help/solve | < =we =do ~1
      | =i =do ~3 =we =do | as =a ~1 class ~3 solve/complete/write/read/try/build/work/fill
      | solve/complete/write/do/try/fill/build ~6 as =a ~1 class
      | class/everyone ~2 counts/reads/says/does/repeats ~4 together/aloud | students ~2 repeat`,
    maybe: `
      | together | whole class | walkthrough | we will | guided | practice | as =a group | volunteer
      | follow ~1 steps | =we =do | together ~3 write/solve/read/complete/practice/create`,
  },
  'independent-practice': {
    sure: `
      | independent practice | =on =their own | =on =your own | by themselves | by yourself
      | independently | individually | work alone
      | @students ~2 complete/write/follow/create/read/draw/make/solve/record/build/design ~1
      | @students ~2 do ~1 page/problem/worksheet/exercise/# | have @students ~3 @make
      | ask/get/instruct/direct @students to ~1 @make
      | complete ~3 worksheet/lab/packet/activity/exercise/problem/project
      | ^ write ~1 a/an/your/two/three | ^ create ~1 a/an/your/two/three/at | ^ make ~1 a/an/your
      | ^ draw ~1 a/an/your | ^ build ~1 a/an/your | ^ design ~1 a/an/your
      | =each =student/=child/=pupil | you ~1 do | work ~3 lab | lab activity | students ~3 work
      | try ~3 these/this problem/exercise | practice ~3 dialogue | students practice | collect data
      | use ~4 template | at =their desks | allow ~2 time =to | turn =in | quietly =do | silently
      | write ~3 program/script/report/paragraph/essay/story | code ~3 microbit/micro/program
      | =students then | take about # minutes | pick one`,
    likely: `
      | independent practice/work/activity/task/reading | alone | at =their/=your desk/seat/computer
      | silently ~4 read/write/work | own ~2 device
      | @students ~2 complete/write/create/draw/make/solve/record/build/design/code/practice/conduct/fill/sort/answer ~1
      | @students ~2 do ~1 page/problem/worksheet/exercise/#/experiment/lab
      | @students/each ~1 will ~1 complete/write/create/draw/make/solve/record/build/design/code/research/conduct
      | @ask ~1 @students ~1 =to ~1 @make | have/let ~1 @students ~2 @make
      | get @students =to ~1 @make | each student/child/pupil/learner ~1 @make
      | complete ~4 worksheet/lab/packet/activity/exercise/problem/project/sheet/handout/task/table/challenge/page/assignment
      | do ~3 worksheet/exercise/problem/lab/activity | worksheet ~3 complete/individually
      | work ~2 on ~3 worksheet/project/problem/task/assignment/handout/program | work time
      | workbook | < write ~2 =a/=an/your/two/three/the/down/code/about
      | < create ~2 =a/=an/your/two/three/the/at | < make ~2 =a/=an/your/the/up
      | < draw ~2 =a/=an/your/the | < build ~2 =a/=an/your/the | < design ~2 =a/=an/your/the
      | < solve ~1 the/each/these/problem | < complete ~2 the/=a/these/your | < calculate ~1 the
      | < research ~2 | < choose ~8 and ~1 write/create/make/draw
      | < use ~8 to ~1 write/create/make/draw/build/code/program | < modify ~4
      | < change ~6 so ~1 that/it | < add ~3 to your | < record ~3 in
      | < now ~2 write/create/make/try/build/draw/add | your task | your turn | your job
      | your challenge | exercise # | problem ~1 # ~1 =to/#
      | practice problem/exercise/question/set/page | problem set | lab activity/report/sheet
      | students ~3 work ~2 on | conduct ~3 experiment/survey/investigation/research | hand =in
      | you ~1 do ~2 | imagine ~2 you ~12 write
      | write ~3 report/explanation/introduction/biography/paragraph/story/program/script/essay/letter/poem/song
      | answer ~4 question ~4 in ~2 book/notebook/journal/worksheet | answer =the ~2 question
      | in =their ~1 notebook/journal/book | allow ~2 time =to ~2 work/complete/practice
      | give @students time =to ~2 work/complete/practice/write/create | take turns`,
    maybe: `
      | practice | worksheet | task | problems | write | create | activity | exercise | challenge
      | lab | project | students ~2 work | handout | assignment
      | < try ~2 =to/=this/these/it/changing`,
  },
  'checks-for-understanding': {
    sure: `
      | exit ticket ~1 quiz | exit ticket/slip/card ~10 sort/grade/check/look | based =on ~4 exit
      | did =we successfully | all ~4 hold ~2 card/finger/board | is =everyone able
      | check ~2 understanding | formative | check that/whether/if ~2 @students
      | check ~2 each @students | check =they | check their | look for | looking for | look fors
      | walk around ~3 see/check/look | circulate | hinge | thumbs up | thumbs
      | whiteboard ~4 hold/show/up | holds/hold up | cold call | self check
      | monitor @students/progress/for | watch =that | keep =an eye | listen for
      | observe ~2 @students | knowledge check | informal assessment
      | evidence ~3 of ~2 learning/understanding/activity | poll =the class | finger vote
      | on =the count | is =that right | which ~2 of =the following | identify =the students
      | make =sure ~2 @students ~1 understand/can/know | answer ~2 for assessment | seem comfortable
      | keep track ~2 student | judge ~6 progress | ask ~1 @students what ~8 ?
      | ask ~1 @students to explain | can =you name/define/describe/explain
      | teacher/teachers =will grade | grade =this | share ~1 their answer | check ~2 answers`,
    likely: `
      | check ~3 understanding | checking for understanding | thumbs up/down | thumb | fist ~1 five
      | hold/holds ~4 up | exit ticket ~12 sort/grade/check/look/assess/collect | show ~2 fingers
      | whiteboard ~4 hold/show/up/answer | clicker | kahoot | equity sticks
      | check ~2 that/whether/if ~2 @students | check ~1 @students ~3 | check =they/their
      | check ~1 answers/work | check ~3 correct/right
      | look ~1 for ~1 students/evidence/whether/how/@students | listen ~1 for | listen =in
      | watch ~1 for ~2 students | monitor ~2 @students/progress/for/work/pairs/groups/understanding
      | walk around | move around ~4 room ~6 | observe ~2 @students/how/whether/as
      | note ~1 who/which/whether/students | make =sure ~3 @students ~3 understand/can/know/are
      | ensure ~2 @students ~3 understand/can/know/are | who are =the students
      | are students ~2 able | can @students ~2 explain/describe/identify/apply/name/predict | quiz
      | assess ~2 @students/understanding/learning/knowledge/their | assessment ~4 | pre assessment
      | post assessment | evidence ~4 of ~2 learning/understanding | evaluate ~2 @students ~4
      | teacher =will grade | checklist ~4 record/observe | gauge
      | collect ~6 to ~1 see/check/assess | review ~3 work ~4 for | ask ~1 @students what ~10 ?
      | ask ~1 @students ~1 to explain/describe/restate/summarize/identify/name/tell
      | ask ~2 questions ~3 check/assess/such/like/about | question ~3 check/assess
      | explain ~3 back to =you | in =their own words | restate | which ~2 of =the following ~12 ?
      | what ~14 answer | answer ~1 # | answers ~1 may/will/vary/include/should
      | sample ~1 answer/response | possible ~2 answer/response | expected ~2 answer/response/output
      | students ~1 should ~2 say/answer/respond/notice/mention/recognize
      | which ~10 would =you expect | true or false | multiple choice ~4 question
      | students ~2 share ~3 answers | answer me | show me`,
    maybe: `
      | exit ticket/slip/card | how =do =you/=we know | check | assess | ask | monitor | question
      | observe | quiz answers | rubric | assessment`,
  },
  'exit-ticket-closure': {
    sure: `
      | exit ticket | exit slip/card/pass/poll/question | wrap up | debrief | plenary | closure
      | closing circle/discussion/question | sum up
      | at =the end ~3 lesson/class/period ~6 discuss/share/reflect/gather/write
      | end ~2 of =the lesson | reflective discussion
      | reflect ~2 on/about ~4 today/lesson/work/project/learned/activity | share out at | recap
      | summarize ~4 lesson/learned/today/topics | what ~3 learn ~2 today | final discussion
      | come ~1 together ~2 discuss/share | gather ~2 together | discuss ~3 result | key points
      | one thing ~3 learned | @students ~4 present ~4 class | ask =the class =the following
      | short reflection | lesson reflection | to close | we end by
      | end ~1 by/with ~3 discuss/share/write/reflect/asking | ticket ~3 leave/out/new/here
      | before =you/they leave | share ~3 highlight | revisit ~4 objective/target/question/goal`,
    likely: `
      | exit ticket/slip/card/pass/poll/question/survey | wrap =it up | wrapping up
      | closing ~2 circle/discussion/question/activity/meeting/share | < closing | < close
      | < conclude | < wrap | conclude ~2 lesson/class/by/with/activity | to conclude | summing up
      | lesson summary/synthesis/conclusion/reflection/closing/recap/review | lesson ~2 closure/wrap
      | cool down ~8 | 3 2 1 ~6
      | at =the end ~4 lesson/class/period/day/session/activity ~8 discuss/share/reflect/gather/write/ask/students/summarize/review/complete
      | end ~2 =of =the lesson/class/period ~8 discuss/share/reflect/ask/write/review
      | end ~2 by/with ~4 discuss/share/write/reflect/asking/review/question/discussion
      | finish ~2 by/with ~4 asking/discussing/sharing/reviewing/discussion
      | to finish ~6 discuss/share/ask/gather/sum
      | last ~2 minute ~8 summarize/share/discuss/write/reflect
      | reflect ~3 on/about ~5 today/lesson/work/project/learned/activity/experience/learning/process
      | reflection ~2 question/discussion/journal/activity | < reflection | share out ~8 | recap ~6
      | summarize ~5 lesson/learned/today/topics/learning/finding/class/activity/key/main
      | < summarize | < summarise | summary ~2 of ~4 lesson/learned/today | what ~4 learn ~2 today
      | what ~2 students/you/we/they ~2 learned | learned ~1 today | one ~1 thing ~4 learned
      | final ~1 discussion/reflection/question/share | bring ~3 back together
      | come ~2 together ~6 discuss/share/reflect | gather ~3 together | gather =the class
      | whole class ~2 discussion ~10 learned/findings/results
      | discuss ~4 result/findings/what ~3 learned | takeaway | @students ~4 present ~6 class
      | ticket ~3 leave/out/door | revisit ~6 objective/target/question/goal/prediction/chart
      | return =to ~4 objective/target/question/goal
      | what ~3 find/found challenging/difficult/interesting/surprising | what ~2 surprised
      | what =was ~3 most/hardest/challenging/interesting | what ~3 enjoy/like ~6 lesson/activity`,
    maybe: `
      | reflect | discuss ~4 finding | share ~3 class | summary | summarize | conclusion
      | end ~2 class/lesson/period | exit | close | closing | cool down | discuss | share
      | reflections | conclude`,
  },
  feedback: {
    sure: `
      | keep ~4 question | =one =thing ~6 right | redo | everyone revises
      | revise ~3 sentence/line/paragraph | come back =to see | fix ~3 right away | glow
      | return ~2 graded | return ~3 draft/work/quiz | comment ~2 on ~3 work/draft/paper
      | next step circled | try again | correct =answer is | go over answers | go over ~3 answers
      | discuss ~3 student solutions/submissions | one strength | tell ~2 each ~3 one thing
      | one thing ~3 try | conference =with | conferencing | revise ~2 based
      | point ~2 out ~2 errors | mark ~3 work | incorrect ~3 answer | circle ~3 wrong | glow ~2 grow
      | two stars | answer key ~3 students | suggest ~2 improvements | thought could =be ~2 improved
      | retest | correct ~2 in =a`,
    likely: `
      | feedback ~8 student/revise/each/partner/peer/work/draft/on/them/their/improve
      | give/receive/offer/provide/get ~3 feedback | glow ~3 grow | stars ~2 wish
      | next step ~3 circled/named/each | comment ~3 on ~3 work/draft/paper/poster/post/project
      | return ~4 graded/draft/work/quiz/comment | conference/confer ~1 with
      | one =thing ~8 right/improve/change/fix/better | rework | revise ~4 based/using/after/with ~6
      | revise ~2 =their/=your | correct ~3 their/your ~2 work/answer/form/own/errors/mistakes
      | fix ~3 mistake/error/bug | fix ~4 right away | point ~2 out ~3 error/mistake
      | mark ~4 work/answers | praise ~6 | compliment | suggest ~3 improvement/change
      | suggestions ~4 improve/partner/peers/each | could =be ~2 improved/better/changed
      | improve ~3 draft/work/design/project/program/solution ~6 | try again ~4 | tries again
      | incorrect ~8 because/try/answer/hint | the correct =answer
      | correct ~8 because ~8 incorrect/wrong | go over ~4 answers/solutions/quiz/problems/work
      | discuss ~4 solutions/submissions/answers
      | check ~4 answers ~6 class/key/correct/against/together | answer key ~4 students
      | right ~1 or ~1 wrong | tell ~3 each ~4 one thing | debug ~4 program/code/their/your/each
      | test ~4 and ~4 improve/fix/revise/redesign | error message ~6 | make corrections
      | correct ~1 their/your/own ~1 errors/mistakes | fix what ~2 wrong | fix ~4 wrong
      | check ~4 and fix/correct | suggest ~3 one | suggest ~4 to ~1 improve/sharpen/change/fix
      | use ~4 results ~4 redesign/improve/revise | redesign | answers # ~2 | < solution
      | try it again | change it | minutes ~3 to ~1 change/fix/revise/correct/improve`,
    maybe: `
      | grade | correct | comment | revise | go over | answer key | solution | debug | improve
      | test ~3 program | praise | feedback`,
  },
  scaffolding: {
    sure: `
      | sentence frame/starter/stem | get stuck | are stuck | is stuck | if ~2 stuck
      | struggle @students | writing frame | starter code | starter program
      | starter paragraph/script/file | given =starter | template | partially completed
      | partly done | first ~2 done | prompt card/sheet | help ~1 card | word bank | cheat sheet
      | reference sheet | question =to help | support ~3 students ~2 who
      | students ~2 who ~2 need ~3 help/support | who need help | need ~2 support | need =a hint
      | prompt ~3 help | leading question | step ~3 card | pseudocode | outline ~3 code
      | use ~3 tutorial ~3 help | offer ~2 more help | help ~3 students put | individual instruction
      | copy =the code below | extra help | frame for | first row filled | number line ~3 desk
      | manipulative ~3 available`,
    likely: `
      | scaffold | sentence strip | paragraph frame | hint | get ~1 stuck | are ~1 stuck
      | if ~3 stuck | having ~2 difficulty/trouble | have ~2 difficulty/trouble
      | who ~2 difficulty/trouble | struggle ~2 with/to ~6 help/prompt/suggest/offer/provide/ask
      | students ~3 struggling | students ~2 who ~3 struggle/need/stuck/difficulty
      | support ~4 students ~2 who/with/in/by/to | support ~1 struggling
      | support ~2 provide/offer/give | additional/extra/more/further support/help/scaffold
      | need ~3 help/support/hint/assistance | offer ~3 help/support/hint | supports ~2 for
      | starter code/program/paragraph/script/file/project/template | starting code/point/program
      | template ~6 | partially ~1 completed/filled/written | partly ~1 done/completed/filled
      | first ~3 done ~3 you/them | first row/one/box ~2 filled/done/completed
      | prompt ~1 card/sheet/question | cue card | help ~1 card/sheet/desk | word ~1 bank/mat
      | reference sheet/card/guide/chart | anchor chart ~8 | task card | checklist ~4 step
      | prompting question | question =to ~1 help/guide/prompt
      | leading/guiding/probing/prompting question | break ~4 down ~3 into
      | break ~3 into ~2 smaller/steps/parts/chunks | chunk ~4 | smaller steps/parts
      | outline ~4 for/provided/code | tips ~4 | < tip | use ~4 tutorial ~6 help/remind/guide
      | sentence ~2 provided | using =the ~1 frame/acronym/structure/mnemonic/template | mnemonic
      | planning ~1 sheet/template/frame | number line ~4 | multiplication ~1 chart/table/grid
      | manipulative ~4 available/help/support/use | visual ~1 aid/support/cue | tracing
      | model ~6 for ~3 need/struggle/help | re teach | reteach
      | small group ~8 support/help/reteach | work ~4 one =on one
      | help ~3 students ~1 put/get/organize/structure/remember/see
      | prompt ~1 @students =to/with/by | prompt them
      | you may ~2 need =to ~3 remind/help/prompt/explain | dotted letters/lines/paper
      | already filled ~1 in | may use =the ~4 | first letters | < support ~8 | for support ~6
      | enabling prompt | with support | hint card | ready made`,
    maybe: `
      | help | support | frame | guide | tutorial | prompt | tips | checklist | diagram | starter
      | structure | remind | outline`,
  },
  differentiation: {
    sure: `
      | more support | for ~3 =who ~3 ready | harder version/task/text/set
      | easier version/task/text/set | shorter version/text | less ~4 load | going further
      | differentiate | differentiation | early finisher | finish ~3 early | finish quickly
      | advanced students | more able | less able | challenge @students/them ~2 to
      | students ~3 challenge | bonus | extra challenge | extra =for | ready =for more
      | more complex | less complex | three/two versions | tiered | level ~3 ability/readiness
      | according =to =the level | struggling students | students ~3 struggling | motivated students
      | for those ready | on level | lighter load | smaller numbers | higher ability | lower ability
      | stretch | mixed ability | could ~2 easily =be modified | optional ~2 extra | enrichment
      | just starting | go further | extend ~4 by`,
    likely: `
      | differentiate ~4 instruction/for/by/task/content/learning | differentiated | more support ~6
      | < extension | < extensions | extension ~2 activity/task/question/idea/work/problem/lesson
      | lesson/activity extension
      | extend ~2 the/this/their ~2 learning/activity/lesson/thinking/project | < extend
      | extend ~6 by ~4 | take ~2 further | beyond ~4 ready/lesson/basic | stretch ~4
      | early ~1 finisher | fast finisher | finish ~4 early/quickly/first/before | finished early
      | done early | complete ~4 early/quickly | finish ~3 before
      | if ~4 time ~8 extra/challenge/try/extend/could/can
      | extra ~1 challenge/credit/activity/task/practice ~2
      | bonus ~1 challenge/question/task/activity/problem/puzzle/round | < bonus
      | optional ~3 challenge/extension/extra/activity/task | < challenge ~8 | < challenges
      | challenge ~2 =for | further challenge | for ~4 ready | more advanced
      | advanced ~1 students/learners/group/class/version/readers/< | < advanced | experts
      | higher/lower ~1 ability/attaining/level/achieving | ability group/level
      | below/above/on =grade ~1 level | below/above/on level | according =to ~3 level/ability/need
      | level ~4 ability/readiness/able | struggling ~1 students/learners/readers/pupils | gifted
      | more experienced | less experienced | beginner ~8 advanced
      | younger ~1 students/children/pupils/learners/grades
      | older ~1 students/children/pupils/learners/grades
      | for ~3 students ~2 who ~3 need/ready/finish/want/struggle/find
      | some students ~1 may/will/might ~1 need ~10 | some ~8 most ~8 all | all ~8 most ~8 some
      | tier ~1 # | three/two/different versions/levels | different ~1 levels ~6
      | shorter/easier/harder/simpler version/task/text/set/problem/passage | more/less complex
      | more challenging | modify ~3 for ~4 students/younger/older/level | scale up/down
      | if ~4 too easy/hard/difficult/simple | =to =make =it harder/easier
      | increase ~3 difficulty/challenge
      | make ~1 it/=the/=this ~2 harder/easier/simpler/challenging ~1 by/for
      | adapt ~4 suit/for/younger/older | extending prompt | enabling prompt | if ~3 finish ~2 early
      | for lower/upper/younger/older grades | for upper | activity scaling | more to explore`,
    maybe: `
      | challenge | extra | advanced | extend | level | easier | harder | finish early | optional
      | adapt | extension | further | beyond | simplify ~4
      | adapt ~6 suit/for/level/age/younger/older/to`,
  },
  'udl-multiple-means': {
    sure: `
      | paragraph/drawing/recording/poster/comic/slide ~6 or
      | as =a ~8 or ~3 recording/drawing/poster/video/comic | show ~4 know/learned ~10 or
      | may ~2 draw/write/record/type ~6 or ~3 draw/write/record/tell/type/act
      | write/draw ~2 or ~2 draw/record/tell/act/dictate/type
      | drawing ~6 or ~4 act/acting/recording/words/tablet
      | paragraph ~6 or ~6 recording/drawing/poster/sketch/video/comic | choose ~3 how =to show
      | audio ~3 or ~3 slide | slides or | kinesthetic/visual/auditory learners | multiple means
      | udl | text =to speech | in writing or | on paper or | way =to share =that works
      | poster ~2 or | or ~4 act =it =out | explain ~6 drawing ~8 acting | by hand ~6 or
      | speech =to text | alternative ways`,
    likely: `
      | @show ~6 or ~3 @show | write/draw/record/type/speak/writing/drawing/orally ~4 or ~2 @show
      | choose ~4 how =to ~2 show/share/present/express/demonstrate/respond
      | choice ~3 of ~3 format/product/medium/presentation
      | show ~5 know/learned/understanding ~12 or | orally or | verbally or | as =a ~4 or =a/=an
      | poster ~4 or | paragraph ~6 or | video/play ~1 or | read ~5 or ~2 listen | read =or listen
      | listen ~5 or ~2 read/watch | watch ~5 or ~2 read/listen
      | digital/online or ~4 paper/print/physical/hand | on =a computer or | or =on paper
      | printed ~4 or ~2 digital/online | universal design | audio ~1 version/recording/book
      | audiobook | kinesthetic | visual ~2 auditory | auditory | captions ~4
      | alternative ways/format/means | multiple ways ~6 | variety =of ways | various ways
      | works ~3 for =her/=them/each | act =it =out ~4 or
      | another way =to ~2 show/share/participate
      | options ~4 for ~3 learners/students/showing/responding | also fine
      | format ~2 of =their choice | any format/medium/method
      | or ~1 orally/verbally/aloud/drawing/act | record ~4 or
      | may ~6 or ~2 give/write/draw/record/speak`,
    maybe: `
      | choice | choose | option | captions | audio | alternatively | or | alternative | prefer
      | different ways ~6 show/express/learn/access/participate`,
  },
  'cooperative-learning': {
    sure: `
      | =in pairs | =in groups | =in ~1 small groups | =in ~1 teams | groups =of | group =of #
      | trio | threes with roles | work with ~2 @peers | with ~2 partner | split ~4 groups
      | put ~3 groups | group students | each =group | each =pair | each =team | your =group
      | your =groups | in =your =groups | small group | group work | collaboratively | jigsaw
      | discussion ~2 partner | peer tutoring | role card | turn =and talk | find =a partner
      | work together | deliberative discussion | table groups | small groups | the partners`,
    likely: `
      | =in ~2 pairs | =in ~3 groups | =in ~2 teams | =into ~3 pairs/groups/teams | small ~1 groups
      | groups =of ~1 #/two/three/four/five/@students
      | group =of #/two/three/four/five/students/learners | pair ~1 up | pair ~1 programming/work
      | pair ~2 students | work ~2 with ~3 @peers | with ~3 partner
      | with ~2 neighbor/neighbour/classmate/elbow/shoulder
      | partner ~1 work/talk/up/share/discussion/activity/reading
      | partners ~1 take/share/work/discuss/read/will/should | each partner | your partner
      | =a partner | their partner/partners | split ~5 groups/teams/pairs
      | divide ~6 groups/teams/pairs/into | put ~4 groups/pairs/teams
      | assign ~4 groups/partners/roles/pairs | organize ~4 groups/pairs/teams
      | each ~1 group/pair/team ~1 | your ~1 group/team | in =your ~1 groups | one =group
      | other groups | another group/pair/team | between groups
      | groups ~1 will/should/can/share/present/work/rotate/discuss/choose/take/read/create/compare
      | students/learners/pupils ~3 collaborate/cooperate | collaborate ~3
      | cooperative ~1 learning/group | gallery walk | stations ~4 rotate | rotate ~4 | socratic
      | fishbowl | four corners | roles ~4 recorder/reader/speaker/timekeeper
      | peer ~1 tutoring/teaching/review/discussion/instruction | turn =and ~1 talk
      | turn =to ~3 partner/neighbor | think pair | working together
      | team ~1 up/work/members/mates/building | teammates | breakout | class ~1 discussion
      | group discussion | whole class discussion | discuss ~3 with ~3 @peers/class/each/other
      | discuss ~1 as =a class/group | discuss in | have/let ~2 @students discuss/share ~4
      | students ~2 discuss ~4 | talk ~2 with ~2 each/partner/@peers | one another ~4
      | interview ~2 each/classmate/partner/another | play ~5 partner/pairs/groups/teams/against
      | against =each | debate | =pairs ~1 to/will/work/share/discuss/take | ^ =pairs | per pair
      | per group | with ~1 your ~1 neighbor | swap ~2 books/papers`,
    maybe: `
      | group | partner | pair | discuss | together | share | discussion | team | teams | peers
      | classmate | collaborate | collaborative ~1 | each other ~4`,
  },
  'think-pair-share': {
    sure: `
      | tell ~2 partner ~8 tell/share | partner ~6 two/three/four ~1 share
      | idea ~4 partner ~6 share | think pair share | pair share | turn =and talk
      | turn =to ~2 partner/neighbor | think ~12 partner ~12 share/tell/class
      | tell/share/talk ~3 partner ~20 class/share/pairs | share ~4 with ~1 partner | talk ~3 pairs
      | partner ~4 then ~6 share | think quietly ~3 tell =a partner | find =a partner =and share
      | shoulder partner | pairs share`,
    likely: `
      | think ~1 pair ~2 share | think ink | turn =and ~2 talk/share/discuss/tell
      | turn =to ~4 partner/neighbor/neighbour/person/each
      | think ~14 partner ~14 share/tell/class/discuss
      | think ~6 then ~3 share/discuss/tell ~4 partner
      | write ~10 then ~4 share/discuss/compare ~6 partner/neighbor
      | share ~5 with ~3 partner/neighbor/elbow/shoulder
      | tell/share/talk/whisper/discuss ~4 partner ~20 class/share/pairs/whole/group
      | discuss ~4 with ~2 =a/=your/=their/=an ~1 partner | partner ~5 then ~8 share
      | partner ~6 whole/class/discussion | talk ~1 partner | partner talk | talk ~3 pairs ~10 share
      | shoulder/elbow partner | share ~3 pairs | think ~2 quietly ~3 tell =a partner
      | share ~4 thinking with | quiet ~2 think ~6 share
      | compare ~6 with ~2 partner/neighbor ~10 share/class | in pairs ~4 discuss ~12 share
      | then ~1 talk/share/compare ~2 with ~2 partner/neighbor`,
    maybe: `
      | pairs | partner | share ~3 partner | neighbor | discuss ~3 partner`,
  },
  'higher-order-questioning': {
    sure: `
      | why ~30 ? | and why | how =do =you know | how =do =we know | what =if ~30 ?
      | how ~1 could/might/would/should ~30 ? | what ~1 might/would/could ~30 ? | explain why
      | explain your reasoning | what =makes =you | how =did =you ~12 ? | how =do =you think
      | what ~3 same ~6 different | compare ~12 ? | which ~20 better/best/more/prefer ~20 ?
      | do =you agree | would =you ~20 ?
      | what ~4 purpose/advantage/disadvantage/difference/limitation/similarity ~12 ?
      | are =there ~2 other ways | is =there =a difference | what conclusions | how ~3 relate ~12 ?
      | defend ~4 position/claim/answer | explain ~4 think | what ~2 other ~12 ?
      | can =you think ~12 ? | who else ~12 ? | what ~2 patterns | what ~4 ways ~12 ? | ask ~3 why
      | ask ~3 what might | consider why | suggest when | based =on what ~20 ?
      | what =do =you ~1 learn/notice/conclude | explain how =you | what =can =we ~2 conclude
      | tell =us why | what =does ~3 say about | would ~20 work ~12 ? | how =does ~20 relate
      | how ~2 did =i know`,
    likely: `
      | how ~2 could/might/would/should/can ~30 ? | what ~3 might/would/could ~30 ?
      | explain ~2 your/their ~1 reasoning/thinking/answer/choice | justify | justification
      | how =did =you ~14 ? | what =do =you think ~12 ? | why =do =you think | why =or why not
      | what ~3 same ~8 different | alike ~4 different | similarities ~3 differences | compare ~14 ?
      | compare and contrast | compare ~6 explain/which/why
      | which ~20 better/best/more/prefer/most/effective/efficient ~20 ? | agree or disagree
      | should ~1 we/people/they/society ~14 ? | could ~2 have ~14 ? | are =there ~3 other ways
      | what ~4 purpose/advantage/disadvantage/difference/limitation/similarity/benefit/reason/effect/cause/impact/consequence/relationship/evidence/pros/implication ~14 ?
      | what =can =we/=you ~2 conclude/infer | what ~2 evidence | what ~3 patterns
      | what ~3 learn/notice ~12 ? | what =do =you ~1 learn/notice/conclude/wonder
      | how ~3 relate/affect/influence/change/compare/connect ~14 ? | how =does ~20 ?
      | how =do ~14 ? | can =you ~1 find ~2 another ~8 ?
      | defend ~5 position/claim/answer/opinion/choice | argue ~6 evidence | consider why/how/what
      | suggest ~2 when/why/how/reason | give reasons | tell ~1 why | ask ~5 why
      | ask ~4 what ~1 might/would | describe ~3 how ~8 different | essential question
      | driving question | higher order | discuss ~2 why/how/whether | discussion question
      | based =on ~20 ? | convince | explain ~1 whether | support ~4 with ~1 evidence | reasons why
      | design ~3 your =own | =write =an explanation`,
    maybe: `
      | why | compare | explain | discuss | reason | how ~12 ? | what ~12 ? | question | evidence
      | evaluate ~6 | critique | is =there =a ~2 difference/pattern/way/better ~8 | open ended
      | what =if ~4 | analyze ~4 | are =there any ~12 ?`,
  },
  'wait-time': {
    sure: `
      | in quiet | in silence | # second ~2 before | five/ten/three seconds | pause for
      | silent minute | quiet minute | hands down | no hands | wait ~3 time | wait ~6 second
      | wait until | pause ~4 second | think ~2 time | thinking time | count =to five
      | # seconds ~3 think/quiet/silence | time =to think | think ~1 quietly/silently/alone
      | quiet ~2 think/minute/looking | minutes =to think | minutes ~2 =to ~2 develop/formulate
      | seconds =to ~2 think/formulate | silent ~1 think/minute | before ~3 hands | before taking
      | minute alone | second ~2 in quiet | think by yourself | moment =to think | think alone`,
    likely: `
      | wait ~1 time | wait ~4 before/until ~6 hand/call/answer/respond/student
      | wait for ~3 hands/response/answer/students | think ~1 time
      | time =to ~2 think/process/consider | time ~4 think ~8 before
      | pause ~6 second/think/before/allow/give/let | pause for ~4
      | # second ~6 before/think/silence/quiet | seconds ~6 think/quiet/silence/look/respond
      | five/ten/three/thirty seconds ~4 | minute ~3 =to ~2 think/consider/formulate/reflect/develop
      | minutes ~3 =to ~2 think/consider/formulate/develop
      | minute ~2 of ~2 think/quiet/silence/silent/independent
      | silent ~1 think/thinking/minute/reflection | silently ~2 think/consider/reflect
      | think ~2 quietly/silently/alone/yourself/independently/individually
      | think ~2 =on =their/=your own | quiet ~2 think/thinking/minute | quiet ~1 work time ~6 then
      | quietly ~2 think/consider/reflect | in ~1 silence ~6
      | moment ~2 =to ~2 think/consider/reflect | before ~2 taking ~2 answer/response
      | count =to five/ten/three ~4 before/after/silently | individual ~1 think
      | close ~2 eyes ~4 think/imagine | think =for =a ~1 minute/moment | independent think
      | in silence ~2 then | write ~4 minutes ~2 in silence | minutes ~2 in silence`,
    maybe: `
      | pause | seconds | think first | silent | quiet | moment | wait`,
  },
  metacognition: {
    sure: `
      | the part ~4 hard/easy/mix | what ~3 changed | =i used to think | my ~2 next step
      | what =will =you ~2 try | write ~6 hardest | which ~3 hard/harder/hardest
      | what ~3 help ~2 you | metacogniti | metacognitive | metacognition | what ~4 challenging
      | find ~2 challenging | most challenging | most difficult | was/were ~2 difficult
      | seemed difficult | overcome | what strategy | which strategy | hardest | how hard
      | how =did =you ~1 solve/know/figure | what ~3 would =you do/change ~3 different
      | do differently | next time =i | what =i =will try | plan ~4 before =you start
      | think about ~3 thinking | still ~3 confuse/mix/wonder/question | muddiest
      | what questions =do =you ~3 have | reflection ~3 journal | paragraph =of reflection
      | when ~3 did =not work | set ~3 goal | self regulation | strategy ~3 used | my plan is
      | learning log | learn ~3 about yourself | discuss ~2 challenges | describe =a difficult
      | how ~3 idea change | useful strategy | list =of steps =you need | before =you start
      | what helped | got it ~3 need`,
    likely: `
      | what ~5 challenging | find/found ~4 challenging/difficult/hard
      | most ~1 challenging/difficult/confusing | was/were ~3 difficult/challenging/hard/easy
      | seemed ~1 difficult/hard/easy | easiest | what ~2 strategy ~6 | which ~2 strategy
      | strategy ~4 use/used/try/help/work | strategies ~3 you/they ~1 use
      | how =did =you ~2 solve/know/figure/decide/approach/come/feel/overcome/go/get
      | what ~4 would =you do/change ~4 | what would =you ~6 different | do ~3 differently
      | next time | plan ~5 before =you | think about ~4 thinking/learning
      | about ~2 own ~1 thinking/learning/progress | their ~2 thinking ~2 process | thought process
      | thinking ~3 changed | what ~4 changed | how ~4 idea/thinking/understanding ~2 change
      | still ~4 confuse/mix/wonder/question/need/unsure/struggle | learning ~1 log/journal
      | reflect ~4 on ~3 learning/progress/process/thinking/work/how/challenge/experience/own/strategy/goal
      | reflect ~2 how | set ~4 goal | goal setting | next steps ~4
      | discuss ~3 challenges/difficult | what ~4 help ~2 you/them | help ~3 or not ~2 help
      | what worked | what ~2 went well | what skills | what did =you learn ~4 about/from
      | how confident | confidence | rate ~4 understanding/confidence/yourself
      | monitor ~2 their/your own | what ~3 struggle | persever | growth mindset | self reflect`,
    maybe: `
      | reflect | reflection | strategy | difficult | challenging | goal | reflections | challenge
      | process | confusing`,
  },
  'vocabulary-instruction': {
    sure: `
      | vocabulary | key word | keyword | key term | new word | student friendly meaning
      | friendly definition | define ~3 as | definition of | is defined | the =term | are =called
      | often called | usually called | known as | we =call | is when | word wall | frayer
      | refers =to | stands for | in =other words | cognate | ^ define ~3 and | word meaning
      | plain meaning | is =a word | glossary`,
    likely: `
      | vocabulary ~6 word/term/introduce/teach/review/define/mean/key/new/academic
      | key ~1 word/term/vocabulary | new ~2 word/term/vocabulary | academic language/vocabulary
      | tier two/2 | important words/terms | terminology ~4 explain/introduce/define | < glossary
      | glossary ~6 | word ~1 meaning/study/work/root/part/origin | friendly meaning/definition
      | definition ~1 of/is | definitions ~4 discuss/share/write/match/students
      | define ~3 as/the/term/word | < define | is/are defined | defined as
      | discuss ~4 meaning/definition/term/word | meaning ~1 of | means ~6 | which means
      | what ~4 mean ~4 ? | what ~2 word/term ~6 | a ~1 word/term ~1 for/that/which/meaning
      | is ~2 =called | are ~2 =called | something =called
      | often/usually/also/sometimes ~1 called/known | called ~1 =a/=an/the | is =a ~1 word
      | comes from ~3 latin/greek/word/root | prefix | suffix | root word | synonym | antonym
      | context clues | unfamiliar words | unknown words | pre teach
      | ^ =a/=an ~3 is/are =a/=an/something/any/one/the/when/where/made/used ~1
      | < =a/=an ~3 is/are =a/=an/something/any/when/where/someone/anything/made
      | < =a/=an ~2 is ~2 that/which/who | < the ~3 is =the ~4 that/of/in/where/which
      | ^ ~1 is/are ~3 that/which/where/who ~2
      | is =the ~2 name/term/process/study/act/ability/amount/part/art/way/method/science
      | are =the ~2 name/term/process/people/parts
      | is =a ~3 type/kind/form/way/process/method/group/set/number/piece/tool/place/person/part/collection/list/measure/substance/figure/unit ~1 of/that/to/who/in/for/where
      | are ~3 type/kind/form/group/people/things/words/animals/numbers ~1 of/that/who/which/with/made
      | explain/introduce/define/discuss/teach/meet/use ~3 =the ~1 =term/=word/=terms/=words/=phrase
      | the =term ~3 is/means/for`,
    maybe: `
      | define | definition | term | word | called | terms | words | means | language
      | the ~1 =term/=word/=phrase ~4`,
  },
  'multiple-representations': {
    sure: `
      | concrete ~6 pictorial/abstract | manipulative | ten frame | number line | fraction tile
      | base ten | area model | bar model | tape diagram | table ~4 graph | graph ~4 equation
      | plot ~3 graph | draw ~8 then write | build ~8 draw | act ~2 out | line graph | line chart
      | bar graph | produce ~3 graph | in =the form =of =a | physical ~2 demonstration/model
      | graph showing | words ~3 table ~3 graph | different representations | graphically
      | display ~3 graph | diagram ~6 table | model ~3 using ~3 blocks/tiles/clay`,
    likely: `
      | concrete ~8 pictorial/abstract/representational | cpa | cra
      | fraction ~1 tile/strip/bar/circle | array ~4 | tiles ~4 | unifix | algebra ~1 tiles
      | number bond | table ~6 graph | graph ~6 equation/table | equation ~6 graph/table
      | plot ~4 graph/point/data/coordinate | graph ~3 data/results/equation/line/function
      | bar graph/chart | line graph/chart | pie chart | draw ~10 then ~2 write | build ~10 draw
      | picture ~6 equation/number/symbol/sentence | diagram ~8 equation/table | in =words ~4
      | symbols ~6 pictures/words | multiple/different/various/many representations
      | represent ~6 with/as/using/by/in ~2 | representations =of
      | another way =to ~2 represent/show | visual ~1 model/representation
      | physical ~3 demonstration/model | model ~5 using ~4 blocks/tiles/clay/beads/straws
      | models =of ~6 | act ~3 out | acting ~3 out | act as ~4
      | students ~4 stand/pretend/act/become ~4 as/=to/for
      | each ~2 person/student/child ~1 is/represents/stands/acts/plays | with =their/your bod
      | unplugged | kinesthetic
      | using ~3 cards/coins/beads/blocks/objects/string/paper ~2 =to ~2 show/represent/model
      | high ~2 low ~1 note | simulate ~4 | beads ~6 | =a =number =line
      | =number =line ~6 to/and/or/show | =on =the =number =line | =role =play | draw ~6 and write
      | draw ~8 on =the board ~4 write # | as =the turtle/robot/frog/computer
      | graph ~6 line/slope/equation/formula`,
    maybe: `
      | graph | represent | diagram | model | table | draw | chart | act | cards | blocks | display
      | visual | create ~4 graph/chart | make ~3 graph/chart | hands =on | simulation | cubes
      | counters`,
  },
  'graphic-organizers': {
    sure: `
      | graphic organizer | graphic organiser | organizer | organiser | venn | concept map
      | mind map | note catcher | t chart | kwl chart | anchor chart | three column | two column
      | column chart | foldable | frayer | story map | sequencing page | flow chart | flowchart
      | notice wonder chart | fill ~8 chart | timeline ~2 template | planning sheet | storyboard
      | cause ~3 effect chart | planner`,
    likely: `
      | graphic ~1 organizer/organiser | organizer ~4 | venn ~1 | concept ~1 map | mind ~1 map
      | thinking map | bubble map | note ~1 catcher | notecatcher
      | note ~1 taking ~1 sheet/guide/template | tchart | kwl ~1 | anchor ~1 chart
      | notice ~2 wonder ~2 chart | three/two/four ~1 column | column ~1 chart/table/notes/note
      | story ~1 map/mountain/board | plot diagram | sequencing ~1 page/chart | flow ~1 chart
      | fill ~10 chart/table/organizer/grid | complete ~5 chart/table/grid/organizer/matrix
      | record ~8 chart/table/organizer/matrix/grid
      | in =the ~2 chart/table/organizer/grid/matrix ~4 | table ~4 columns/headings/rows
      | chart ~3 with ~4 columns/headings | timeline ~4 | planning ~1 sheet/grid/organizer/page
      | planner ~4 | cause ~3 effect ~1 chart/map/organizer | cornell | web ~3 ideas | cluster
      | spider | fishbone | comparison ~1 chart/table/matrix | evidence ~1 chart/organizer/table
      | essay map | interactive notebook | affinity | word web | tree diagram`,
    maybe: `
      | chart | table | diagram | map | notes | timeline | organize | worksheet ~3 column`,
  },
  'dual-coding': {
    sure: `
      | picture ~5 word | word ~6 picture/drawing/image | draw ~3 picture ~8 word/mean/remember/term
      | picture ~3 help ~2 remember | label ~3 diagram/drawing/sketch/picture
      | labelled diagram/drawing/sketch | labeled diagram/drawing/sketch | sketch ~6 label
      | draw ~6 label | diagram ~5 label | show ~2 following images | words ~2 and pictures
      | visual dictionary | sketchnote | picture cards | illustrate ~3 word | arrows ~3 explain`,
    likely: `
      | picture ~6 word | word ~6 picture/drawing/image/icon/gesture | draw ~4 picture ~10
      | draw ~5 illustrate/show ~6 mean/word/term/concept/process
      | picture ~4 help ~3 remember/understand/explain
      | label ~5 diagram/drawing/sketch/picture/parts/illustration
      | labelled ~2 diagram/drawing/sketch/picture | labeled ~2 diagram/drawing/sketch/picture
      | sketch ~8 label/caption/explain | draw ~6 label/annotate/caption | draw and label
      | diagram ~6 label/show/explain/illustrate | annotated ~2 diagram/drawing/picture
      | figure ~3 shows/below/above/illustrates | image ~3 shows/below/above/illustrates
      | show ~4 image/picture/photo/diagram/illustration ~6
      | images ~4 explain/help/support/words/vocabulary | words ~2 and ~1 pictures/images
      | pictures ~2 and ~1 words | visual ~1 dictionary/vocabulary/aid/glossary | sketch ~1 note
      | picture ~1 card/book/dictionary/prompt
      | illustrate ~4 word/term/idea/meaning/concept/definition | illustration ~4
      | arrows ~4 explain/show | infographic | poster ~6 image/picture/drawing/explain | comic ~4
      | captions ~3 picture/image/photo | look =at =the ~2 picture/image/photo/diagram/illustration
      | use ~3 picture/image/photo/diagram ~2 =to ~1 explain/show/help/introduce | gestures ~4`,
    maybe: `
      | picture | image | illustrate | draw | diagram | visual | photo | illustration | drawing
      | poster | with ~3 pictures/images/drawings/illustrations`,
  },
  'inquiry-5e': {
    sure: `
      | investigate | hypothesis | hypothesize | inquiry | enquiry | notice ~3 wonder | 5e
      | discover ~3 for themselves | test ~1 three/four/several | before =any explanation
      | before =i explain | open ~2 up =and explore | see what happens | explore ~3 before
      | construct =the rule | work ~1 out what | devise =a set | be observed over time
      | what happens if`,
    likely: `
      | predict ~4 | prediction ~4 | < predict | make ~2 prediction/hypothesis/guess
      | investigate ~4 | investigation | notice ~4 wonder | what ~2 you notice | wonderings
      | discover ~4 for themselves | discover ~3 how/what/that/the
      | conduct ~3 experiment/investigation/survey/test
      | test ~3 different/hypothesis/prediction/ideas/their/your/each/three/four/several/design
      | fair test | before ~2 any explanation | before =i/=you explain | before ~2 explaining
      | let ~3 @students ~2 explore/discover/experiment/play/figure
      | observe ~3 what/how/the/and ~2 happen/record/change | observe what happens
      | see ~1 what happens | what happens ~2 if/when | what ~2 will happen
      | what =do =you think ~2 will ~1 happen | try ~5 and ~1 see | survey questions
      | create ~2 survey | phenomenon | phenomena | driving question
      | examine ~6 evidence/sources/artifacts/clues/data | learn =the hard way | notice and wonder
      | notice ~2 and ~2 wonder | let/have ~3 guess ~6 before | let ~3 experiment
      | predict ~8 then ~4 test/check/run/try/observe`,
    maybe: `
      | explore | experiment | observe | survey | discover | test | guess | evidence | data
      | research | measure | variables ~4 | mystery ~4 | experiment ~3
      | collect ~3 data/evidence/measurements ~4 | gather ~3 data/evidence | trial ~2 error
      | identify ~3 pattern | look for ~2 patterns | puzzle ~4 | uncover
      | find =out ~2 what/how/which/if ~4 by/test | what =do =you ~1 notice/wonder/observe/see
      | guess ~4 before/what/how/which ~6 | experiment ~3 with/to/by
      | explore ~6 before/how/what/different/and ~2 share/discover/find/discuss/record
      | figure ~1 out ~3 what/how/why/the ~4 | work ~1 out ~2 what/how/why/the ~4 | what might ~4 be`,
  },
  'misconceptions-addressed': {
    sure: `
      | misconception | common mistake | common error | likely error | likely mix
      | @students ~1 may/might/will/often/commonly/sometimes/usually ~1 think/believe/assume/confuse/forget/struggle/misalign/count/mistake/write/say/guess
      | students commonly | pupils ~1 may | some ~2 will think | mix up | mixing up | often confuse
      | quite common =to think | common =for students | mistaken | watch =out =for
      | stereotypes =and myths | misunderstand | not =to =be confused | students forget
      | not =the same as | myth | anticipate ~4 error/mistake/misconception | trip ~2 up
      | common pitfall | students tend`,
    likely: `
      | common ~2 mistake/error/misunderstanding/confusion/problem/difficulty
      | likely ~1 error/mistake/mix/confusion | frequent ~1 mistake/error | typical ~1 error/mistake
      | @students ~1 may/might/could/often/commonly/sometimes/usually/typically/frequently ~1 think/believe/assume/confuse/forget/struggle/misalign/miscount/mistake/incorrectly/mix/misread/misunderstand/overlook/say ~1
      | students ~1 will ~1 often/sometimes/commonly/usually/probably
      | @students ~1 who ~2 think/believe/write/say/confuse/add/forget/incorrectly
      | students commonly/tend | pupils/students/learner ~2 forget
      | some ~3 will/may/might ~1 think/believe/confuse/assume/struggle/mistake/start/say
      | people ~2 think/believe/assume/confuse/mistake | many ~2 think/believe/assume
      | =if =students ~6 say/think/write/forget/incorrectly/confuse/believe | mix ~1 up ~4
      | confuse ~6 with/and | easily confused | confusion ~4 between/about/with/around
      | it ~2 common ~3 =to/=for/=that | quite common | common =for @students | mistaken ~4
      | mistakenly | mistake ~4 is/to/students/by/for | error ~2 is/to/students/when ~4
      | errors ~3 to/students/include/such/like | watch =out =for ~2 | watch ~1 for students
      | be careful ~4 | careful ~2 not/that/to ~6 | not =the same ~1 as | does =not ~1 mean
      | doesnt ~1 mean | debunk | anticipate ~6 error/mistake/misconception/difficulty/confusion
      | pitfall | contrary =to | it ~2 easy =to ~2 think/forget/confuse/assume
      | address ~4 misconception/error/confusion | correct ~4 misconception | wrong ~4 because
      | students ~2 struggle ~2 with/to/because
      | watch for ~1 children/pupils/students/learners ~1 who
      | students/children/pupils ~1 who ~1 count/write/add/say/use/put | if students ~6 ask ~8`,
    maybe: `
      | confuse | mistake | error | careful | incorrect | wrong | struggle | forget | difficult
      | actually | tricky | a trap | tricky ~4 | actually ~6 | myth ~3 | gotcha`,
  },
  'success-criteria': {
    sure: `
      | success criteria | must include | should include | includes =the following
      | include =the following | is done when | good ~4 will/includes/has | effective ~3 will ~6
      | be graded on | will =be judged | what good looks like | we =know =we did
      | remember =to ~1 include/add | make sure your ~6 has/includes | must return | try =to craft
      | start =by introducing | needs =to ~8 and should | your ~3 should =be | full credit`,
    likely: `
      | must ~1 include | must ~2 have ~10 and | should ~1 include/contain | should ~2 have ~10 and
      | need =to ~1 include | good ~6 will/includes/has/have/uses/contains/should/is ~10 and
      | high quality ~4 | will =be ~1 judged/graded/assessed/evaluated | what ~3 good ~4 looks like
      | looks like ~4 when | =i =know =i ~8 when/because | you =will know ~8 when
      | successful ~4 when/if | =i =will =be successful
      | remember =to ~2 include/add/use/write/start
      | make =sure ~4 your/you/their/it ~4 has/includes/have/include/uses/contains
      | be =sure =to ~1 include/use/add/write
      | your ~4 should ~2 be/include/have/contain/show/use/explain/start | your ~4 must
      | your ~4 needs =to | start =by ~1 introducing/describing/explaining/stating
      | can come ~2 at =the | should come ~2 at =the | full credit/marks/points | exemplary
      | complete sentences | what makes =a good/strong/great ~6 | =must =haves
      | =a =good ~2 will/has/includes/uses/should
      | your/the ~1 @piece ~1 must ~2 include/have/contain/use/show | your ~1 @piece ~1 needs =to ~1
      | effective ~2 will ~4 | rubric ~6 student/you/your/share/show/discuss/before
      | share/show/use/give/discuss/review ~3 rubric
      | your/=you ~4 graded/assessed/evaluated/marked ~1 on ~6 and | success =criteria
      | criteria ~3 for ~2 success/good/strong | use =the criteria | < requirements ~12
      | remember =to ~4 and ~2 ~6 | every ~4 has | my ~3 has/have/includes/uses/repeats`,
    maybe: `
      | must | points | criteria | grade | include | requirements | should | checklist
      | expectations | must ~2 contain/use/show/be | needs ~2 =to ~2 include/have/use/be ~10 and
      | strong ~3 will/includes/has/should/uses
      | effective ~5 will/should/uses/includes/involves/is/are
      | expectations ~4 for ~4 work/project/writing/discussion/presentation | points ~4 for ~6
      | required ~2 elements/features/parts | rubric | scoring guide | criteria ~3 | checklist ~4
      | requirements ~4 | include ~1 at =least | at =least ~2 #/two/three/four/one ~10 and
      | be sure ~3 your ~6
      | graded/evaluated/assessed/judged/scored/marked ~1 on/based/using/for/according ~2
      | when ~2 describing/writing ~8 ~4 should/could/include | exceeds | proficient ~6`,
  },
  'student-choice-relevance': {
    sure: `
      | choose ~2 your/their own | your =own | their =own | @students/they/you ~2 choose
      | choose ~3 from | pick any | pick ~2 topic | of =your =choice | feel free | real world
      | everyday life | their lives | your life | your lives | their interests | own lives
      | favorite | favourite | in =your community | at home ~4 use | where =is =it real
      | write ~6 =one =of =the following | students decide | day =to day | daily life
      | students ~1 are interested | in =the =real | have =you ever | people =that =they know
      | make up =their own`,
    likely: `
      | choose ~3 your/their own | your =own ~3
      | their =own ~2 topic/design/story/idea/game/project/words/examples/program/question/choice/message/song/version/character/code/survey/lives/experience/challenge
      | own ~1 choice/topic/ideas/interests/lives/design/experience/version
      | @students/they/you ~2 choose/select/pick/decide ~1 | choose/select/pick ~4 from
      | choose ~1 between/one/any/=a/which/how/what/two/three | pick ~1 any/one/=a/their/your
      | pick ~3 topic | of =your/=their choice | any ~3 you/they ~1 like/want/choose
      | whatever ~3 like/want | one =of =the following ~4 | decide ~1 on/which/what/how/together
      | vote ~2 on/for | let @students ~2 choose/decide/pick
      | you ~1 could/can ~1 change/use/choose/make/add/also ~6 | personalize | customize | customise
      | remix | everyday ~1 life/lives/objects/experience/use/example | their ~2 lives
      | your ~2 life/lives | daily ~1 life/lives
      | in ~2 their/your/our ~2 community/school/home/neighborhood/town/city
      | at home ~6 use/cook/see/find | their ~2 interests | are interested | favorite ~2
      | favourite ~2 | you/students ~1 care about | matters =to | passion | relevant ~3 | relevance
      | relate ~6 lives/life/experience/them/own/real
      | connect ~8 lives/life/experience/world/community/own/home
      | where ~6 use ~6 life/world/home/see | why ~3 important =to =you | have =you ever ~10
      | think =of =a =time | imagine ~3 you/=your ~4 | imagine =that =you | suppose ~2 you/we ~6
      | pretend ~3 you | used ~2 in =the real/industry/by ~2 | engineers ~2 use/design
      | scientists ~2 use | in =the real | application ~4 real | for example ~4 when =you/=we ~6
      | your phone | apps ~4 | social media | local ~2 community/area/environment/issue/news/example
      | current events | family ~4 or ~1 friends | when =you ~4 ~2 online/phone/app/shop/play
      | =choice ~1 of/board/menu/between | make/given/offer/have/give ~3 =choice/=choices
      | student =choice | in ~1 =real =life ~3
      | =real =life ~1 example/situation/problem/application/context/scenario
      | you/they/students ~1 know well | near home | your ~1 family ~1 remember | who =else ~6 you
      | at home ~4 or`,
    maybe: `
      | interest | choose | relate | decide | community | option | local | imagine | familiar with
      | home | could | real | =choice | =choices | everyday | real life | career | creative
      | creativity | interests ~4`,
  },
  'culturally-responsive': {
    sure: `
      | home ~4 tradition | from ~3 countries/cultures | languages =of =our/=the class
      | at home ~4 family | grandparent/grandmother/grandfather/elder | heritage
      | home language ~6 culture | family ~2 story/stories/tradition/knowledge | families ~2 sent
      | from ~2 their family | from ~1 their families | indigenous | their ~2 communities
      | own community | proverb | song ~3 family`,
    likely: `
      | culture ~4 | cultural ~3 | culturally | ancestor | ancestry | aboriginal | torres
      | first nations | native ~1 american/people/land | traditional owners | maori | immigrant
      | immigration ~4 | refugee | ethnic | ethnicity | race ~2 and/gender/ethnicity/identity
      | identity ~3 culture/community/race/students/their | diverse ~3 | diversity
      | represent ~6 cultures/communities/identities/backgrounds/students/women | underrepresented
      | inclusive ~4 | stereotype | equity | social justice | marginalized | multicultural
      | folktale | folk ~1 tale/song/story | traditions ~3
      | traditional ~2 story/music/dance/food/game/art/clothes/song
      | celebrate ~6 home/family/culture/holiday | holiday ~6 family/culture/home
      | from ~4 countries/cultures/families/home/community
      | families ~3 sent/share/bring/story/tell/tradition/invited
      | family ~3 story/stories/tradition/knowledge/history/recipe/member ~4
      | grandparent/grandmother/grandfather/elder ~3 | home ~2 language/culture
      | languages ~3 spoken/home/class/speak ~4 | their ~3 communities
      | own ~1 community/culture/background | song ~3 family/heritage/culture
      | community ~1 member/elder/knowledge/expert/event | whose ~2 voice/story/perspective
      | perspectives ~4 | alphabet ~6 local/other/different/languages
      | african/asian/latino/latina/hispanic/indian/chinese/mexican/islamic/arabic ~2 american/culture/art/music/history/mathematic/tradition/philosophy/pattern
      | =their/=students/=own/=multiple ~1 identities
      | different ~1 cultures/backgrounds/alphabets/perspectives/communities
      | cultural/=diverse/=different/=family backgrounds | =whose =voices | =voices ~3 missing/heard
      | your/their/=a family ~2 remember/knew/story/tells | someone at home ~6 story/photo
      | story ~6 from ~3 home | many families`,
    maybe: `
      | family | community | tradition | home | identity | culture | country | language
      | around =the world | history | bias | inclusion ~4 | women ~3 in ~2 | achievements =of
      | gender ~4`,
  },
  'multilingual-learner-supports': {
    sure: `
      | english learner | english language learner | language learner | emergent bilingual
      | multilingual | bilingual | home language | first language | their language
      | in ~1 any language | cognates ~2 marked | newcomer | languages ~2 word bank
      | printed =in spanish | word bank ~3 languages | language frame | sheltered`,
    likely: `
      | english ~2 learner | multilingual ~1 | bilingual ~3 | dual language | home language ~4
      | native language | primary language | =l1 | mother tongue | their ~1 language ~4
      | in ~2 any language | another language ~4 | cognates | translation | new =to english
      | language ~1 frame/support/scaffold/proficiency/objective/barrier/demand/structure/function ~2
      | language routine | mathematical language | siop | wida
      | spanish ~1 version/copy/translation/speaking/speaker | word bank ~4 languages/pictures
      | sentence frame ~8 language/english/learners/ell | sentence frame/stem/starter
      | speaking ~2 students | english ~1 proficiency/speakers | gestures ~4 | realia
      | total physical response | visuals ~4 language/vocabulary/english
      | children/students/class/learner repeat ~4 | =ell | =ells | =els
      | =el =students/=support/=learners | =esl | =eal | =esol | =efl | =mll | =mlls | =mlr
      | translate ~4 for/into =their/home/students | =translations ~4 | translator ~2 app/tool
      | directions/instructions/copy/version/printed/text ~3 =in spanish`,
    maybe: `
      | language | spanish | sentence frame | pronounce | repeat ~3 | vocabulary ~3 picture
      | translate | pronunciation`,
  },
  'accommodations-iep': {
    sure: `
      | iep | ieps | extra time | extended time | large print | students with disabilities
      | special education | students with plans | whose plans | as =their plans | quiet seat
      | preferential seating | text =to speech | read aloud version | picture schedule
      | adult support | break card | wheelchair | color overlay | modified ~2 assignment
      | visual impairment`,
    likely: `
      | accommodate ~4 need/student/learner | 504 ~1 plan/students | extra time ~4
      | additional time ~4 | large ~1 print | enlarged | students ~2 with ~2 @disability
      | student ~1 with | learners ~2 with ~2 @disability/needs | with disabilities
      | special ~1 education/ed | additional needs | physical disability | visually impaired
      | hearing impaired | low vision | blind ~2 students | colour ~1 blind | color ~1 blind
      | colorblind | noise ~1 canceling/cancelling | fidget | sensory ~2 | per ~3 plan
      | quiet ~1 seat/place/space/area/corner ~4 | preferential | seat ~6 near/front
      | speech =to text | read ~2 aloud ~4 for ~4 student/who/need
      | read ~4 =to =them/=students ~2 who | picture ~1 schedule/symbols | visual ~1 schedule
      | adult ~1 support/help/assist | teaching assistant | paraprofessional | one =to one | dictate
      | break ~1 card | modify ~4 for ~4 need/disability/student
      | fewer ~2 problem/question/item/word | assistive | screen reader
      | larger ~2 spaces/font/print | adapted ~2 worksheet/version/material/text/scissors/equipment
      | physically ~1 unable | cannot ~1 hold/see/hear/read/write | =send =pupils/=students | =sen
      | =deaf | =an =aide | allow/need/take/give/provide ~2 =breaks
      | modified ~2 assignment/task/work/worksheet/version/text
      | reduced ~2 number/workload/items/questions | =braille ~2 copy/version/for
      | accommodation ~4 student/learner/for/extra/time/read/iep
      | students ~2 with ~2 special/additional needs | special needs ~2 student/may/get/use
      | whose plans call | plans call for`,
    maybe: `
      | modify | accessible | accessibility | disability | plans | needs | adapt | support ~3 needs
      | unable =to | @disability | headphones ~6 | scribe | more time ~4 | accommodation ~3
      | modifications ~3 | special needs | 504 | learning ~1 disability/difference/needs/support`,
  },
  'peer-self-assessment': {
    sure: `
      | partner ~3 checks/check/marks/uses/comments/initials | mark ~4 criteria
      | with =the checklist | check ~3 own | swap =and
      | swap ~1 draft/work/page/paper/notebook/sheet | partners ~3 checklist | self assess
      | self assessment | peer assess | peer assessment | peer review | peer feedback | swap papers
      | switch papers | trade papers | trade plates | swap ~6 check/mark/read/criteria
      | partner ~3 use ~3 checklist/criteria | partners use =the checklist | review =each =other
      | review =each others | check =each other | rate ~2 yourself/your/their | rate =your
      | use =the checklist to | checks ~3 own work | gallery walk ~6 feedback/comment | two stars
      | mark ~4 partner | point =to =a face | circle ~2 how | revise =it until | self evaluation
      | compare ~4 with ~2 rubric | students ~4 against ~2 criteria`,
    likely: `
      | self ~1 assess/assessment/evaluate/evaluation/check/grade/mark/score/rate
      | swap ~6 check/mark/read/criteria/test/feedback/give/review
      | swap ~2 draft/work/page/paper/notebook/sheet/book | switch ~2 papers/work/notebooks
      | trade ~2 papers/plates/work/drafts/notebooks | exchange ~3 papers/work/drafts/notebooks/with
      | check ~2 each ~1 other | check ~3 own ~2 | check ~3 partner
      | check ~5 against/with ~3 criteria/rubric/checklist/key/partner/exemplar
      | check ~2 their ~1 own/work/answers | mark ~4 own/criteria/partner/each
      | review ~2 each ~1 other
      | each ~1 others ~2 work/draft/program/design/poster/code/writing/answer
      | read ~4 partner ~4 and
      | partner ~4 checks/check/marks/uses/comments/initials/reviews/gives/says/tells ~4
      | partners ~4 checklist/check/feedback/critique/rubric/assess
      | give ~3 feedback ~6 partner/peer/each/classmate/group/other
      | feedback ~4 to/from ~3 partner/peer/each/classmate/group/other
      | rate ~4 yourself/themselves/your/their/how/each
      | use =the ~2 checklist/rubric ~4 to ~2 check/score/assess/evaluate/review/revise/mark
      | checklist ~4 own/check/revise ~2 | score ~3 own/each/their
      | compare ~4 with/to ~3 rubric/exemplar/criteria/model/answer
      | against ~3 criteria/rubric/checklist | gallery walk ~10 feedback/comment/note/sticky
      | critique | stars ~2 wish | glow ~2 grow | traffic light | fist ~2 five | circle ~2 how ~4
      | how ~2 well ~2 did | how =well ~4 | =i am =at | assess ~2 their/your ~2 own/progress/work
      | evaluate ~2 their/your ~1 own | reflect ~6 progress ~4 target
      | progress ~4 toward/towards ~4
      | peer ~1 assess/assessment/review/feedback/evaluate/evaluation/edit/critique/mark/conference
      | check ~4 against ~6 | check with ~3 neighbor/partner | swap ~2 books | rate themselves
      | underline ~8 partner/criterion/criteria`,
    maybe: `
      | swap | trade | checklist | thumbs | rate | compare ~3 partner | peer | own work | progress
      | feedback | tester ~8 | self ~1 reflection | thumbs ~4 how ~4`,
  },
  'purposeful-homework': {
    sure: `
      | ^ hw ~4 | homework ~14 | for homework | at home ~6 find/ask/read/draw/walk
      | take ~2 home =and | for tomorrow ~4 | outside =of class | finish ~3 at home
      | interview ~5 home`,
    likely: `
      | hw
      | homework ~10 read/write/complete/finish/problem/question/page/bring/find/ask/interview/measure/practice/#/students/record/answer/draw/create/research/prepare/study/watch
      | < homework ~4 | as homework | assign ~4 homework/problem/page/reading | homework assignment
      | take ~1 home ~4
      | at home ~8 find/ask/read/draw/walk/practice/complete/finish/watch/measure/write/share/look/do/try/record/students
      | home ~1 learning/connection/link/task/practice/work/activity | family ~1 connection/homework
      | < tonight ~4 | tonight ~6 | before ~3 next ~1 class/lesson/session/time
      | prepare ~3 for ~3 next/tomorrow | for =the next ~1 lesson/class/session ~6
      | for next ~1 class/lesson/time/week ~6 | after class ~4 | after school ~6 | finish ~6 at home
      | due ~2 tomorrow/monday/tuesday/wednesday/thursday/friday/next
      | interview ~5 home/family/parent/neighbor ~4
      | ask ~4 family/parent/grandparent/adult ~6 home/about
      | bring ~8 tomorrow/next/to class/=from home | read ~5 tonight/for tomorrow/before next
      | pre ~1 class/work/lesson reading/task/activity | independent reading ~6 night/home/minutes
      | each night | follow up ~3 home | over =the weekend | send ~6 home | at home ~8
      | ask ~2 family | family/somebody/someone ~3 at home | home learning`,
    maybe: `
      | home | homework | tomorrow | takes =it home | next lesson | next class | due`,
  },
  'routines-time-allocation': {
    sure: `
      | # minutes | # minute | # mins | # min | pacing | timer | bell rings | set =a timer
      | within =the hour | clean up song | time limit`,
    likely: `
      | # ~1 minutes | five/ten/fifteen/twenty/thirty/forty/forty-five/two/three/one minutes
      | # ~1 class ~1 period/session/day | # day ~2 lesson | one/two/three/# ~1 class period
      | class period | attendance | pacing ~2 | pacing guide | timer ~4
      | time ~1 required/needed/allocation/frame/limit/estimate | estimated ~2 time | duration ~4 #
      | < duration | lesson ~1 length/time/duration | total time | suggested ~1 time/pacing
      | routine ~4 | < day # | day # ~2 day | =mins | clean ~1 up ~1 song
      | attention ~1 signal/getter | morning meeting | procedure ~3 for ~2 enter/entering/transition
      | enter ~4 silently/quietly | hand ~1 signal | quarter =of =an hour | half =an hour
      | allow ~2 # | spend ~3 minutes/time | teaching # | exercises # | # # am/pm | ^ # hour
      | # hour lesson/class/session/workshop | one/two hour ~1 | =an hour | # ~1 minute ~1 periods`,
    maybe: `
      | time | period | min | when =the bell | minutes | week # | day # | session | line up
      | # hours | # hour | schedule ~4 | agenda ~4 | an hour ~4 | transition ~4`,
  },
};
