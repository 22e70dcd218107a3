import type {Language} from './language.js';

/** English prose of the seventeenth to the twenty-first century. */
export const en = {
  code: 'en',
  common: `
    all an and are as at be been but by could for from had has have he her him his if in into is it its more
    my no not of on one or other out she should so than that the their them there these they this to upon was
    we were what when which who will with would
  `,
  // Common surnames among the words of the language stay out: a forename before them makes them names.
  notNames: `
    A Abbreviations Ability Able About Above Absence Absent Absolute Absolutely Abundant Academy Accept
    Accepted Accepting Access According Accordingly Account Acknowledgements Acknowledging Acknowledgment
    Acknowledgments Across Act Acting Action Actions Activity Actual Actually Add Added Addenda Adding
    Addition Additionally Address Administration Admiration Admit Admitted Admittedly Admitting Adopt Adopted
    Advance Advancing Advent Adventure Advice Affairs Affection After Afterword Again Against Age Agents Ago
    Agree Agreed Agreement Ah Aha Aid Aim Ain't Ain’t Aint Air Alack Alas Albeit All Allah Alliance Allies
    Allow Allowed Allowing Allude Alluding Almighty Almost Alone Along Alongside Aloud Already Alright Also
    Although Altogether Always Am Amen Amid Amidst Among Amongst Amount An Analyse Analysing Analysis Ancient
    And Anew Angel Angels Angry Animals Annex Anno Announcing Anon Another Answer Answering Answers
    Anticipating Anxious Any Anybody Anyhow Anyone Anything Anyway Anywhere Apart Apparent Apparently Appear
    Appearance Appendices Appendix Application Applying Approaching Approximately April Are Aren't Aren’t
    Arent Argument Arguments Aristocracy Arms Army Around Arriving Art Article Articles Artists Arts As Aside
    Ask Asked Asking Aspect Aspects Assembly Association Assume Assumed Assuming At Atheism Attach Attacking
    Attempt Attempting Attempts Attention Attitude August Aunt Auntie Author Authorities Authority Authors
    Autumn Average Await Aware Away Awful Ay Aye Back Backward Backwards Bad Balance Barbarism Barely Based
    Basing Basis Battle Be Beautiful Beauty Because Become Becoming Been Before Beg Begad Begging Begin
    Beginning Begun Behaviour Behind Behold Being Belief Believe Believed Believing Beloved Below Beneath
    Beside Besides Best Better Between Betwixt Beware Beyond Bible Bibliography Bidding Bill Billion Bitter
    Bless Blessed Blood Blue Board Bodies Book Books Born Both Bourgeois Bourgeoisie Boys Bravo Bread Break
    Breath Brethren Briefly Bring Bringing Broad Broadly Brother Brothers Brought Brute Build Building Built
    Bureau Bureaucracy Business But By Cabinet Call Called Calling Came Can Candlemas Cannot Canst Can't Can’t
    Cant Canto Capital Capitalism Capitalist Capitalists Captain Careful Carrying Cases Cause Causes Cease
    Censuring Central Centuries Century Ceremony Certain Chair Challenge Chance Change Changes Chaos Chap
    Chapter Character Characterising Charity Chart Chief Children Choice Choose Christmas Church Circumstance
    Circumstances Cities Citing Citizen Citizens City Civilisation Civilization Claim Claiming Class Classes
    Clear Clearly Clergy Clever Close Closing Cold Collected Collection College Colonel Colonialism Come
    Coming Commence Comment Commenting Comments Commerce Commissar Commission Committee Commodities Common
    Commons Communication Communism Community Companions Company Compare Compared Comparing Comparison Compel
    Compelled Competition Completed Composed Comrade Comrades Conceding Conceive Concerning Concluding
    Conclusion Conclusions Condemned Condition Conditions Conduct Conference Confess Confessing Confidence
    Conflict Confronted Confusion Congress Conquest Conscience Conscious Consciousness Consequence
    Consequences Consequently Conservative Consider Considerable Considered Considering Consisting
    Constitution Consul Consult Contact Containing Contemporary Content Contented Contents Continue Continued
    Continuing Contradictions Contrary Contrast Control Convention Conversation Conversely Converting
    Convinced Copyright Correct Correspondence Corrigenda Cosmos Could Couldn't Couldn’t Couldnt Couldst
    Council Counsel Count Countess Countries Country Countrymen Courage Course Court Courts Created Creation
    Creator Creatures Crimes Crisis Criticism Crown Culture Curiosity Curious Currently Customs Czar Dad Daddy
    Daily Damn Danger Dangerous Dangers Dare Dares Dark Darling Date Dawn Day Days Dead Deal Dear Dearest
    Dears Death Decades Deceived December Decided Decision Decisive Declaration Declaring Dedication Deeds
    Deep Deeply Defeat Defeated Defence Defending Defense Define Defined Definite Defying Deity Delighted
    Delivered Deluge Demand Demanding Demands Democracy Democrat Democratic Democrats Denouncing Denying
    Departing Department Depend Depending Deprived Described Describing Designed Desire Desiring Despair
    Desperate Despite Despotism Destiny Detail Details Determined Develop Developing Development Devil
    Dialectic Dialectics Did Didn't Didn’t Didnt Died Different Difficult Diplomacy Direct Directed Directly
    Director Disappointed Discipline Discourse Discovering Discovery Discuss Discussed Discussing Distance
    Distant Distribution Diverse Divinity Division Do Doctor Doctrine Doctrines Document Documents Does
    Doesn't Doesn’t Doesnt Dogma Doing Done Don't Don’t Dont Dost Doth Double Doubt Doubting Doubtless Doubts
    Down Dozen Dozens Draw Drawing Dreams Driven Duchess Due Duke During Duties Duty Dying Each Earl Early
    Earth Ease Easily East Easter Easy Eat Eating Economic Economics Economy Editor Editors Educated Education
    Effect Effects Efforts Egad Ego Eight Eighteen Eighth Eighty Either Elder Eldest Elections Elements Eleven
    Else Elsewhere Emerging Emotion Emperor Empire Employers Empty Encouraged End Ended Enemies Enemy Energy
    Engaged Enormous Enough Enter Entering Entire Epigraph Epilogue Epiphany Epistle Equality Equally Ere
    Errata Errors Especially Essays Essence Essential Essentially Establishing Estates Estimated Eternal
    Eternity Ether Ethics Evaluating Even Evening Events Eventually Ever Evermore Every Everybody Everyone
    Everything Everywhere Evidence Evidently Evil Evolution Exact Exactly Examine Examined Examining Examples
    Excellencies Excellency Excellent Except Excepting Exception Exchange Excluding Excuse Executive Exercise
    Exeunt Existence Exit Expect Expectation Expecting Expeditions Experience Explain Explaining Exploitation
    Exploiting Express Expressed Expressing Expression External Extraordinary Extreme Face Faced Facing Fact
    Factories Factors Facts Failed Failing Failure Fair Fairly Faith Faithful Fall Fallen Falling False Fame
    Families Family Famine Famous Fancy Far Farewell Farther Fashion Fate Father Fatherland Fathers Favour
    Fear Fearing Features February Feel Feeling Fellow Fellows Feudalism Few Fewer Fie Fifteen Fifth Fifthly
    Fifty Fighting Figure Figures Figuring Fill Filled Final Finally Finance Find Finding Fine Finis Finished
    Firm First Firstly Five Flat Focus Follow Followed Following Folly Food Foolish Fools Footnote Footnotes
    For Forbid Force Forced Forces Foreign Foreword Forget Forgetting Forgive Form Formal Formed Former
    Formerly Forming Forms Forsooth Forth Forthwith Fortunate Fortunately Fortune Forty Forward Found Four
    Fourteen Fourth Fourthly Frankly Free Freedom Frequently Fresh Friday Friends Friendship Frightened From
    Front Frontispiece Fulfil Full Fully Fundamental Further Furthermore Future Gad Game Gathering General
    Generally Generated Generation Generations Genius Gentlemen Geography Geometry Get Getting Girls Give
    Given Giving Gladly Global Glory Glossary Go God Godhead Gods Going Golden Gone Good Good-bye Goodbye
    Gospel Got Government Governments Governor Grace Gradually Grammar Grammarians Grandma Grandpa Granny
    Granted Granting Gratitude Great Greater Greatest Greatly Ground Group Groups Growing Growth Guess Guilt
    Guilty Ha Habit Habits Had Hadn't Hadn’t Hadnt Hail Half Hallelujah Hallo Halloo Handing Hands Hanging
    Happen Happily Happiness Happy Hard Hardly Hark Harmony Harvest Has Hasn't Hasn’t Hasnt Hast Hate Hath
    Hatred Have Haven't Haven’t Havent Having He Health Hear Heard Hearing Hearts Heaven Heavens Heavy He'd
    He’d Heigh Held He'll He’ll Hell Hello Help Helped Helping Hence Henceforth Henceforward Her Here
    Hereafter Hereby Herein Hereof Here's Here’s Heres Heresy Hereto Heretofore Hereunder Hereupon Herewith
    Heroes Hers Herself He's He’s Hes Hey Hi Hide Hiding High Higher Highest Highness Him Himself His Hist
    Historical History Hitherto Ho Hola Hold Holding Holiday Holla Holy Honest Honesty Honor Honour Hope
    Hopefully Hopes Hoping Hours House Houses How Howbeit However How's How’s Howsoever Http Https Huge Hullo
    Hum Human Humanity Humor Humour Humph Hundred Hundreds Hunger Hurrah Hurray Hurry Husband Hush Huzza I
    Ibid I'd I’d Id Idea Ideal Ideals Ideas Idem Ideology Idle If Ignorance I'll I’ll Ill Illustration
    Illustrations I'm I’m Im Images Imagination Imagine Imagined Imagining Immediate Immediately Immense
    Impelled Imperial Imperialism Imperialist Imperialists Important Imposed Impossible Imprimatur Improving
    In Inasmuch Incidentally Incidents Included Including Income Increasing Incredible Indeed Independence
    Independent Index Indicating Indignant Indirect Individual Individually Industrial Industry Inevitable
    Inflation Influence Influenced Information Informed Initial Initially Injustice Innocent Innumerable
    Inside Insofar Insomuch Inspired Instances Instantly Instead Institutions Instruction Insurance Intellect
    Intellectual Intelligence Intelligentsia Intended Intention Interest Interested Interesting Interests
    Interlude International Interpreted Interview Into Introduced Introduction Involved Ironically Is ISBN
    Isn't Isn’t Isnt Issues It It'll It’ll It's It’s Its Itself I've I’ve Ive January Jehovah Join Joined
    Joining Joy Judged Judgement Judges Judging Judgment July June Just Justice Kaiser Keep Keeping Kept Key
    Kind Kindly Kindness Kingdom Kings Knights Know Knowing Knowledge Known Labor Labour Labourers Lacking
    Ladies Lady Ladyship Laid Lammas Lands Language Languages Large Largely Larger Last Lastly Late Lately
    Later Latterly Laughing Laughter Law Laws Lawyers Lay Laying Lead Leaders Leadership Leading League
    Leaning Learn Learned Learning Least Leave Leaving Lecture Led Left Legend Legislation Leisure Length Lent
    Less Lesser Lesson Lessons Lest Let Let's Let’s Lets Letter Letters Letting Liberal Liberals Liberty
    Libraries Lie Lies Lieutenant Life Lifting Light Lights Like Likely Likewise Line Lines Listen Listening
    Literally Literature Little Live Lived Living Lo Local Located Logic Lonely Longer Look Looked Looking
    Loose Lord Lords Lordship Lordships Loss Lost Love Loved Loving Low Lower Loyalty Luck Lucky Luxury Lying
    Madam Madame Made Madness Magic Magistrates Main Mainly Maintain Maintaining Majesties Majesty Majority
    Make Makes Making Male Mama Mamma Man Management Mankind Manner Mansion Manufacture Many Maps Mark Marked
    Markets Marking Marriage Married Marry Masses Master Masters Material Mathematics Matters Mature Maxims
    May Maybe Mayst Me Mean Meaning Means Meantime Meanwhile Measures Medicine Meet Meeting Members Men
    Mentioning Merchants Mercy Merely Merit Mesdames Messiah Messrs Methinks Methods Methought Michaelmas
    Might Militarism Military Militia Million Millions Mind Mindful Miners Minister Ministers Ministry Minor
    Minutes Miserable Miss Missing Moderates Modern Mom Monarchs Monarchy Monday Money Monstrous Month Months
    Moral Morality Morals More Moreover Morning Most Mostly Mother Motherland Mothers Motions Move Moved
    Movements Moving Much Mum Mummy Music Must Mustn't Mustn’t Mustnt Mutual My Myself Named Namely Names
    Naming Nation National Nationalism Nationalists Nationality Nations Native Natural Naturally Nature Navy
    Nay N.B. NB Near Nearly Necessarily Necessary Necessity Need Needless Needn't Needn’t Neednt Needs
    Neglecting Negotiation Negotiations Neighbours Neither Never Nevertheless New Newer Newly Newspaper
    Newspapers Next Nice Nigh Night Nine Nineteen Ninety Ninth No Nobility Nobles Nobody None None-the-less
    Nonetheless Nor Normal Normally Not Nota Notable Notably Note Noted Notes Nothing Notice Noticing
    Notwithstanding Nought November Now Nowadays Nowhere Nuclear Numbers Nurse O Obedience Obey Objecting
    Objections Objective Objects Obligation Observations Observe Observed Observing Obtaining Obvious
    Obviously Occasionally Occupied Occupying October Odd Oddly Of Off Offered Offering Officers Official
    Officials Oft Often Oh OK Okay Old Older On Once One Ones Oneself Only Onto Ooh Open Opened Opening Openly
    Operations Opinion Opinions Opportunism Opportunists Opportunity Opposed Opposing Opposite Opposition
    Oppression Or Ordered Orders Ordinarily Ordinary Organisation Organised Organization Organized Original
    Originally Other Otherwise Ought Our Ours Ourself Ourselves Out Outside Outwardly Over Overcome Overthrown
    Overwhelmed Owing Own Pacifism Pact Pages Panic Papa Paradise Pardon Parents Parliament Part Partial
    Partially Particular Particularly Parties Parting Partisans Partly Partner Parts Party Passages Passing
    Passions Passover Past Patience Patient Patriotism Patriots Pay Peace Peaceful Peasantry Peasants Pending
    Pentecost People Peoples Per Peradventure Perceiving Perchance Perfect Perhaps Periods Permanently Permit
    Personal Personally Persons Persuaded Pestilence Phenomena Philosophers Philosophy Physical Physicians
    Physics Pick Pictures Piety Pish Pity Pitying Place Placed Places Placing Plain Plainly Plans Plants Plate
    Playing Pleasant Please Pleased Pleasure Pleasures Poems Poetry Poets Point Pointing Points Police
    Political Politicians Politics Pooh Poor Popular Population Positive Possessing Possibility Possible
    Possibly Poverty Power Powerful Powers Pps Practical Practically Practice Praise Pray Prayers Precedent
    Precious Precisely Preface Prefer Prejudices Preparation Prepared Preparing Present Presented Presenting
    Presently Preserve Presidency President Press Pressure Presumably Pretending Preventing Previous
    Previously Prices Pride Priests Primarily Primary Primitive Prince Princes Princess Principles Print
    Prisoners Prithee Private Privileged Probably Problems Proceed Proceeding Proclaimed Produced Products
    Professional Professor Professors Profits Progress Progressive Prohibition Proletarian Proletarians
    Proletariat Prologue Promised Promises Prompted Promptly Pronounced Proof Propaganda Proper Properly
    Prophecy Prophets Proposal Proposals Prosperity Protected Protection Protest Protestation Proud Prove
    Proved Proverbs Provided Providence Providing Provinces Proving Provisions Prudence P.S. PS Psha Pshaw
    Psst Psychological Psychology Public Publicly Published Pull Punishment Pure Purpose Pursued Pursuing Put
    Putting Quality Quantity Queen Queens Quick Quickly Quiet Quietly Quit Quite Quotations Quote Races
    Radical Radicals Raise Raised Raising Ran Rapid Rarely Rates Rather Rationalism Re Reached Reaching
    Reactionary Reader Readers Readily Reading Ready Real Realising Realism Reality Realizing Really Reason
    Reasonable Reasons Rebellion Rebels Recall Recalling Received Receiving Recent Recently Recognising
    Recognize Recognizing Recollecting Recommended Records Red Reduced Reference References Referring Reflect
    Reflecting Reformation Reforms Refuse Refused Refusing Regard Regarded Regarding Regardless Regular
    Rejecting Rejoice Related Relations Relationship Relatively Religion Religions Religious Relying Remain
    Remaining Remains Remark Remarkable Remarking Remember Remembering Reminded Remove Removed Renaissance
    Rendered Repeat Repeatedly Repeating Repent Replying Reported Reports Representation Representatives
    Representing Repression Reprint Republic Republican Republicans Required Research Resistance Resolutions
    Resolved Resources Respect Respecting Respectively Response Responsibility Responsible Rest Restoration
    Restored Resulting Results Resuming Resurrection Retiring Return Returned Returning Revealed Revelation
    Revenge Reversing Revision Revisionism Revisionists Revolt Revolution Revolutionaries Revolutionary
    Revolutionists Revolutions Rich Riches Right Rightly Riots Rise Rising Romance Romanticism Roughly Round
    Royal Ruin Rule Ruled Ruler Rulers Rules Rumours Run Running Rushing Sabbath Sadly Safe Said Saints
    Salvation Same Sat Saturday Save Saviour Saw Say Saying Says Scarce Scarcely Scene Scenes Scepticism
    Scholars Schools Science Sciences Scientists Score Scores Scripture Scriptures Search Seasons Seated
    Second Secondly Secret Secretaries Secretary Secretly Section Sections Security See Seeing Seek Seeking
    Seem Seems Seen Seize Seized Seizing Seldom Select Senate Send Sending Sensation Sense Senses Sent
    Sentiments Separate Separated Separately September Series Serious Seriously Servants Services Set Setting
    Seven Seventeen Seventh Seventy Several Severally Severe Shake Shall Shalt Shame Shan't Shan’t Shant Share
    Sharply She She'd She’d She'll She’ll Shepherds Sheriff She's She’s Shes Shortly Should Shouldn't
    Shouldn’t Shouldnt Shouldst Show Showing Shown Sight Significant Significantly Signs Silence Silent
    Silently Silver Similar Similarly Simple Simplicity Simply Simultaneously Since Sincerely Single Sins Sir
    Sire Sirs Sister Sisters Sit Sitting Situated Six Sixteen Sixth Sixthly Sixty Slavery Slaves Sleep Slow
    Slowly Small Smart So Social Socialism Socialist Socialists Societies Society Soft Soldiers Solitude Some
    Somebody Somehow Someone Something Sometime Sometimes Somewhat Somewhere Sonnet Sonny Sons Soon Sooner
    Sooth Sorrow Sorry Soul Souls Sound Sources South Sovereigns Sovereignty Space Spared Speak Speaking
    Special Specific Specifically Speeches Spirit Spirits Spiritual Spoke Spoken Spring Stand Standing Stanza
    Stars Started Starting State Statements States Statesmen Stating Statistics Stay Stepping Still Stones
    Stop Stopped Stopping Stories Straight Straightway Strange Strangely Strategy Strength Stress Strictly
    Strikes Strive Strong Struggle Struggles Struggling Students Studies Study Studying Stupid Subject
    Subjective Subsequently Substance Substituting Succeeded Successes Successful Such Sudden Suddenly Suffer
    Suffering Sufficiently Suggested Suggesting Suitable Summary Summer Summoned Sunday Sundry Superficially
    Supplement Supported Supporting Suppose Supposed Supposedly Supposing Supreme Sure Surely Surprised
    Surprisingly Surrounded Suspecting Sustained Swear Sweetheart Swiftly Sympathy Symptom Systems Table
    Tacitly Tactics Take Taken Takes Taking Tale Talk Talking Taught Tax Taxes Teachers Technology Tell
    Telling Temperance Temporarily Tempted Ten Tenth Terms Territory Terror Terrorism Testament Text Than
    Thank Thanks Thanksgiving That That'll That’ll That's That’s Thats The Thee Their Theirs Them Themselves
    Then Thence Thenceforth Theology Theorem Theories Theory There Thereabouts Thereafter Thereby Therefore
    Therefrom Therein Thereof Thereon There's There’s Theres Thereto Theretofore Thereunder Thereupon
    Therewith These They They'd They’d They'll They’ll They're They’re Theyre They've They’ve Theyve Thine
    Things Think Thinking Third Thirdly Thirst Thirteen Thirty This Thither Thoroughly Those Thou Though
    Thought Thousand Thousands Threatened Threatening Three Thrice Thro Throne Through Throughout Throw
    Throwing Thrown Thursday Thus Thy Thyself Till Time Times Tired Tis To To-day Today Together Told
    To-morrow Tomorrow To-night Tonight Too Took Tools Topic Torn Total Totally Touched Touching Toward
    Towards Town Towns Trade Traders Traditional Traditionally Traditions Traitors Transformed Transition
    Translated Translation Travel Travellers Travelling Treason Treasury Treaties Treating Treaty Trial Tribes
    Tried Triumph Troops Trouble Troubled True Truly Trust Trusting Truth Truths Try Trying Tsar Tsarism
    Tuesday Turn Turned Turning Tush Tut Twas Twelve Twenty Twere Twice Twill Two Twould Types Typically
    Tyranny Tyrants Ultimate Ultimately Unable Unaware Uncertain Uncle Under Underneath Understand
    Understanding Undertaken Undoubtedly Unemployment Unexpected Unfortunately Unhappily Unhappy Unified Union
    Unions United Unity Universal Universe University Unknown Unless Unlike Unquestionably Unrest Until Unto
    Unwilling Up Upon Urged Urging Us Usage Use Used Useful Using Usual Usually Utilitarianism Utility Utterly
    Vaguely Valuable Value Values Vanity Variety Various Verily Verse Version Versus Very Via Victims Victor
    Victories Victory Vide View Viewed Viewing Violence Virgin Virtually Virtue Virtues Vision Visit Visiting
    Visitors Viz Vocabulary Volume Volumes Voluntarily Votes Wages Wait Waiting Wake Walk Walking Want Wanted
    Wanting War Warm Warmed Warned Warning Wars Was Wasn't Wasn’t Wasnt Wast Watching Water Waters Way Ways We
    Weak Wealth Wearing Weary Weather We'd We’d Wednesday Weeks Weight Welcome We'll We’ll Well Went We're
    We’re Were Weren't Weren’t Werent Wert We've We’ve Weve What Whatever What's What’s Whats Whatsoever When
    Whence Whenever Where Whereabouts Whereas Whereat Whereby Wherefore Wherein Whereof Whereon Where's
    Where’s Wheres Whereto Whereupon Wherever Wherewith Whether Which Whichever While Whilst Whither Whitsun
    Whitsuntide Who Whoever Whole Wholly Whom Whomever Who's Who’s Whos Whose Whosoever Why Wide Widely Will
    Wilt Winter Wisdom Wish Wishing Wit With Within Without Wits Wives Woe Woman Womanhood Women Wonderful
    Wondering Wonders Won't Won’t Wont Words Work Workers Working Workmen Works World Worldly Worse Worship
    Worst Worth Worthy Would Wouldn't Wouldn’t Wouldnt Wouldst Wow Write Writers Writing Writings Written
    Wrong Www Yahweh Ye Yea Years Yes Yesterday Yet Yon Yonder You You'd You’d You'll You’ll Youll Younger
    Youngest Your You're You’re Youre Yours Yourself Yourselves Youth You've You’ve Youve Zeal Zero Zounds
  `,
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"]
  ],
  // Without the last stop.
  abbreviations: `
    § abbr abbrev Abp abr abridg abs absol Abt Abth a.c Acad a.d ad addit adj ad.loc Adm adv al Ala Ald Alexr
    Amb Amer Anm anon Apl Apoc append approx appx Apr arch Archbp assn assoc attr attrib Aufl Aug auth av ave
    avg b B.A bap Bart b.c Bd Bde Beds Benj bibl biog bk bks bldg blvd Bp Br Brig Brig-Gen Brit Bro Bros Bt &c
    c ca Calif Camb Cambs Cantab capp Capt Cdr cert cet cf cfr ch Chanc chap Chas Ches Chr chron chs Cie cir
    circ cit cl classif Cllr Cmdr Co codd col coll colloq cols Com Comdr Comm Commr comp compil Cong conj Conn
    cons constr cont contd Cor Corp corr corresp cp Cpl Ct Cttee d Danl dat D.C D.D Dec decd Decr deg Del dep
    dept Derbys Deut d.h dict dim diss dist Dr dram Drs Dut eccl Eccles Ecclus ecl econ ed ed.cit edd Edinb
    edn edns eds edu educ Edw Edwd e.g eg ellipt Enc Ency Encycl eng engr eod Eph epist epit esp Esq Esqs Esth
    etc Ex exc excl Exod extr exx Ezek f facs Feb Febr fem ff fig figs fl Fla fn fnn fo fol foll fols Fr Fredk
    freq Fri F.R.S Ft Ga Gen Geo geog geol geom Ger Germ Glos Gov Govr Govt Gr Grk Hab Hants H.E Heb Hebr
    Herts hist H.M Hon H.R.H hrsg Hse ib ibid i.e ie illus illust imperf impf impr impress inc incl indef
    indic inf inq inscr Insp inst intr intrans introd i.q Ir Isa Isl ital Jahrb Jan Jas Jer Jn Jno Jnr Joh Jon
    Jos Josh jour journ Jr jrnl Judg Jul Jun Junr Kap K.C Kgs Kt Ky l Lancs lang Lat Leics Lev lib Lieut Lincs
    liv livr Lk ll LL.D ln lns loc loc.cit Lond loq Lt Lt-Col Ltd Lt-Gen lvs m M.A Macc Maj Maj-Gen Mal Mar
    masc M.D Md mech memor Messrs metaph meth Mgr Mich Middx Minn misc Mk Mlle Mlles MM Mme Mmes Mon M.P Mr
    Mrs ms Msgr mss Mt mth Mts n Nah Nathl N.B n.d Neh N.H Nich N.J nn no nom Northants Norw nos Notts nov
    Novr n.p nr n.s num nums N.Y ob Obad obj obt occas Oct Octr O.P op op.cit opp orat ord Oreg orig o.s O.S.B
    Oxon p para paras Parl pars Penn perh pers pg pgs Ph Ph.D phil Philem philol philos phr pl pls poss pp
    P.P.S pr prec pred pref pres prev prob proc Prof Profs pron pros prov prox P.S Ps pseud Pss psych pt ptd
    Pte pts pubd publ Pvt Q.C qq.v qu quot q.v r rd recd reg rel Rep repr reprt Reps rev revd rhet R.I Richd
    Riv Robt Rom rpt R.S.V.P Rt Russ s s.a Saml sc sch sci scil Scot sculps sculpt sd sec secs Secy Sen Senr
    Sep Sept Septr seq seqq ser Sergt Sess sg Sgt sig sigg S.J s.l s.n Snr soc Som sp sq sqn sqq Sr SS St
    Staffs std Ste Str Sts subj subst sup superl supp suppl Supt surg s.v s.vv Swed syll syn t Tenn Terr Tex
    Th theor Thess Thos Thu Thur Thurs Tob tom tr trag trans transf transl transll Treas treatm trig Tue Tues
    typ u.a U.K ult U.N univ U.S U.S.A U.S.S.R usu v Va vars Vct Ven vgl vid Visct viz voc vol vols Vt vulg vv
    Weds Wilts Wis Wisd wk Wm Worcs wt Xtopher yd Yorks yr yrs z.B Zech Zeitschr Zeph
  `,
  // With and without the stop.
  honorifics: `
    Abbe Abbé Abbot Abp Abp. Adm Adm. Admiral Admirals Aga Agha Ald. Alderman Amb. Archbp. Archd. Archdeacon
    Aunt Auntie Ayatollah Babu Begum Bey Blessed Bp Bp. Br. Brig Brig. Brigadier Brigadier-General Bro.
    Brother Brothers Capt Capt. Captain Captains Card. Cit. Citizen Citizens Citoyen Citoyenne Cllr Cllr.
    Cmdr Cmdr. Col Col. Colonel Colonel-General Colonels Com. Comdr. Commander Commodore Comr. Comrade
    Comrades Constable Cornet Corporal Cousin Cpl Cpl. Cpt. Dame Deacon Deaconess Detective Dipl. Doctor
    Doctors Dom Don Dona Doña Dr Dr. Drs Drs. Effendi Ensign Esq. Father Fathers Fr Fr. Fra Frate Frau
    Fräulein Freiherr Frère Gaffer Gen Gen. General Generals Goodman Goodwife Goody Gospoda Gospodin Gospodja
    Gospozha Gov. Grandfather Grandmother Grazhdanka Gunner Guru Hadji Haji Hajji Heer Herr Herren Hoca Hon
    Hon. Honble Honorable Honourable Imam Ing. Insp. Inspector Khan Kniaz Knyaz Ladies Lady Lic. Lieut Lieut.
    Lieutenant Lieutenant-Colonel Lieutenant-General Lieutenants Lord Lords Lt Lt. Lt-Col. Lt.-Col. Lt-Gen.
    Lt.-Gen. M. Madam Madame Mademoiselle Maestro Mag. Mahatma Mahdi Maitre Maître Maj Maj. Maj-Gen.
    Maj.-Gen. Major Major-General Majors Mast. Master Masters Maulana Mawlana Mayor Meister Mesdames
    Messieurs Messrs Messrs. Mevrouw Mgr Mgr. Midshipman Mirza Miss Misses Mister Mistress Mlle Mlle. MM. Mme
    Mme. Mmes Mmes. Mons. Monsieur Monsignor Mother Mr Mr. Mrs Mrs. Ms Ms. Msgr Msgr. Mstr. Mullah Mynheer
    Nurse Padre Pandit Pasha Pere Père Pres. Presbyter Prof Prof. Professor Professors Profs. Pte Pte. Pvt
    Pvt. Rab Rabbi Rear-Admiral Reb Rep. Rev Rev. Revd Revd. Reverend Rt Rt. Sahib Saint Sainte Saints Sardar
    Sec. Sen. Senhor Senhora Senor Señor Senora Señora Señorita Sergeant Sergt. Serjeant Sgt Sgt. Shaykh
    Sheik Sheikh Sheriff Shri Shrimati Sig. Signior Signor Signora Signori Signorina Sir Sirs Sister Sisters
    Smt Smt. Soeur Sœur Squire Sr Sr. Sra. Sri SS. St St. Ste Ste. Superintendent Supt. Swami Tov. Tovarich
    Tovarishch Tovarishchi Trooper Uncle Ven. Venerable Vice-Admiral
  `,
  // Offices with a capital, trades and offices as common nouns without.
  roles: `
    Abbess | abbot | activist | actor | actress | Adjutant-General | Admiral | Advocate | agitator |
    Ambassador | Ambassadors | Ambassadress | Ameer | Amir | anarchist | anatomist | annalist |
    anthropologist | Antipope | antiquarian | antiquary | Apostle | Apostles | archaeologist | Archangel |
    Archbishop | Archbishops | Archduchess | Archduke | Archimandrite | architect | archivist | Archon |
    artist | astronomer | Astronomer Royal | Ataman | Attaché | attorney | Attorney General |
    Attorney-General | author | authoress | banker | Baron | Baroness | Baronet | Barons | barrister |
    biographer | biologist | Bishop | Bishops | bookseller | botanist | butler | Caliph | Canon | captain |
    Cardinal | Cardinals | Caudillo | Chair | Chairman | Chairwoman | Chancellor |
    Chancellor of the Exchequer | Chaplain | Chargé | Chargé d'Affaires | Chargé d’Affaires | chemist |
    Chief | Chief Justice | Chief of Staff | choreographer | chronicler | classicist | clerk | co-editor |
    co-founder | colleague | colonel | Colonial Secretary | columnist | Commandant | commander |
    Commander-in-Chief | Commissar | Commissioner | communist | composer | Comptroller | comrade | Comte |
    Comtesse | conductor | Congressman | Congresswoman | Consul | Consul General | Consul-General | Conte |
    Contessa | correspondent | Counsellor | Counselor | Count | Countess | Counts | critic | Crown Prince |
    Czar | Czarina | Dalai Lama | dancer | Dauphin | Dauphiness | Dean | Defence Minister | Defense Minister |
    Defense Secretary | Delegate | Deputies | Deputy | Deputy Chairman | Deputy Foreign Minister |
    Deputy Minister | Deputy Premier | Deputy Prime Minister | Dey | Dictator | diplomat | diplomatist |
    Director | Director-General | disciple | dissident | doctor | Doge | dramatist | draughtsman | Duce |
    Duchess | Duke | Dukes | Earl | Earls | economist | editor | Elector | Electress | emigre | Emir |
    Emperor | Empress | engineer | engraver | Envoy | Ephor | essayist | ethnologist | Evangelist | Exarch |
    explorer | Field Marshal | Field-Marshal | filmmaker | Finance Minister | financier | First Secretary |
    follower | Foreign Minister | Foreign Secretary | founder | friend | Fuehrer | Führer | general |
    General Secretary | Generalissimo | geographer | geologist | geometer | Governor | Governor General |
    Governor-General | Governors | Graf | Gräfin | grammarian | Grand Duchess | Grand Duke | Grand Mufti |
    Grand Prince | Grand Vizier | Headmaster | heretic | Hetman | High Commissioner | historian |
    Home Secretary | Hospodar | humanist | Imam | industrialist | Infanta | Infante | Intendant | inventor |
    journalist | Judge | Judges | jurist | Justice | Kaiser | Kaiserin | Khedive | King | Kings | Lama |
    Landgrave | lawyer | Leader | lecturer | Legate | lexicographer | librarian | lieutenant |
    Lieutenant-Governor | linguist | logician | Lord Advocate | Lord Chamberlain | Lord Chancellor |
    Lord Chief Justice | Lord Deputy | Lord Keeper | Lord Lieutenant | Lord Mayor | Lord Privy Seal |
    Lord Protector | Lord Treasurer | Magistrate | Maharaja | Maharajah | Maharani | Mahdi | maid | major |
    manufacturer | Marchioness | Margrave | Marquess | Marquis | Marquise | Marshal | mathematician | Mayor |
    Mayoress | merchant | metalworker | metaphysician | Metropolitan | Mikado | Military Attaché | miner |
    Minister | Minister of Foreign Affairs | missionary | Moderator | moralist | Mr. Justice | Mufti |
    musician | naturalist | navigator | Nawab | Negus | Nizam | novelist | Nuncio | officer | orator |
    organiser | organizer | orientalist | painter | Palatine | pamphleteer | Pastor | Patriarch | peasant |
    People's Commissar | People’s Commissar | philologist | philosopher | photographer | physician |
    physicist | physiologist | pianist | playwright | Plenipotentiary | Podestà | poet | Poet Laureate |
    poetess | politician | Pontiff | Pope | Popes | Postmaster-General | Praetor | preacher | Prefect |
    Prelate | Premier | President | Prime Minister | Prince | Prince Consort | Prince Elector |
    Prince Regent | Princes | Princess | Principal | printer | Prior | Prioress | Private Secretary |
    Proconsul | Procurator | professor | Prophet | Prosecutor | Protector | Provost | psychiatrist |
    psychoanalyst | psychologist | publicist | publisher | pupil | Quaestor | Quartermaster-General | Queen |
    Queen Dowager | Queen Mother | Queens | Rabbi | Raja | Rajah | Rani | Rector | reformer | Regent |
    reporter | Representative | reviewer | revolutionary | revolutionist | rhetorician | sailor | Satrap |
    scholar | schoolmaster | scientist | sculptor | Second Secretary | Secretary | Secretary of State |
    Secretary-General | Senator | Senators | sergeant | servant | Shah | Sheriff | Shogun | singer |
    socialist | sociologist | soldier | solicitor | Solicitor-General | sophist | Speaker | Spokesman |
    spokesperson | spokeswoman | Stadholder | Stadtholder | statesman | statistician | steward | Strategus |
    student | Sultan | Sultana | surgeon | teacher | terrorist | Tetrarch | theologian | Third Secretary |
    translator | traveler | traveller | Treasurer | Tribune | Tsar | Tsarevich | Tsarina | Tsaritsa | Tsars |
    tutor | Tzar | Under Secretary | Under-Secretary | Undersecretary | Vicar | Vice President |
    Vice-Chairman | Vice-Chancellor | Vice-Consul | Vice-Premier | Vice-President | Vicereine | Viceroy |
    Vicomte | Vicomtesse | violinist | Viscount | Viscountess | Vizier | Voivode | War Minister | Warden |
    worker | writer | zoologist
  `,
  particles: `
    af al av ben bin bint da dal dalla de degli dei del della delle dello den der des di dos du el ibn la las
    le los ter van vom von zu zum zur
  `,
  seats: `
    Bishop of | Bishops of | Archbishop of | Abbot of | Abbess of | Prior of | Prioress of | Dean of | Duke of |
    Dukes of | Duchess of | Earl of | Earls of | Countess of | Count of | Counts of | King of | Kings of | Queen
    of | Prince of | Princess of | Marquis of | Marquess of | Viscount of | Baron of | Lord of | Lords of | Lady
    of | Sire of | Seigneur of | Governor of | Viceroy of | Emperor of | Elector of | Landgrave of | Margrave of
    | Sheriff of | Mayor of | Bailiff of | Provost of | Constable of | Patriarch of | Metropolitan of | Vicar of
    | Rector of | Canon of | Justice of | Assize of | Assizes of | Constitutions of | Council of | Councils of |
    Synod of | Diocese of | See of | Province of | County of | Counties of | Duchy of | Battle of | Siege of |
    Sack of | Relief of | Capture of | Fall of | Treaty of | Peace of | Town of | City of | Port of | Village of
    | Castle of | Palace of | University of | Bishopric of | Archdeacon of | Archdeaconry of | Congress of |
    Conference of | Convention of | Kingdom of | Republic of | Principality of | Isle of | Island of | Islands
    of | Bay of | Cape of | Gulf of | Straits of | Strait of | Valley of | Plain of | Plains of | Fort of |
    Fortress of | Garrison of | Station of | Parish of | Citadel of | Massacre of
  `,
  suffixes: `
    1st | 2nd | 3rd | B.A. | BA | Bart | Bart. | B.D. | Bt | Bt. | C.B. | C.B.E. | CBE | C.M.G. | D.D. | DD |
    D.Litt. | D.Phil. | D.S.O. | Esq | Esq. | Esquire | fils | F.R.C.S. | F.R.S. | FRS | F.S.A. | I | II |
    III | IV | IX | Jnr | J.P. | Jr | Jr. | Jun | Jun. | Junior | Junr. | K.C. | KC | K.C.B. | K.C.M.G. |
    K.G. | Kt | Kt. | Litt.D. | LL.B. | LL.D. | LLD | M.A. | MA | M.B.E. | MBE | M.D. | MD | M.P. | MP |
    O.B.E. | OBE | O.F.M. | O.P. | O.S.B. | P.C. | pere | père | Ph.D. | PhD | Q.C. | QC | R.A. | RA | R.N. |
    RN | Sen | Sen. | Senior | Senr. | S.J. | SJ | Snr | Sr | Sr. | S.T.P. | the Apostate | the Apostle |
    the Bald | the Baptist | the Bold | the Confessor | the Conqueror | the Cruel | the Eighth | the Elder |
    the Evangelist | the Fair | the Fat | the Fifth | the First | the Fourth | the Good | the Great |
    the Impaler | the Lame | the Lionheart | the Magnificent | the Martyr | the Pious | the Second |
    the Seventh | the Sixth | the Terrible | the Third | the Unready | the Venerable | the Wise |
    the Younger | V | V.C. | VC | VI | VII | VIII | X | XI | XII | XIII | XIV | XIX | XV | XVI | XVII |
    XVIII | XX | XXI | XXII | XXIII
  `,
  epithets: `
    the Great | the Terrible | the Divine | the Evangelist | the Baptist | the Conqueror | the Confessor | the Elder | the Younger | the Bold | the Fair | the Good | the Bad | the Wise | the Just | the Pious | the Simple | the Bald | the Fat | the Lion | the Lame | the Cruel | the Magnificent | the Magnanimous | the Impaler | the Apostate | the Catholic | the Black Prince | the Red | the Short | the Silent | the Unready | the Venerable | the Navigator | the Hermit | the Fowler | the Peacemaker | the Victorious | the Stammerer | the Quarrelsome | the Rash | the Rich | the Strong | the Handsome | the Hammer | the Carpenter | the Tinker
  `,
  givenNames: `
    Aafke Aage Aaltje Aaron Abbas Abdallah Abdel Abdelaziz Abdelhamid Abdelkader Abdias Abdou Abdoulaye Abdul
    Abdulaziz Abdulhamid Abdülhamid Abdulkadir Abdülkadir Abdulla Abdullah Abdulmecid Abdülmecid Abdur
    Abdurrahman Abdyl Abeba Abel Ábel Abélard Abelardo Abhijit Abhinav Abigail Abigél Abner Abraham Abram
    Absalom Abu Abundio Achille Achilleus Achim Achyut Ada Adalbert Adalberta Adalberto Adam Ádám Adamo
    Adebayo Adeeb Adél Adela Adéla Adelaida Adelaide Adélaïde Adelajda Adelbert Adele Adelgund Adelgunde
    Adelin Adelina Adelinde Adeline Adelmo Adelphe Adem Adhemar Adhémar Adi Adil Adina Aditi Aditya Adnan
    Adolf Adolfina Adolfine Adolfo Adolph Adolphe Adolphine Adone Adriaan Adriaen Adrian Adrián Adriana
    Adriána Adriano Adrien Adrienne Adrijana Aegidius Aelius Aemilius Aengus Aert Afanasi Afanasy Afif Afonso
    Afrim Agafya Agata Agáta Agatha Agathe Agaton Agenor Agénor Agenore Aggelos Agide Agim Aglaia Aglaya
    Agnes Agnès Ágnes Agnesa Agneta Agnieszka Agnos Agostinho Agostino Agoston Ágoston Agrafena Agripina
    Agrippa Agrippina Agron Agrypina Agustin Agustín Aharon Ahasuerus Ahmad Ahmadou Ahmed Ahmet Aicha Aïcha
    Aida Aída Aidan Aiko Ailbhe Aileen Ailsa Aimable Aimé Aimée Aimery Aine Áine Aino Aisha Aisling Ajay Ajit
    Ajoy Akaki Akaky Akash Akbar Åke Akhil Akihiko Akihiro Akihito Akiko Akim Akio Akira Akiva Ákos Akram
    Aksel Akshay Aksinya Akua Akulina Akwasi Alaa Aladar Aladár Alain Alajos Alan Alard Alaric Alarich
    Alarico Alasdair Alastair Alauddin Alban Albana Alberic Albéric Albert Alberta Alberte Albertina
    Albertine Alberto Albin Albín Albína Albrecht Alcee Alcée Alceo Alceste Alcibiade Alcide Alcides Aldara
    Aldebert Aldegonde Aldo Aldobrandino Aldous Aleardo Alec Aleixo Alejandra Alejandrina Alejandro Alek
    Alekos Aleks Aleksandar Aleksander Aleksandr Aleksandra Aleksandrs Aleksandur Aleksandŭr Aleksei Aleksey
    Aleksi Aleksy Alemka Alena Alenka Aleodor Aleš Alesha Alessandra Alessandrino Alessandro Alessio Alex
    Alexander Alexandr Alexandra Alexandre Alexandrea Alexandrina Alexandros Alexandrovich Alexandrovna
    Alexandru Alexe Alexei Alexeï Alexej Alexey Alexeyevich Alexios Alexis Alexius Alf Alfhild Alfons
    Alfonsina Alfonso Alfonz Alfred Alfréd Alfreda Alfréda Alfredo Algernon Algirdas Algot Alheid Ali Alica
    Alice Alicia Alicja Alida Aliénor Alighiero Alija Alin Alina Alis Alisa Alison Alistair Alistar Aliye
    Alíz Alka Alkis Alla Allan Allen Alma Almudena Almut Alois Aloisio Aloísio Alojz Alojza Alojzy Alok
    Alonso Alonza Aloys Aloysie Aloysius Alparslan Alphee Alphée Alphonse Alphonsine Altagracia Althea Altin
    Alva Alvar Alvara Álvara Alvaro Álvaro Alvin Alvise Alwar Alwin Alwine Alwyn Alyona Alyosha Alzbeta
    Alžbeta Alžběta Amabel Amabela Amable Amadeo Amadeus Amadou Amal Amalia Amália Amalie Amalija Amalric
    Amancio Amâncio Amand Amanda Amar Amarendra Amaro Amartya Amaury Ambika Ambroise Ambrose Ambrosio Ambróz
    Ambrozy Ambroży Ambrus Amedea Amédée Amedeo Amedeu Amelia Amelie Amélie Ameline Améline Americo Américo
    Amerigo Amilcar Amílcar Amilcare Amin Amina Aminata Amira Amit Amitabh Amitav Amitava Amiya Amleto Ammar
    Amol Amos Amrit Amrita Amy Amza Ana Anabela Anacleto Anaelle Anaëlle Anaida Anamaria Anamarija Anand
    Ananda Ananta Anargyros Anastacio Anastácio Anastas Anastasia Anastasios Anastasius Anastasiya Anastassis
    Anastázia Anastazija Anastazja Anatol Anatole Anatoli Anatolie Anatolii Anatolio Anatoliy Anatoly
    Anaxandrides Anca Ancelmo Anci Anči Ancica Ančica Ancuța Anda Andel Andela Anđela Anđelika Andelin
    Anđelina Andelko Andelo Anders Andi Andjela Andocides Andonis Andor Andra Andrada Andras András André
    Andrea Andréa Andreas Andrée Andreea Andrei Andrej Andreja Andres Andrés Andresa Andreu Andréu Andrew
    Andrey Andreyevich Andreyevna Andries Andrii Andrij Andrija Andrina Andriy Andro Androtion Androulla
    Andrus Andrusha Andrzej Andy Andżelika Anemona Anesa Aneta Anette Anežka Anfisa Ange Angel Ángel Angela
    Angèle Angelica Angelika Angeliki Angelina Angeline Angéline Angélique Angelo Ángelo Angelos Angharad
    Anghel Anghelina Angiolo Angus Ani Aníbal Anica Anicet Aniela Aniko Anikó Anil Aniruddha Anisim Anișoara
    Anisya Anita Anja Anjali Anka Anke Anker Ankit Anko Ann Anna Annabel Annabella Annabelle Anna-Lisa
    Annamaria Annamária Annapurna Ann-Christin Anne Annegret Anneke Anneli Annelie Annelies Anneliese
    Annelore Annemarie Anne-Marie Anne-Sophie Annette Anni Annibale Annick Annie Annika Annikki Annis
    Ann-Marie Anouar Anselm Anselme Anselmo Ansgar Ansgary Antal Antanas Antao Antão Antea Antek Antenore
    Antero Anthea Anthelme Anthony Antim Antip Antje Antoaneta Antoine Antoinette Anton Antonela Antonella
    Antoni Antonia Antónia Antonie Antonieta Antonietta Antonija Antonin Antonín Antonina Antonino Antoninus
    Antonio António Antônio Antonios Antoniu Antonius Antony Antoon Antti Antun Anup Anupam Anuța Anwar Anya
    Anyuta Aodh Aoife Aonghus Aparicio Aparna Apolinary Apollinaire Apollinari Apollinaria Apollinary
    Apolline Apollon Apollonides Apolonia Apostolos Appius April Aquiles Aquilino Ara Arabella Araceli Aram
    Aramais Aranka Aravind Arben Arcadio Arcesilaus Archana Archelaus Archibald Archidamus Archie Archytas
    Ardal Ardian Arend Argyris Ari Ariadna Ariadne Ariane Arie Arif Arina Aris Aristagoras Aristeidis
    Aristide Arístides Aristița Aristobulus Aristogiton Aristomenes Aristotelis Arisztid Arjan Arjen Arjun
    Arkadi Arkadii Arkadiusz Arkady Arkhip Arlene Arlette Armand Armande Armando Armelle Armida Ármin Armindo
    Arnaldo Arnaud Arne Arnfried Arnim Arnljot Arnold Arnolfo Arnulf Arnulfo Áron Arpad Arpád Árpád Arrigo
    Arsène Arseni Arsenie Arsenio Arseniusz Arseny Arshak Arshile Arsinoe Arsinoé Art Arta Artan Artashes
    Artavazd Artem Artemi Artemidorus Artemio Artemisa Artemy Artheme Arthème Arthur Arthus Artur Artúr
    Arturo Artyom Arun Aruna Arundhati Arunthavanathan Arvid Arvids Arvīds Arvind Arvo Aryeh Arystarch Asa
    Åsa Asad Asaf Asako Asaph Asbjorn Asbjørn Ascanio Asclepiades Åse Asen Asghar Asha Asher Ashim Ashley
    Ashok Ashot Ashraf Ashwin Asif Asija Asim Asım Asja Askar Aslam Aslaug Asma Asok Asoka Asoke Asta Astolfo
    Astrid Astrit Asya Atal Atallah Atanas Atanazy Ataulfo Ataullah Atef Atena Athanase Athanasios Athelstan
    Athina Atilano Atos Atsuko Atsushi Attila Attilia Attilio Atul Aubin Aubrey Aud Aude Audrey August
    Augusta Auguste Augustin Augustín Augustina Augustine Augusto Augusts Augustus Augustyn Aulus Aung Aurel
    Aurelia Aurélia Aurelian Aureliana Aurelianus Aurelie Aurélie Aurélien Aurelio Aurelius Aurica Aurică
    Aurobindo Aurora Aurore Austin Autolycus Ava Avdotya Avel Avelino Averardo Averil Averky Avery Avetik
    Avgerinos Avigdor Avinash Avital Avner Avni Avraham Avram Avril Avrora Avtandil Awa Axel Axinte Ayako
    Aydin Aydın Ayesha Ayla Aylin Aylmer Ayman Aymar Aymeric Ayodele Ayse Ayşe Aysel Ayub Azariah Azeem Azem
    Azhar Azim Aziz Aziza Azra Azriel Azzam Azzolino Babacar Babulal Baburao Baccio Badr Bahaa Bahadur Bahram
    Bahriye Bajram Bakary Bakr Balaji Balakrishna Balazs Balázs Balbina Balbino Baldassare Baldemar Baldo
    Baldovino Balduin Baldur Baldwin Balint Bálint Balraj Balram Baltasar Balthasar Balthazar Bănel Bankim
    Bankole Baptista Baptiste Baptistin Bara Barack Barbara Bärbel Barbora Barbro Barbu Bardhyl Barend Barica
    Baris Barış Barna Barnabas Barnabás Barnabe Barnabé Barnaby Barney Barnim Barry Bart Bartel Barthélemy
    Bartholomew Bartlomiej Bartłomiej Bartolo Bartolome Bartolomé Bartolomej Bartolomeo Bartolomeu
    Bartolommeo Bartomeu Bartosz Bartul Baruch Basarab Bashar Bashir Bashkim Basil Basilia Basilio Bassam
    Bastiaan Bastian Bastien Basudeb Bathsheba Battista Baudoin Baudouin Bautista Bayezid Bazile Bazyli Beata
    Beáta Beate Beatrice Beatrix Béatrix Beatrycze Bebe Becky Bedri Bedrich Bedřich Behar Behice Behrouz
    Bekim Bekir Bela Béla Belimir Belinda Belkis Belkıs Bella Belle Belo Beltrán Ben Beňadik Benaiah Benazir
    Bence Bende Bendegúz Bendt Benedek Benedetta Benedetto Benedict Benedicta Benedicte Bénédicte Benedikt
    Benedykt Benett Bengt Beniamin Beniamino Benigno Benita Benito Benjamin Benjamín Benjámin Bennett Benno
    Benny Beno Benő Benoit Benoît Benone Benozzo Bente Bento Benvenuto Ben-Zion Beppe Beppo Beqir Berangere
    Bérangère Berardo Berengar Berenguer Berenice Bérénice Berit Berl Berlinghiero Berna Bernabé Bernadeta
    Bernadette Bernal Bernard Bernarda Bernardim Bernardin Bernardino Bernardita Bernardo Bernd Berndt
    Bernhard Bernhardine Bernice Bernie Bernt Bert Berta Bertalan Bertel Bertha Berthe Berthold Berti Bertie
    Bertil Bertille Bertold Bertolt Bertram Bertrand Beryl Besim Besnik Bess Bessie Beth Betina Betje Betsey
    Betsy Bettie Bettina Bettino Betty Beulah Beverley Beverly Bevis Bezalel Bhagat Bhagwan Bharat Bharati
    Bhaskar Bhim Bhimrao Bhola Bhupendra Bhupendranath Bhupesh Biagio Bianca Bianka Bibiana Bibiána Bibianna
    Bibiano Bíborka Biddy Bidhan Bidzina Bijoy Bilal Biljana Bill Billy Bimal Bina Bindo Bingnan Binyamin
    Bipan Bipin Birendra Birendranath Birger Birgit Birgitta Birgitte Birte Biserka Bishnu Biswanath Bjarne
    Bjorn Björn Bjørn Björnstjerne Bjørnstjerne Blagoje Blahoslav Blaise Blanche Blandine Blanduzia Blanka
    Blas Blasius Blathnaid Bláthnaid Blaz Blaž Blazej Blažej Błażej Blažena Blazo Blažo Blerim Bo Boaz Bob
    Bobby Bocheng Boda Bodil Bodo Bodog Bódog Bogdan Bogdana Boglárka Bogoljub Bogosav Bogumil Bogumił
    Boguslaw Bogusław Bohdan Bohdana Bohemond Bohémond Bohumil Bohumila Bohumir Bohumír Bohuš Bohuslav
    Bohuslava Boian Bojan Boldizsar Boldizsár Boleslav Boleslaw Bolesław Bonaventura Bonaventure Bonifác
    Boniface Bonifacio Bonifaz Bonnie Booker Borbála Borge Børge Borghild Boris Borisa Boriša Borisav
    Borislav Borivoj Bořivoj Borja Börje Borka Borko Borna Boróka Bortolo Borya Borys Bosko Boško Botond
    Boualem Boubacar Boudewijn Boutros Boyan Boyd Boyka Bozena Božena Bożena Božica Bozidar Božidar Božidara
    Bozislav Božislav Božo Brad Bradley Brăduț Brajan Brájen Brajendra Bram Brana Brancaleone Brandon
    Brândușa Branimir Branimira Branislav Branislava Branka Brankica Branko Branwen Brás Braulio Bráulio
    Brenda Brendan Brent Bretislav Břetislav Brett Brian Brice Brid Bríd Bridget Bridin Brídín Brighid Brigid
    Brigita Brigitte Brita Britt Britta Britt-Marie Bronislav Bronislava Bronislaw Bronisław Bronislawa
    Bronisława Bronwen Brooke Bruce Bruna Brunello Brunetto Brunhilde Bruno Brunon Bryan Bryce Brygida
    Brynjolf Bucur Buddhadeb Budu Bujar Bulent Bülent Bunzo Buonaccorso Burak Burchard Burckhard Burghard
    Burhan Burkhard Burkhardt Byron Bystrík Cacilie Cäcilie Caecilius Caetano Cahit Caio Caitlin Caitriona
    Caitríona Caius Caleb Calin Călin Calisto Calixta Calixte Calixto Callias Callicles Callisthenes Calogero
    Calpurnia Calpurnius Calum Calvin Camelia Camil Camilla Camille Camillo Camilo Canan Candace Candice
    Cándida Candido Cândido Caoimhe Caradoc Caridad Carin Carl Carla Carl-Gustaf Carlo Carlos Carlota
    Carlotta Carme Carmela Carmelina Carmelo Carmen Carmencita Carmina Carol Carola Carole Caroline Carolus
    Carolyn Carrie Carsten Cary Casandra Casar Cäsar Casian Casiana Casimir Casimiro Časlav Caspar Casper
    Cassandra Cassiano Cassius Castruccio Catalin Cătălin Catalina Cătălina Catarina Caterina Cathal
    Catharine Catherine Cathrin Cathy Catinca Catrina Catrinel Catriona Catterina Cavit Cayo Cazimir Cecco
    Cecil Cécile Cecilia Cecília Cecilie Cecily Cecylia Cecyliusz Cedric Cedrin Cees Ceferino Celal Celâl
    Celeste Céleste Célestin Celestine Célestine Celia Célia Célimène Celina Celio Celso Cem Cemal Cemil
    Cenek Čeněk Cengiz Cenobio Cephalus Cerasela Ceri Cerys Césaire César Cesare Cesarina Cesarine Césarine
    Cesira Cetin Çetin Cevat Cevdet Ceyhun Cezar Cezara Cezary Chabrias Chad Chadli Chaeremon Chaerephon
    Chaim Chakib Chana Chandra Chandran Chandrasekhar Chandrika Chantal Charaf Charalambos Charilaos Charity
    Charles Charley Charlie Charlot Charlotte Charmides Charu Chavdar Chaya Cheikh Chelsea Chengyuan Chengzhi
    Cherry Cheryl Chester Chetan Chiang Chiara Chi-chao Chidi Chieko Chika Chikako Chimamanda Chinua Chitta
    Chittaranjan Chiyo Chloe Chong-il Chris Christa Christabel Christel Christelle Christer Christfried
    Christiaan Christian Christiana Christiane Christian-Friedrich Christiern Christina Christine Christlieb
    Christo Christof Christoffer Christoph Christophe Christopher Christophorus Christos Christy Chrysa
    Chrysanthos Chrysostome Chrysostomos Chrysoula Chukwuemeka Chunqiao Ciaran Ciarán Cilli Cillian Cindy
    Cino Ciprian Cipriana Cipriano Ciriaco Cirillo Cirilo Cissy Claes Claire Clara Clarence Claribel Clarisa
    Clarissa Clark Claud Claude Claudette Claudia Claudie Claudio Claudiu Claudius Claus Cleante Cléante
    Cleinias Clem Clémence Clemencia Clemency Clemens Clement Clément Clemente Clementina Clementine
    Cleomenes Cleophas Cléophas Cliff Clifford Clifton Clint Clinton Clive Clodagh Clodius Clorinda Clotaire
    Clotilde Clyde Cnaeus Cneius Codin Codrin Codrina Codruț Codruța Coenraad Colas Colestin Cölestin Colette
    Colin Colleen Colm Colombano Colombe Coluccio Colum Côme Conall Conan Concepción Concetta Concetto
    Conchita Condoleezza Congwu Connie Connor Conor Conrad Conrado Consolacion Consolación Constance
    Constanta Constantia Constantijn Constantin Constantine Constantino Constantinos Constanze Consuela
    Consuelo Coosje Cora Coral Coralia Coralie Cordelia Corentin Corin Corina Corinna Corinne Cormac Cornelia
    Cornelis Corneliu Cornelius Corradino Corrado Corso Corvin Cosette Cosima Cosimo Cosma Cosme Cosmin
    Cosmina Costache Costante Costantino Costanza Costas Costel Costin Craig Crenguța Crescencio Cressida
    Crin Crina Crisanto Crispin Crispín Crispus Cristian Cristiano Cristina Cristino Cristobal Cristóbal
    Cristofano Cristofor Cristoforo Cristovao Cristóvão Critias Crito Crystal Csaba Csanád Csenge Csilla
    Csongor Ctesias Ctibor Cuan Cunegonde Cunégonde Curtis Custodio Custódio Cuthbert Cvijetin Cynthia
    Cyprian Cyprián Cyprien Cyr Cyra Cyriak Cyriaque Cyril Cyrille Cyrus Cyryl Czeslaw Czesław Czeslawa
    Czesława Daan Daciana Dadabhai Dae-jung Dafina Dafne Dafydd Dag Dagfinn Dagmar Dagmara Dagny Daiana
    Daibhidh Daisaku Daisetz Daisuke Daisy Daithi Dáithí Dalal Dale Dalia Dalibor Dalibora Daliborka Dalmacio
    Damase Dámaso Damian Damiano Damianos Damião Damien Damil Damir Damodar Dan Dana Danica Daniel Dániel
    Daniela Daniele Danièle Danielle Danijel Danijela Danila Danilo Danka Dankmar Danny Danut Dănuț Danuta
    Daoud Daouda Daphne Daphné Dara Daria Daría Dariana Darija Darina Darinka Dario Darius Dariush Dariusz
    Darko Darrell Darren Darryl Darshan Darwish Darya Dáša Daud Dave David Dávid Davide Davor Davorin Davy
    Dawid Dawn Dawood Dayanand Dea Dean Debabrata Debbie Deborah Debra Decebal Dechko Decimus Declan Deepa
    Deepak Dehuai Deinarchus Deirdre Dejan Delcho Delia Delilah Delphine Demades Demaratus Demetra Demetrio
    Demetrius Demetriusz Demyan Denes Dénes Denis Denisa Denise Denisz Deniz Dennis Denys Denzil Deodoro
    Derek Dermot Derrick Desanka Desdemona Desiderio Desiderius Désiré Desiree Désirée Desmond Despina Detlef
    Detlev Dev Devaki Devdas Devendra Devika Dewi Dexter Dezhao Dezider Dezso Dezső Dhananjay Dharmendra
    Dhimiter Dhimitër Dhirendra Diallo Diana Diána Diane Diarmaid Diarmuid Dick Dida Didier Didina Dido
    Diederik Diego Dietbert Dieter Diethelm Diether Dietlind Dietmar Dietmut Dietrich Dieudonne Dieudonné
    Digby Dihua Dilek Dilip Dimitar Dimiter Dimitra Dimitri Dimitrie Dimitrije Dimitrina Dimitrios Dimitris
    Dimitry Dimitur Dimitŭr Dimo Dimosthenis Dina Đina Dinah Dinesh Dinis Dinkar Dino Dinu Diodorus Diodotus
    Diógenes Diogo Dionigi Dionisia Dionisio Dionizy Dionysios Dionýz Dipak Dipankar Dirck Dirk Disa
    Ditte-Marie Divna Djamila Djibril Djordje Djuro Dmitri Dmitrievich Dmitrii Dmitrij Dmitriy Dmitry Dmytro
    Dobri Dobrica Dobrin Dobrivoje Dobromil Dobromila Dobroslav Dobroslava Dobroslawa Dobrosława Dochia Doina
    Dolf Dolly Dolores Domagoj Domenica Domenico Domingo Dominic Dominick Dominik Dominika Dominique Domitila
    Domitius Domnica Domokos Don Donal Dónal Donald Donat Donát Donata Donatella Donato Dongxing Donka
    Donnacha Donncha Donough Donovan Dora Dóra Dorana Dorcas Dorde Đorđe Doreen Dorel Dorette Dorian Dorián
    Doriana Dorica Dorin Dorina Dorinel Doris Dorit Dorka Dorle Dorli Dorota Doroteja Dorothea Dorothee
    Dorothée Dorothy Dorottya Dorte Dörte Dorthe Doru Dositej Doug Dougal Douglas Doutzen Dov Draga Dragan
    Dragana Dragica Dragisa Dragiša Drago Dragoljub Dragomir Dragos Dragoș Dragoslav Dragutin Drahomír
    Drahomira Drahomíra Drahoslav Drahoslava Draško Draza Draža Dražen Drew Drita Dritan Dritero Dritëro
    Drusilla Drusus Držimir Držislav Duane Duarte Dubravka Dubravko Duccio Ducu Dudley Dugald Duje Dujo Dulce
    Dulcie Dumitra Dumitrana Dumitru Duncan Dunja Dunstan Dunya Durad Đurađ Đurda Durga Đuro Dusan Dušan
    Dušana Dusanka Dušanka Dustin Dusya Duxiu Dvora Dwarkanath Dwayne Dwight Dylan Dzavid Džavid Dzemal
    Džemal Eamon Éamon Eamonn Éamonn Earle Earnan Earnán Ebba Ebenezer Eberhard Eberhardt Ebrahim Eça
    Ecaterina Ece Eckard Eckart Eckbert Eckehard Eckhard Eckhart Ed Edda Eddie Eddy Ede Edelgard Edelmiro
    Edeltraud Edgar Edgard Edgardo Edi Edip Edita Edith Édith Edmé Edmee Edmée Edmond Edmonde Edmund Edmundo
    Edna Edoardo Edouard Édouard Edric Eduard Eduardo Edvard Edvin Edward Edwin Edwina Edyta Eelco Eero Eeva
    Effie Efim Efraim Efrain Efraín Efrem Efren Efrén Efrosinia Eftimia Eftimie Eftychia Efua Egbert Egeria
    Egidio Egil Egisto Églantine Egmont Egon Egor Ehrenfried Ehsan Ehud Eiad Eiichi Eiji Eike Eiko Eila
    Eileen Eilert Eilif Eilis Eilís Einar Einion Eino Eirik Eisaku Eitan Eitel Eithne Eka Ekaterina Ekkehard
    Ela Eladio Elaine Elazar Eldad Eldred Eleanor Eleanora Eleazar Electra Elefterios Eleftherios Elek Elemer
    Elemér Elena Eleni Eleonora Eleonóra Eleonore Eléonore Éléonore Eleri Elettra Eleuterio Elez Elfi Elfrida
    Elfriede Eli Eliacin Éliacin Eliahu Eliana Eliane Éliane Elias Elías Élias Eliasz Élie Eliezer Elif
    Eligio Eligiusz Elihu Elijah Elin Elina Eline Elinor Elio Eliot Eliphalet Elira Elisa Elisabet Elisabeta
    Elisabeth Élisabeth Elisabetta Elisaveta Elise Élise Elisee Elisée Élisée Elisei Eliseo Elisha Elisheva
    Eliska Eliška Eliyahu Eliza Elizabet Elizabeth Elizaveta Elka Elkana Elkanah Elke Ella Ellen
    Ellen-Margrethe Ellie Elliot Elliott Ellis Elmar Elmer Elodia Elodie Élodie Elof Eloi Éloi Eloise Éloïse
    Elpidio Elsa Elsbeth Elsie Elspeth Elton Elvi Elvio Elvira Elvíra Elvis Elwira Elzbieta Elżbieta Ema Emad
    Emanoil Emanuel Emanuela Emanuele Emanuil Emeka Emel Emelie Emelyan Emer Emerenciano Emeric Émeric
    Emerich Emery Emese Emeterio Emiko Emil Emile Émile Emili Emilia Emília Emilian Emiliano Emilie Émilie
    Emilien Émilien Emilienne Emilijan Emilio Emily Emin Emina Emine Emlyn Emma Emmanouil Emmanuel Emmanuelle
    Emmeline Emmett Emmi Emmy Emomali Emre Emrys Emyr Encarnación Enda Endre Enea Engelbert Engelhard
    Enguerrand Énguerrand Enid Eniko Enikő Enis En-lai Enlai Enno Enoch Enok Enos Enrica Enrichetta Enrico
    Enrique Ensio Enver Enzo Eoghan Eoin Epameinondas Eparquio Ephialtes Ephorus Ephraim Éphraïm Epifan
    Epifanio Eraldo Erasistratus Erasmo Erasmus Erast Ercole Erdal Erdem Erdmute Eremia Erhan Erhard Eric
    Erica Erich Erick Erik Erika Eriu Eríu Erkan Erkki Erland Erling Ermanno Ermelinda Ermenegilda
    Ermenegildo Ermentrud Ermes Ermete Ermis Ermolai Erna Ernest Ernestina Ernestine Ernesto Ernie Erno Ernő
    Ernst Erol Errol Ersin Ertugrul Ertuğrul Ervín Erwin Erwine Erzsebet Erzsébet Esad Esaias Esat Esau Esben
    Esbjorn Esbjörn Escolastica Escolástica Esin Eskil Esme Esmeralda Esmond Esperanza Esra Esref Eşref Essam
    Estanislao Esteban Estelle Estera Estevao Estevão Estêvão Estève Esther Estrella Eszter Etela Etelka
    Ethan Ethel Ethelbert Ethelred Ethelwulf Ethem Etienne Étienne Etiennette Étiennette Etsuko Etta Ettore
    Ettorina Euan Euclides Eudaldo Eudes Eudokia Eudoksja Eudora Eudoxie Eufemia Eufrasio Eufrosina Eugen
    Eugene Eugène Eugenia Eugénia Eugenie Eugénie Eugenio Eugeniusz Eulalie Eulalio Eulogio Eumenes Eunice
    Eunomus Euphemia Euphemie Euphémie Euphrasie Eupolis Eurico Eurybiades Eusebe Eusèbe Eusebia Eusebio
    Eusebiu Eustace Eustache Eustacia Eustațiu Eustracjusz Euthydemus Euthymios Euthyphro Eutimio Eva Éva
    Eva-Britt Evan Evander Evangelia Evangeline Évangéline Evangelos Evanghelina Evariste Évariste Evdokia
    Eve Eveliina Evelin Evelina Eveline Evelyn Evelyne Évelyne Everard Everett Evgeni Evgenia Evgenii
    Evgeniya Evgeny Evgraf Evita Evlampia Evlogi Evrard Évrard Evripidis Evsei Ewa Ewald Ewalt Ewan Ewelina
    Ewen Eyvind Ezekiel Ezequiel Ezer Ezio Ezra Fabia Fabiana Fabiano Fabien Fabienne Fabijan Fabio Fabiola
    Fabius Fabrice Fabricio Fabrizio Fachtna Facundo Faddei Fadel Fadhil Fadi Fadil Fahd Fahim Fahmi Fahri
    Fahrudin Faik Faina Faisal Faith Faiz Fakhri Falih Falko Fanchon Fanni Fanny Fantine Farah Farald Fareed
    Farid Farida Farinata Farouk Faruk Faruq Fateh Fathi Fatih Fatima Fatma Fatmir Fatos Fatou Faustina
    Fausto Fawaz Fawzi Fay Faycal Fayçal Fayez Fazil Fazıl Feargal Fearghal Feargus Fedele Federica Federico
    Fedir Fedor Fedora Fedosya Fedot Fedya Fehim Fehmi Feisal Feivel Fela Felice Felicia Feliciano Felicidad
    Felicie Félicie Felicien Félicien Felicitas Felicite Félicité Felicity Felicja Feliks Felipa Felipe
    Felitsata Felix Félix Felizitas Femi Femke Fenimore Feodor Feodosi Feofan Feoktist Ferapont Ferdi
    Ferdinand Ferdinanda Ferdinande Ferdinando Ferdynanda Ferenc Fereydoun Fereydun Fergal Ferghus Fergus
    Ferhat Ferid Ferit Fermín Fernán Fernand Fernande Fernando Fernao Fernão Feroz Feroze Ferran Ferrante
    Ferruccio Festus Fethi Fevzi Feyzi Fidel Fidele Fidèle Fidencio Fides Figen Fikret Filemon Filiberta
    Filiberto Filip Filipa Filipe Filipp Filippa Filippo Filippos Filips Filiz Filofteia Filomena Filoména
    Finn Fintan Fiodor Fiona Fionn Fionnuala Fiorella Fiorello Fiorentino Fiorenza Fiqret Fiqri Firmin
    Fitzgerald Fitzroy Fitzwilliam Flaminius Flamur Flavia Flavie Flavien Flavio Flaviu Flavius Fleur Floare
    Floarea Flora Flóra Florbela Florea Florence Florencia Florencio Florencja Florent Florența Florentin
    Florentina Florentino Florian Florián Floriana Florica Florimond Florina Florinda Floris Florrie Floyd
    Folake Folke Folkert Foma Forrest Fortunato Fotini Fotis Foto Fouad Foulques Fran Franca Frances Francesc
    Francesca Franceschina Francesco Francette Francine Francis Francisc Francisca Francisco Franciscus
    Francisquito Franciszek Franciszka Franck Franco François Françoise Franjo Frank Frankie Franklin Frans
    Frantisek František Františka Frantz Franz Franzi Franziska Fraser Frauke Fred Freda Freddie Freddy
    Frederic Frédéric Frederica Frederick Frederik Frederique Frédérique Fredrik Fredrika Fredrikke Freek
    Freja Frida Fridericus Fridolin Fridrich Fridtjof Frieda Friedbert Friedel Friedemann Frieder Friederich
    Friederike Friedhelm Friedlieb Friedo Friedrich Frigyes Frithiof Frithjof Fritjof Frits Fritz Fritzi
    Frode Froim Frol Frowin Fructuoso Frusina Fruzsina Fryderyk Fuad Fuat Fuchun Fulbert Fulgence Fulgencio
    Fulgenzio Fulke Fulvia Fulvio Fulvius Fumiko Fumimaro Fumio Furchtegott Fürchtegott Furio Furius Fusae
    Fusun Füsun Fyodor Fyodorovich Gabi Gabino Gabor Gábor Gabriel Gabriela Gabriele Gabriella Gabrijela Gad
    Gaël Gaelle Gaëlle Gaetan Gaétan Gaetano Gagik Gail Gaius Gajanan Galaad Galeazzo Galeotto Galfryd
    Galileo Galina Galip Galo Galvano Galya Gamal Gamaliel Ganapati Ganesh Gangadhar Gani Gaqo Garci
    Garcilaso Garegin Gareth Garnik Garret Garrett Garrick Garth Gary Gaspar Gašpar Gáspár Gaspara Gaspard
    Gaspare Gasparo Gaston Gatien Gaudencio Gaudenzio Gaultier Gaurav Gauri Gautam Gauthier Gautier Gauvain
    Gavin Gavriil Gavril Gavrila Gavrilo Gawain Gayatri Geanina Gearoid Gearóid Gebhard Gebhart Gedeon Gédéon
    Gediminas Geert Geertje Geertruida Geeta Gejza Gellért Gelu Gemma Genaro Genc Gencho Gene Genevieve
    Geneviève Gennadi Gennadii Gennady Gennaro Genoveffa Genoveva Genowefa Gentaro Gențiana Geoff Geoffrey
    Geoffroi Geoffroy Georg George Georgel Georges Georgeta Georgette Georgi Georgiana Georgie Georgii
    Georgina Georgine Georgios Georgius Georgy Geppetto Geraint Gerald Geraldine Géraldine Gerard Gérard
    Gerardo Gerardus Gerasim Geraud Géraud Gerazym Gerben Gerbert Gerbrand Gerburg Gerd Gerda Geremia Gereon
    Gergely Gergő Gerhard Gerhardine Gerhardt Gerhart Gerlinde Germain Germaine Germano Germund Gernot Gero
    Gerold Gérome Geronimo Gerrit Gerry Gershom Gershon Gert Gertraud Gertraude Gertrud Gertruda Gertrúda
    Gertrude Gervais Gervaise Gervase Gervasio Gerwazy Geta Gethin Getulio Getúlio Gevorg Geza Géza Gezim
    Gëzim Ghassan Ghazi Ghenadie Gheorghe Gheorghi Gheorghiță Gherghina Ghino Ghislain Ghislaine Ghiță Ghulam
    Giacinta Giacinto Giacomina Giacomo Giambattista Giammaria Giampaolo Giampiero Gian Gianbattista
    Giancarlo Giandomenico Gianfranco Gianina Gianluca Gianmaria Gian-Maria Gianna Gianni Giannis Gică Gicu
    Gideon Giga Gijs Gijsbert Gil Gilbert Gilberta Gilberte Gilberto Gildas Giles Gill Gilles Gillian Gina
    Gines Ginés Ginevra Ginewra Gino Gioachino Gioconda Gioele Giordano Giorgi Giorgia Giorgian Giorgiana
    Giorgina Giorgio Giorgos Giovambattista Giovanna Giovanni Giovannina Giovita Giraud Girish Girolamo
    Gisela Gisèle Giselher Gislaine Gislind Gismondo Gita Gitte Giuditta Giulia Giuliana Giuliano Giulietta
    Giulio Giuniano Giuseppe Giuseppina Giustiniano Giustino Giusto Gizela Gizella Gjergj Gjert Gjon Gjovalin
    Gladys Glafira Glaucon Gleb Glen Glenda Glenn Glenys Gloria Glynis Gnaeus Gnassingbe Gnassingbé Gobind
    Goce Gocha Godefroy Godehard Godfrey Godwin Goffredo Gojko Gokhan Gökhan Gokul Golda Goldwin Goncalo
    Gonçalo Gonsalwy Gontran Gonul Gönül Gonzague Gonzalo Gopal Gopala Goran Göran Goranka Gordan Gordana
    Gordon Goro Gosta Gösta Gotse Gottardo Gottfried Gotthard Gotthilf Gotthold Gottlieb Gottlob Götz Govert
    Govind Govinda Grace Grâce Gracia Graciela Gracja Gradimir Graeme Graham Grainne Gráinne Grant Granville
    Grațian Grațiana Gratianus Grațiela Grazia Graziano Grazyna Grażyna Greg Grégoire Gregor Gregorian
    Gregorio Gregorius Gregory Greta Gréta Gretchen Grete Gretel Gretl Greville Grga Grgo Grgur Griffith
    Grigol Grigore Grigori Grigorievich Grigorii Grigoris Grigoriy Grigory Griselda Griseldis Grisha Gro
    Grover Grozdana Gruffudd Gruffydd Grunya Grusha Grushenka Gry Grzegorz Guadalupe Gualtiero Gudmund Gudrun
    Gudula Guelfo Guenievre Guenièvre Guenole Guénolé Guenther Guglielma Guglielmina Guglielmo Guibert Guido
    Guidobaldo Guidotto Guilelmus Guilhem Guilielmus Guillaume Guillaumette Guillermo Guinevere Guiomar
    Guislain Gulab Gulay Gülay Gulielmus Gullan Gulsun Gülsün Gulten Gülten Gulzarilal Gundula Gungor Güngör
    Gunhild Gunilla Gunnar Günter Gunther Günther Gunthild Gunvor Guofeng Guoqing Gurcan Gürcan Gurcharan
    Gurdial Gurmukh Gury Gustaaf Gustaf Gustav Gustáv Gustave Gustavo Gustaw Gustel Guthrie Gutierre Guto
    Guttorm Guven Güven Guy Guy-Paul Gvozden Gwen Gwenael Gwenaël Gwendolen Gwendoline Gwendolyn Gwenllian
    Gwido Gwilym Gwladys Gwyneth Gwynfor Gylippus Gyorgy György Gyorgyi Györgyi Gyula Haakon Habib Hachemi
    Hachiro Hadi Hadrien Hadwig Hafez Hafiz Hafize Hagar Haidar Haidee Haïdée Haider Haile Haim Haimo Hajime
    Hajnalka Hajredin Hakan Håkan Hakim Hakki Hakkı Hakob Hakon Håkon Hal Haldun Halfdan Halide Halil Halim
    Halina Halit Halldis Halldor Halldór Hallvard Halszka Haluk Halvard Halvdan Halyna Hamad Hamani Hamdan
    Hamdi Hamdija Hamdullah Hameed Hamid Hamida Hamilton Hamish Hamo Hamza Hana Hanan Handan Hanga Hani Hank
    Hanna Hannah Hanne Hanneke Hannele Hannelore Hannes Hanns Hannu Hanqing Hans Hans-Christian Hans-Dieter
    Hans-Dietrich Hansel Hans-Georg Hans-Gunter Hans-Günter Hans-Heinrich Hans-Joachim Hans-Jochen Hansjurgen
    Hans-Jurgen Hansjürgen Hans-Jürgen Hans-Peter Hans-Ulrich Hans-Werner Haralamb Haralambie Haralambos
    Harald Harbans Hardayal Hardev Hardy Hari Haridas Harilaos Harindranath Haripada Harish Harkishan Harmen
    Harmodius Harold Haroldo Haroun Harriet Harriett Harris Harrison Harro Harry Hartley Hartmut Hartvig
    Hartwig Haruki Haruko Haruo Harvey Hasan Hashim Hassan Hasso Hatem Hatice Hatsue Hattie Haxhi Hayao
    Haydar Hayder Hayim Hayrettin Hayri Hayyim Hazel Heathcliff Heather Hecataeus Hector Héctor Hedda Hede
    Hedi Hédi Hedvig Hedviga Hedvika Hedwig Hefin Hegesias Hegesippe Hégésippe Heide Heidemarie Heidi Heidrun
    Heihachiro Heike Heikki Heiko Heimo Heiner Heinke Heino Heinrich Heinz Heinz-Dietrich Heinz-Georg Heitor
    Hektor Hekuran Heleen Helen Helena Helene Hélène Helfried Helga Helgard Helge Helie Hélie Helio Hélio
    Heliodor Heliodore Héliodore Hella Hellanicus Helle Hellmut Hellmuth Helmer Helmine Helmut Helmuth
    Héloïse Helvi Helwig Hemant Hemanta Hemendra Hemma Hendrick Hendrik Hendrika Hendrikje Henk Henning Henny
    Henri Henrich Henricus Henrieta Henrietta Henriette Henriëtte Henrik Henrikka Henri-Pierre Henrique Henry
    Henryk Henryka Hephzibah Heracleea Heraclio Herb Herbert Herbertus Herbjorg Herbjørg Herbjorn Herbjörn
    Hereward Herfried Heribert Heriberto Herluf Herma Herman Hermance Hermann Hermia Hermína Hermine Herminia
    Hermínia Herminio Hermione Hermippus Hermogenes Hernán Hernando Hersh Hershel Herta Herve Hervé Hervey
    Herwarth Herwig Hester Hetty Heydar Hezekiah Hicham Hideaki Hideki Hideko Hideo Hideyo Hideyoshi Hieronim
    Hieronymus Hifzi Higinio Hikmet Hilaire Hilario Hilarion Hilarión Hilary Hilda Hilde Hildebert Hildegard
    Hildegarde Hildegund Hilding Hilkka Hillel Hilma Hilmi Hincmar Hinnerk Hinrich Hipolit Hipparchus Hippias
    Hippolyte Hiqmet Hiram Hiren Hirendranath Hiroaki Hirobumi Hirohito Hiroki Hiroko Hiromi Hiroshi Hiroyuki
    Hirsch Hisako Hisashi Hisham Histiaeus Hitoshi Hıfzı Hjalmar Hocine Hoda Holger Holly Homayoun Homer
    Homero Hongwen Honor Honora Honorat Honorata Honorato Honoré Honoria Honorine Honorio Hooman Hope Horace
    Horacio Horacy Horatio Horațiu Horatius Horea Horia Horst Horst-Eberhard Hortense Hortensia Hortensius
    Hortenzia Hosea Hosni Hossein Houari Hovhannes Hovsep Howard Howell Hristo Hrvoj Hrvoje Hrvojka Hryhorii
    Hryhoriy Hsiao-ping Hsien-nien Huaqing Hubert Hubertus Huda Hudson Huey Hugbert Hugh Hughie Hugo Hugon
    Hugues Huguette Huib Huig Hulda Hulusi Humbelina Humbert Humberto Humphrey Humphry Hunor Husain Husayn
    Husein Huseyin Hüseyin Husni Husnu Hüsnü Husrev Hüsrev Hussain Hussein Huw Hyacinthe Hyman Hynek
    Hyperbolus Hyperides Hysen Hysni Hywel Iacob Iacomo Iacopo Iain Iakov Ian Iancu Ianis Iasmina Ibolya
    Ibrahim İbrahim Ibrahima Ica Ichabod Ichiro Ico Ida Idalina Idi Idris İdris Idrissa Idriz Ieremia Ieuan
    Ieyasu Ifan Ifeoma Ifigenia Ifor Iginio Ignaas Ignac Ignác Ignace Ignacia Ignacio Ignacy Ignat Ignati
    Ignatius Ignaty Ignazio Igor Ihab Ihor Ihsan İhsan Ikenna Ikram Ikuko Ilaria Ilarie Ilario Ilarion
    Ildebrando Ileana Ilham Ilhan İlhan Ilia Ilias Ilie Ilija Ilinca Ilir Iľja Ilka Ilker İlker Ilko Illes
    Illés Illtyd Ilmari Ilona Ilsabe Ilse Il-sung Ilya Ilyas İlyas Ilyich Imad Iman Imelda Immanuel Immo
    Imogen Imran Imre Imrich Ina Inacio Inácio Inder Indira Indrajit Indu Inejiro Ines Inés Inês Inez Inga
    Ingbert Inge Ingebjorg Ingebjørg Ingeborg Ingegerd Ingelore Ingemar Inger Ingmar Ingo Ingolf Ingrid
    Ingrida Ingvar Inigo Íñigo Inja Inka Inkeri Inmaculada Inna Innocente Innocenty Innocenzo Innokenti
    Innokenty Innozenz Ino Inocențiu Ioachim Ioakim Ioan Ioana Ioanina Ioann Ioanna Ioannes Ioannis Iohannes
    Iolanda Iolo Ion Ionel Ionela Ionelia Ionică Ionuț Iordanis Iorwerth Ioseb Iosefina Iosif Iosip Iossif
    Iphicrates Iphigenie Iphigénie Ippolit Ippolito Iqbal Ira Iraida Iraj Irakli Irena Irene Irenee Irénée
    Ireneusz Irfan Iridenta Irina Irinarkh Irinel Irineo Irini Iris Irja Irma Irmela Irmeli Irmgard Irmtraud
    Irmtraut Irvin Irvine Irving Irwin Iryna Isa Isaac Isaäc Isaack Isabeau Isabel Isabela Isabella Isabelle
    Isaeus Isagoras Isai Isaiah Isaie Isaïe Isak Isambard Isamu Isao Isaure Isham Ishaq Ishmael Ishwar Isidor
    Isidora Isidore Isidoro Isidorus Isidre Isidro Iskander Iskender İskender Islwyn Ismael Ismaël Ismail
    İsmail Ismet İsmet Isobel Isolde Isoroku Isotta Israel Issa Issachar Issouf Istvan István Isuf Ita Italo
    Itsuko Ittai Itzhak Itzik Iulia Iulian Iuliana Iuliu Iuri Iurie Iurii Iustin Iustina Iustinian Iva Ivailo
    Ivan Iván Ivana Ivančica Ivanka Ivanna Ivanovich Ivanovna Ivar Ivek Iver Iveta Ivica Ivna Ivo Ivona Ivone
    Ivor Ivy Iwona Iza Izaak Izabela Izabella Izajasz Izidor Izmail Izolda Izumi Izydor Izzat Izzet Jaakko
    Jaan Jaap Jabez Jabir Jacek Jacint Jácint Jacinta Jacinto Jack Jackie Jackson Jacob Jacoba Jacobus Jacopo
    Jacopone Jacotte Jacquelin Jacqueline Jacquemin Jacques Jacques-Louis Jadran Jadranka Jadranko Jadro
    Jadwiga Jafar Jaga Jagadish Jagannath Jagat Jagdish Jagica Jagjivan Jagoda Jai Jaime Jakab Jake Jakob
    Jakobine Jakobus Jakov Jakub Jakubina Jalal Jalmari Jamal Jamaluddin James Jamie Jamil Jamila Jamnalal
    Jamsetji Jamshed Jamshid Jan Ján Jana Jane Janet Janeta Janez Janica Janice Janine Jânio Janis Jānis
    Jankel Janko Janne Janneke Jannetje Janni Jano Janos János Jan-Pieter Jantje Janusz Jared Jari Jarmila
    Jarmo Jarolím Jaromir Jaromír Jaroslav Jaroslava Jaroslaw Jarosław Jaroslawa Jarosława Jarvis Jasen
    Jasenko Jashar Jasmin Jasmina Jasna Jason Jasper Jaswant Jatin Jatindra Jaume Javad Javed Javier Jawad
    Jawaharlal Jay Jayant Jayanta Jayanti Jayaprakash Jázmin Jean Jeana Jean-Antoine Jean-Baptiste
    Jean-Bernard Jean-Bertrand Jean-Charles Jean-Christophe Jean-Claude Jean-Denis Jean-Edern Jean-Etienne
    Jean-Étienne Jeanette Jean-Francois Jean-François Jean-Georges Jean-Henri Jeanie Jean-Jacques Jean-Joseph
    Jean-Julien Jean-Lambert Jean-Leon Jean-Léon Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jeanne
    Jeannette Jean-Nicolas Jeannine Jean-Noel Jean-Noël Jeannot Jean-Paul Jean-Philippe Jean-Pierre Jean-Rene
    Jean-René Jean-Richard Jean-Sylvain Jean-Victor Jean-Yves Jeb Jed Jedediah Jeff Jefferson Jeffery Jeffrey
    Jeffry Jehan Jehanne Jehiel Jehoiada Jela Jelena Jelica Jelisaveta Jelle Jem Jemima Jenaro Jenel Jennie
    Jennifer Jenny Jeno Jenő Jens Jeppe Jeremi Jeremiah Jeremias Jeremiasz Jeremie Jérémie Jeremy Jerguš
    Jermyn Jernej Jeroen Jerome Jérôme Jeronimo Jerónimo Jerônimo Jerry Jerusha Jerzy Ješa Jeshua Jesper Jess
    Jessamine Jesse Jessica Jessie Jesús Jethro Jette Jezebel Jiabao Jianguo Jianying Jiban Jiddu Jill Jim
    Jimmie Jimmy Jindrich Jindřich Jingsheng Jingwei Jinping Jintao Jiri Jiří Jirina Jiřina Jiro Jitendra
    Jitka Jnanendra Jo Joab Joachim Joachime Joakim Joan Joanna Joanne Joannes Joao João Joaquim Joaquin
    Joaquín Joaquina Job Jobst Jocasta Jocelyn Jocelyne Jochem Jochen Jock Jodie Jodokus Joe Joel Joël Joelle
    Joëlle Joey Jogendra Jogesh Johan Johann Johanna Johann-Baptist Johanne Johannes John Johnnie Johnny
    Jolan Jolán Jolana Jolanta Jolanthe Jomo Jon Jón Jonadab Jonah Jonas Jonás Jonatan Jonathan Jong-il
    Jong-un Jonny Joop Joost Jordan Jordi Jörg Jorge Jorgen Jörgen Jørgen Jorgina Jorginho Joris Jorma Jorn
    Jörn Jørn Jose José Josef Josefa Josefin Josefina Josefína Josefine Jose-Maria José-María Josep Joseph
    Josephe Josèphe Josephine Joséphine Josephus Josette Josh Joshua Josiah Josiane Josias Josie Josif Josip
    Josipa Joško Joso Josse Jost Josue Josué Jotham Jouko Jourdain Jovan Jovana Jovanka Jovianus Jovino Joy
    Joyce Joža Joze Jože Jozef Józef Jozefa Józefa Jozefína Józefina Jozsef József Jozue Juan Juana Juanita
    Juanito Judah Jude Judicael Judicaël Judit Judita Judith Judocus Judy Judyta Juergen Juha Juhan Juhani
    Juho Jukka Jules Julia Júlia Julian Julián Juliana Juliane Julianna Juliánna Julianus Julie Julien
    Julienne Juliet Julieta Juliette Julio Júlio Julita Julius Július Juliusz June Junichi Jun'ichiro
    Junichiro Jun’ichiro Jun'ichirō Jun’ichirō Junius Junji Junko Juozas Juraj Jure Jurg Jürg Jurgen Jürgen
    Juri Jüri Jurij Juro Jurriaan Juscelino Jussi Juste Justin Justina Justína Justine Justiniano Justinien
    Justinus Justo Justus Justyn Justyna Jutta Juvénal Juvencio Jyoti Jyotirao Jyotsna Kaare Kaarina Kaarle
    Kaarlo Kabir Kabiru Kadri Kaeso Kai Kailash Kaisa Kai-shek Kaj Kaja Kajetan Kakha Kakuei Kalervo Kalevi
    Kalidas Kalistrat Kalle Kalliope Kalliopi Kallirroi Kalman Kálmán Kalpana Kalyan Kamal Kamala Kamalesh
    Kamel Kamil Kâmil Kamila Kamilla Kamini Kamuzu Kanailal Kanhaiya Kanhaiyalal Kaoru Kapil Kapiton Karan
    Karapet Kareem Karel Karen Kari Karim Karima Karin Karina Karl Karla Karl-Emil Karlheinz Karl-Heinz
    Karlis Kārlis Karl-Johan Karlo Karl-Otto Karmela Karol Karola Karoliina Karolina Karolína Karoline Karoly
    Károly Karp Karsten Kartik Kasia Kasim Kasimir Kasım Kaspar Kasper Kassem Kassim Kastriot Kasturba Kata
    Katalin Katariina Katarina Katarína Katarzyna Kate Katerina Kateřina Kateryna Katharine Kathe Käthe
    Katherine Kathleen Kathrine Kathryn Kathy Katica Katie Katija Katina Katja Katrin Katrina Katrine
    Katsuhiko Katsumi Katy Katya Kauko Kaveh Kay Kazem Kazim Kazimiera Kazimierz Kazimir Kazimír Kazım Kâzım
    Kazmer Kázmér Kazuko Kazuo Kazuya Kazys Kees Keiichi Keiji Keijo Keiko Keir Keiran Keisuke Keith Kelemen
    Kelvin Kemal Ken Kenan Kendall Kende Kenelm Kenichi Kenji Kenjiro Kenkichi Kenneth Kenny Kenrick Kent
    Kentaro Kenzaburo Kenzaburō Kenzo Keqiang Kerem Kermit Kerry Kerstin Kesava Keshab Keshav Ketan Ketevan
    Keturah Kevin Keziah Khachatur Khadija Khaldoun Khaled Khalid Khalil Khariton Khosrow Khristo Khristofor
    Khurshid Khushwant Kianoush Kiara Kieran Kijuro Kika Kikuko Kilian Kim Kimberly Kimiko Kimon Kincső Kinga
    Kinmochi Kira Kiran Kiriakos Kiril Kirill Kirk Kirsi Kirsten Kirsti Kishore Kishori Kit Kitty Kivanc
    Kiyoko Kiyoshi Kıvanç Kjeld Kjell Klaartje Klaas Klara Klára Klarencjusz Klas Klaudia Klaudiusz Klaus
    Klaus-Peter Klavdia Klavdiya Kleanthis Klemens Klement Klementyna Kleopatra Klim Kliment Klothilde Knud
    Knut Koba Kōbō Koca Koča Koci Koçi Koco Koço Koen Koenraad Kofi Kohei Koichi Koji Kojiro Kojo Kole Kolë
    Koloman Kolos Kolya Komal Kondrat Kondrati Konni Konrad Konrád Konradin Konstancja Konstantin Konštantín
    Konstantina Konstantinos Konstantins Konstanty Konstantyn Konstanze Koos Koralia Korbinian Kordian
    Kordula Kornel Kornél Korneli Kornelia Kornélia Kornelius Korneliusz Korney Kosaku Kosmas Kosta Kostas
    Kostis Kostya Kotaro Kote Kozo Krastyu Kresimir Krešimir Kreszenz Kriemhild Krishan Krishna Krishnaswami
    Kristaq Kristian Kristián Kristiina Kristijan Kristina Kristína Kristine Kristo Kristof Kristóf Krištof
    Kristoffer Kristyna Kristýna Krisztián Krisztina Krisztofer Krste Krsto Kruno Krunoslav Krustyo Krŭstyo
    Krystian Krystyna Krzysztof Ksawera Ksawery Ksenia Ksenija Kseniya Ksenofont Kujtim Kuldip Kullervo Kumar
    Kumari Kunal Kunibert Kunigunde Kunihiko Kuniko Kunio Kuno Kunz Kuo-feng Kursat Kürşat Kurt Kusum Kutlu
    Kuzma Kveta Květa Kvetoslav Květoslav Kvetoslava Kwabena Kwaku Kwame Kwasi Kwesi Kwintyn Kyle Kyllikki
    Kyoko Kyosai Kyriakos Lachlan Lăcrămioara Ladislas Ladislau Ladislaus Ladislav Lado Laelius Laetitia
    Laila Lajos Lajosne Lakshman Lakshmi Lala Lale Lalit Lalita Lamachus Lamar Lambert Lamberto Lambertus
    Lambros Lamine Lana Lance Lancelot Lando Landry Langston Lanny Lapo Lara Larisa Larissa Larry Lars Larysa
    Lascăr Lasgush Lasse Laszlo László Lata Latif Latife Laudomia Launcelot Laura Laure Laureana Lauren
    Laurence Laurencja Laurencjusz Laurens Laurent Laurent-Desire Laurent-Désiré Laurenția Laurențiu
    Laurentius Laurenty Laurentyna Laurette Lauri Laurian Laurie Laurits Lauro Lavinia Lavr Lavrenti
    Lavrentii Lavrenty Lawrence Lawrie Laxman Layla Lazar Lazăr Lazare Lázaro Lazaros Lazarus Łazarz Lazzaro
    Léa Leah Leana Leander Leandre Léandre Leandro Leberecht Lech Lee Leena Leendert Lefteris Leib Leibush
    Leif Leigh Leila Lekë Lela Lelia Lembit Lempi Lemuel Len Lena Léna Lenchen Lene Leni Lenka Lenke Lennart
    Lennox Lenny Leo Leó Léo Leocadia Leocadie Léocadie Leocadio Leochares Leokadia Leon Léon Leona Leonard
    Léonard Leonardo Leonardus Leonce Léonce Leonello Leonhard Leonid Leonida Leônidas Léonie Leonor Leonora
    Leonore Leonti Leontin Leontina Leontine Léontine Leonty Leopold Léopold Leopoldina Leopoldine Léopoldine
    Leopoldo Leopold-Sedar Léopold-Sédar Leos Leoš Leotychides Leovigildo Lepa Leposava Leroy Lesana Lesley
    Leslie Lester Lesya Leszek Letícia Letitia Letiția Lettice Letty Lev Levan Levent Levente Levi Levko
    Levon Levoslav Lew Lewis Lex Leybl Leyla Lia Liam Liane Liaquat Libby Liberato Libor Liborio Liborius
    Libuša Libuse Libuše Lică Licinius Licurgo Lida Liddy Lidia Lidija Lidiya Liesbeth Liesel Lieselotte
    Lieven Ligia Liisa Lijun Lika Lila Lili Lilia Lilian Liliana Liliána Liliane Lilianna Lilias Lilien Lilla
    Lillian Lillie Lilly Lily Lilyana Lina Linda Lindsay Linett Linnea Linnéa Linus Lioara Lionardo Lionel
    Lionello Lipot Lipót Lippe Lippo Liri Lisa Lisan Lisandro Lisbet Lisbeth Lisette Liubov Liv Livia Lívia
    Liviu Livius Liz Liza Lizaveta Lizzie Lizzy Ljerka Ljiljana Ljuba Ljuben Ljubica Ljubisa Ljubiša Ljubo
    Ljubomir Ljudevit Ljudmila Llazar Llewellyn Llewelyn Llorenc Llorenç Lloyd Lluis Lluís Llywelyn Lodewijk
    Lodovica Lodovico Loic Loïc Lois Loïs Lokmanya Lola Lollius Loni Lora Lorant Lóránt Lorcan Lorcán Lorchen
    Loredana Lorelei Lorena Lorenz Lorenzo Loreto Lorin Lorinc Lőrinc Lorna Lorne Lorraine Lotfi Lothaire
    Lothar Lotte Lotti Lottie Lou Louis Louisa Louis-Antoine Louis-Auguste Louise Louis-Ferdinand
    Louis-Joseph Louis-Marie Louis-Napoleon Louis-Napoléon Louison Louis-Philippe Loukas Lourenco Lourenço
    Lourens Lovisa Lovorka Lovro Lowell Luan Luana Lubbert Ľubica Lubomir Lubomír Ľubomír Ľubomíra Ľubor
    Lubos Luboš Ľuboš Ľuboslav Ľuboslava Luc Luca Lucas Lucasta Lucențiu Lucette Luchino Lucia Lucía Lucian
    Luciana Luciano Lucien Lucienne Lucija Lucijan Lucile Lucilio Lucilius Lucilla Lucille Lucinda Lucio
    Lúcio Lucius Lucja Łucja Lucjan Lucrece Lucrèce Lucretia Lucreția Lucrețiu Lucrezia Lucy Lucyna Ludek
    Luděk Ludivine Ludmila Ľudmila Ludmilla Ludolf Ľudomil Ľudomila Ludovic Ludovica Ludovico Ludovicus
    Ludovit Ľudovít Ludvig Ludvik Ludvík Ludwig Ludwik Ludwika Luigi Luigia Luigina Luigj Luis Luís Luisa
    Luise Luitgard Luitpold Luiz Luiza Lujza Luka Lukas Lukáš Lukasz Łukasz Luke Lukerya Luljeta Lulu
    Luminița Lumturi Luna Lupe Lupercio Lutatius Lutfi Lütfi Lutfu Lütfü Luther Lutz Luz Lyall Lyalya Lydia
    Lýdia Lydie Lygia Lykke Lyman Lyndon Lynette Lynn Lyova Lysicles Lysimachus Lytton Lyuba Lyuben Lyubomyr
    Lyubov Lyudmila Lyyli Maalik Maarit Maarten Maartje Mabel Mabon Maca Macaire Macario Macedonio Machteld
    Maciej Mack Maclou Macrinus Mădălin Mădălina Madan Maddalena Maddox Madeleine Madeline Madelon Madge
    Madhav Madhu Madhuri Madhusudan Madoc Maecius Mael Maël Maerten Maeve Mafalda Maffeo Maffio Magali Magda
    Magdalena Magdaléna Magdalene Magdolna Maggie Magin Magín Magloire Magne Magnhild Magnus Magoichi Mahadev
    Mahathir Mahbub Mahendra Mahesh Maheshwar Mahmood Mahmoud Mahmud Mahmudul Mahmut Mahnaz Maia Maija Maire
    Máire Mairead Máiréad Mairin Máirín Maisie Maixent Maja Majda Majid Makar Makari Makary Makis Makoto
    Maksim Maksimilian Maksym Maksymilian Malachi Malachy Malanya Malati Malcolm Malek Malene Malgorzata
    Małgorzata Malin Mălina Malka Mallika Malo Malte Malthe Malvina Malvína Malwina Mamadou Mamdouh Mamie
    Mamikon Mamoru Manabendra Manasseh Manda Mandy Manel Manfred Manfredo Mangosuthu Manik Manish Manius
    Manju Manley Manlio Manlius Manmatha Manmohan Manoel Manohar Manoj Manole Manolis Manolo Manon Manos
    Manouchehr Mansour Mansur Manuel Manuela Manuelita Manush Manya Maoliosa Maolíosa Marc Marc-Antoine
    Marcantonio Marc-Aurele Marc-Aurèle Marceau Marcel Marcela Marceli Marcelin Marcelina Marceline Marcelino
    Marcell Marcella Marcelle Marcellin Marcellina Marcello Marcellus Marcelo Marcheta Marcia Marcial Marcin
    Márcio Marcius Marco Marco-Antonio Marcos Marcu Marcus Maredudd Mareike Marek Maren Marena Marfa Marga
    Margaret Margareta Margaréta Margarete Margarethe Margarita Margery Margherita Margit Margita Margot
    Margret Margriet Marguerite Marguerite-Marie Mari Maria María Mária Mariah Mariam Mariama Marian Marián
    Mariana Marianna Marianne Mariano Marianus Maria-Teresa Maribel Marica Maricarmen Maricica Marie
    Marie-Anne Marie-Antoinette Marie-Claude Marie-France Marie-Helene Marie-Hélène Marie-Jeanne Marie-Jose
    Marie-José Marie-Joseph Marie-Josephe Marie-Josèphe Marie-Laure Mariella Marielle Marie-Louise
    Marie-Luise Marie-Madeleine Marien Marie-Pierre Marie-Rose Marie-Therese Marie-Thérèse Marietta Mariette
    Marija Marijan Marijana Marijke Marika Mariko Marilena Marilyn Marin Marina Marína Marinela Marinette
    Marinko Marinus Mario Mário Marioara Mărioara Mariola Marion Marios Mariska Marisol Marit Maritta Măriuca
    Marius Mariusz Mariya Mariyka Marja Marjan Marjatta Marjolaine Marjorie Marjory Mark Márk Marketa Markéta
    Markku Marko Markos Markus Marlene Marlène Marlies Marlis Marlon Marmaduke Maroš Marsha Marshall Marsilio
    Marta Márta Märta Marte Marten Martha Märtha Marthe Martial Martim Martin Martín Martina Martine Martinho
    Martinien Martinus Marton Márton Martti Martyn Martyna Marvin Marwan Mary Marya Maryam Maryna Maryse
    Marzio Marzouk Maša Masaaki Masahiko Masahiro Masakazu Masaki Masako Masaniello Masanobu Masao Masaru
    Masashi Masato Masaya Masayoshi Masayuki Masha Masino Maso Masoud Massimo Massoud Matan Máté Matei Matej
    Matěj Mateja Mateo Mateusz Mathias Mathieu Mathilda Mathilde Mathis Mathurin Matias Matías Matija Matilda
    Matilde Matko Mato Matryona Matt Mattea Matteo Matthaeus Matthaios Matthäus Mattheos Mattheus Matthew
    Matthias Matthijs Matti Mattia Mattias Mattie Matúš Matvei Matvey Matyas Matyáš Mátyás Matylda Maud Maude
    Mauno Maura Maureen Maurice Mauricette Mauricio Maurício Maurille Maurits Mauritz Maurizio Mauro Maurycy
    Mavra Max Maxence Maxim Máxima Maxime Maximianus Maximilian Maximilián Maximilien Maximilienne Maximinus
    Máximo Maxwell May Maya Mayeul Mechthild Mechtild Medard Médard Medgar Meera Mefodi Mefody Meg Megacles
    Megan Megasthenes Meghnad Mehdi Mehitabel Mehmed Mehmedalija Mehmet Mehran Mehrdad Meindert Meinhard
    Meinolf Meinrad Meir Mel Melahat Melania Melánia Melanie Mélanie Melanya Melchior Melchiorre Melchor
    Melek Meles Meletus Melih Melina Melinda Melisande Mélisande Melissa Meliton Melitón Melusine Mélusine
    Melville Melvin Melvyn Memduh Memli Mempo Menachem Menahem Mendel Mendele Menexenus Mengistu Menico Menno
    Menotti Merab Meral Mercedes Mercédès Mercy Meredith Meredydd Merete Merfyn Meriel Merlin Merrill Merten
    Mervyn Mesrop Messali Mesud Mesut Meta Metin Metod Metodi Metodio Mette Mevlut Mevlüt Mher Mia Micaela
    Micah Micha Michael Michaela Michal Michał Michalina Michalis Micheal Micheál Mícheál Michee Michée
    Michel Michelangiolo Michele Michèle Michelina Micheline Michelle Michelozzo Michiko Michio Mick Mickey
    Midhat Midori Mieczyslaw Mieczysław Mieke Mieko Migjeni Miguel Mihael Mihaela Mihai Mihail Mihailo
    Mihajlo Mihal Mihalis Mihaly Mihály Mihnea Mihoko Mija Mijalko Mijat Mijo Mika Mikael Mikaela Mikalai
    Mike Mikhael Mikhail Mikhaïl Mikhailo Mikhailovich Mikhailovna Mikheil Mikica Mikis Mikkel Mikko Miklos
    Miklós Mikola Mikolaj Mikołaj Mikulas Mikuláš Mila Milada Miladin Milagros Milán Mildred Milena Milentije
    Miles Mileva Milica Milija Milinko Milivoj Milivoje Miljan Miljenko Miljko Milka Milko Milla Mille
    Millicent Millie Milly Milo Miloje Milon Miloň Milorad Milos Miloš Milosav Miloslav Miloslava Milota
    Milovan Miltiadis Milton Miltos Milun Milutin Mima Mimi Mimis Mimo Mina Minerva Mingyang Minna Minne
    Minnie Mino Minodora Minoru Minucius Mioara Miquel Mira Mirabela Mirabelle Miran Miranda Mirash Mircea
    Mireille Mirela Mirella Miriam Miriama Mirjam Mirjana Mirka Mirko Mirkó Mirna Miro Miron Mirona Miroslav
    Miroslava Miroslaw Mirosław Miruna Misael Mischa Misha Mislav Mitch Mitchell Mit'hat Mithat Mit’hat
    Mithun Mitică Mitja Mitrofan Mitrush Mitruț Mitsuko Mitsuo Mitsuru Mitya Miyoko Mkrtich Mladen Mobutu
    Moctar Modest Modeste Modestino Modibo Moez Mogens Mohamad Mohamadou Mohamed Mohammad Mohammed Mohan
    Mohandas Mohanlal Mohini Mohit Mohsen Moira Moise Moïse Moisei Moisés Moisey Moishe Mojca Mojmir Mojmír
    Mojżesz Moktar Moll Mollie Molly Momcilo Momčilo Momir Momoko Mona Monalisa Moncef Mongi Moni Monica
    Monika Monique Monroe Montagu Montague Monty Mor Mór Morag Morarji Mordecai Mordechai Mordekhai Mordka
    Morgan Moric Móric Morihei Morihiro Moritz Morley Morris Mort Morten Morteza Mortimer Mosa Moša Moses
    Moshe Mostafa Motilal Motke Motl Motoko Motoo Mouloud Mounir Mourad Moussa Moustapha Mrinal Mrinalini
    Mstislav Muammar Muammer Mubarak Mucius Mugur Mugurel Muhamet Muhammad Muhammed Muharrem Muhittin Muhsin
    Muireann Muiris Mujdat Müjdat Mujtaba Mukaddes Mukesh Mukhtar Mulk Mulraj Mummius Mumtaz Mundhir Munevver
    Münevver Mungo Munir Münir Murad Muralidhar Murat Murdo Murdoch Muriel Murray Murtagh Murtaza Musa Musfik
    Müşfik Musine Muslih Mustafa Mustapha Musya Muthu Muzaffar Muzaffer Myfanwy Mykhailo Mykhaylo Mykola
    Mykyta Myles Myra Myrddin Myriam Myron Myrtille Myrtle Myslim Mzia Nabil Nachman Nachum Nada Nadalina
    Nadeem Nadege Nadège Nader Nadezda Nadežda Naděžda Nadezhda Nadia Nadiia Nadim Nadine Nadya Nadzieja
    Naftali Nagako Nagendra Nagib Naguib Nahid Nahman Nahum Nai-chi Naiden Naim Naja Naji Najib Najla Nako
    Nalini Namdeo Namik Namık Nan Nana Nance Nancy Nanda Nandini Nandor Nándor Nanette Nanna Nanni Naoki
    Naoko Naomi Naoto Naphtali Napoléon Napoleone Nara Narasimha Narayan Narayana Narcis Narcisa Narcisse
    Nardo Narek Narendra Naresh Narmada Nasho Nasim Nasir Nasrin Nastasia Nastasya Nastya Nat Natalia Natália
    Natalie Natalija Natalya Natan Nátán Natanael Natasa Nataša Natașa Natasha Nathalie Nathan Nathanael
    Nathaniel Natka Natsume Natwar Naum Naveen Navin Nawaf Nawal Nawaz Nayef Nazar Nazario Nazariusz Nazary
    Nazih Nazim Nazir Nazım Nâzım Nazli Nazlı Nazzareno Ndre Neal Nearchus Nebojsa Nebojša Necati Necdet
    Nechama Nechifor Necip Necmettin Neculai Ned Neda Nedeljko Nedjeljka Nedjeljko Nedyalka Nedyalko Neelam
    Neha Nehad Nehama Nehemiah Neil Nela Neli Nell Nellie Nello Nelly Nelson Nelu Nemanja Nemesio Nena Nenad
    Neonila Nepomuk Nera Nerio Nerissa Neritan Nermin Nerses Nesa Neset Neşet Nesrin Nessie Nesti Nestor
    Néstor Netaji Nettie Neven Nevena Nevenka Nevil Nevill Neville Nevin Newton Nexhmije Ngozi Ngugi Ngũgĩ
    Niall Niamh Nicaise Nicanor Nicasio Niccola Niccolo Niccolò Nicephore Nicéphore Nicette Nichifor Nicholas
    Nicias Nick Nicklas Nicky Nico Nicoară Nicodeme Nicodème Nicodemo Nicodemus Nicodim Nicol Nicola Nicolaas
    Nicolae Nicolaes Nicolaie Nicolas Nicolás Nicolaus Nicole Nicoleta Nicoletta Nicolette Nicoline Nicolò
    Nicomachus Nicu Niculina Niculiță Nicușor Nicuță Nidia Niek Niels Niels-Christian Nieves Nigel Nihal
    Nihar Nihat Nikandr Nikanor Nikephoros Nikhil Nikica Nikifor Nikiforos Nikita Nikitich Niklas Niko
    Nikodem Nikodim Nikola Nikolaevich Nikolaevna Nikolai Nikolaj Nikolaos Nikolasz Nikolaus Nikolay Nikolina
    Nikolka Nikoloz Nikos Niksa Nikša Nilde Nilgun Nilgün Nilima Nilo Nils Nilufer Nilüfer Nimród Nina Ninel
    Ninetta Ninian Ninko Nino Ninon Nirad Niranjan Niranjana Nirmal Nirmala Nishant Nitin Niyazi Nizar Njal
    Njål Njazi Nkosazana Nnamdi Noah Noam Noboru Nobuhiko Nobuko Nobunaga Nobuo Nobusuke Nobuyuki Nodar Noe
    Noé Noel Noël Noelie Noélie Noelle Noëlle Noemi Noémi Noémie Nolen Nomvula Nona Nonius Noor Nora Nóra
    Norah Norbert Nordahl Noreen Norica Noriko Norina Norio Norma Norman Norris Norton Notburga Notker Nour
    Nouri Novak Nthato Nuala Nugzar Numerius Nuno Nuño Nunzio Nuray Nureddin Nurettin Nuri Nuria Nursel
    Nursultan Nurullah Nuša Oana Obadiah Obafemi Obizzo Obrad Octav Octavia Octaviana Octaviano Octavie
    Octavien Octavio Octaviu Octavius Oda Oddone Oddvar Oderisi Odette Odhise Odile Odilo Odilon Odise Odo
    Odoardo Odon Odón Ödön Odysseas Ofelia Ogden Oginga Ognjen Ognyan Oguz Oğuz Oisin Oisín Okechukwu Oksana
    Oktay Oktem Olaf Olaus Olav Olavi Olavo Oldrich Oldřich Ole Oleg Oleguer Oleksandr Oleksiy Olena Olenka
    Olga Oľga Olgierd Olha Olimpia Olimpian Olimpiu Olinto Olive Oliver Olivér Olivera Oliverio Olivia Olívia
    Olivier Oliviero Oliviu Oliwia Oliwier Olle Olli Ollie Olof Olov Olu Oluf Olusegun Olwen Olya Olympe Omar
    Ömer Omero Omkar Ondrej Ondřej Onesicritus Onesime Onésime Onni Onofre Onorio Onufry Onur Oona Oonagh
    Ophelia Oppius Oprah Orazio Orest Oreste Orestis Orhan Oriane Orietta Oriol Orla Órla Orlandino Orlando
    Orphee Orphée Orsino Orsola Orsolya Orson Ortansa Ortlieb Ortrud Ortwin Orvar Orville Orvokki Osama Osamu
    Osbert Osborn Osborne Oscar Osip Oskar Oskari Osman Osmond Osmund Ostap Oswald Oswaldo Oswalt Oswin Oswyn
    Oszkar Oszkár Ota Otakar Otar Otávio Othman Otho Othon Otilia Otília Otis Otmar Oto Otokar Otso Ottavia
    Ottaviano Ottavio Ottheinrich Ottilia Ottilie Ottmar Otto Ottó Ottokar Ottoline Ottomar Ottone Oudin Ouen
    Oumar Oumou Ousama Ousmane Ovadia Ove Ovide Ovidio Ovidiu Owain Owen Oystein Øystein Oyvind Øyvind Oz
    Ozana Ozcan Özcan Ozgur Özgür Ozlem Özlem Ozren Paavo Pablo Paciano Paco Pacome Pacôme Paddy Padma
    Padmaja Padmini Padraic Pádraic Padraig Pádraig Padraigh Pafnuty Päivi Pakize Pál Pali Palla Palle
    Palmira Palmiro Palmyre Paloma Pamela Pamfil Pamphile Panagachie Panagiotis Panagis Panait Panas
    Panayiotis Pancho Pandeli Pandolfo Pandora Pandurang Panka Pankaj Pankrác Pankracy Pankraz Panna Panos
    Pansy Panta Pantaleon Pantaleón Pantaleone Panteleimon Pantelis Paola Paolo Papirius Paraschiva Paraskevi
    Parfyon Paride Parisina Parmenio Parvez Parvin Parviz Pascal Pascale Pascaline Pascalis Paschal Pascual
    Pashko Pasquale Pasqualino Pat Patience Patrice Patricia Patrícia Patrick Patrik Patrizia Patrocinio
    Pătru Patrycja Patrycjusz Patrycy Patryk Patsy Pattabhi Patty Pau Paul Paula Paule Paulette Paulica
    Pauliina Paulin Paulina Paulína Pauline Paulo Paulus Pauwel Pava Pavel Pavica Pavle Pavlik Pavlo Pavlos
    Pavlovich Pavlovna Pavlusha Pavol Pawel Paweł Paz Peadar Pearl Peder Pedrarias Pedro Peg Peggy Pehr
    Peisistratus Peiyuan Pekka Peko Pelageya Pelagia Pelagie Pélagie Pelham Pelle Pellegrina Pellegrino
    Pencho Penelopa Penelope Pengfei Penny Penti Pentti Penyo Pepe Pepin Pépin Pepo Peppino Per Perceval
    Percival Percy Perdita Peregrine Perihan Periklis Perla Pernilla Pernille Pero Peronne Péronne Perpetua
    Perrin Perrine Perry Persis Pertinax Petar Pete Peter Péter Peteris Pēteris Petilius Petko Petr Petra
    Petrache Petraq Petre Petri Petrică Petrișor Petrit Petro Petronela Petronella Petronila Petronille
    Pétronille Petros Petrovich Petrovna Petru Petruccio Petrus Petrusha Petrushka Petruț Petruța Petter
    Petteri Petur Petŭr Petya Phaedo Phaenarete Phelim Phil Phileas Philéas Philemon Philémon Philibert
    Philip Philipp Philippa Philippe Philippus Philips Philistus Phillip Phillis Philogene Philogène
    Philomena Philomene Philomène Phineas Phoebe Phormio Photios Photis Phrynichus Phyllis Pia Pico Pier
    Piera Pierantonio Pierce Pierfrancesco Piergiorgio Pierino Pierluigi Piero Pierre Pierre-Henri
    Pierre-Joseph Pierre-Louis Pierre-Paul Pierre-Simon Pierrette Pierrot Piers Piet Pieter Pieternel
    Pietrina Pietro Pigi Pilar Pim Pinar Pinchas Pinhas Pinkas Pio Pío Piotr Pip Pippo Pirjo Pirkko Pirmin
    Piroska Pirro Pisistratus Pius Pınar Pjeter Pjetër Placide Plácido Plamen Platon Plautius Plinio Plínio
    Plinius Ploutarchos Poggio Polemarchus Polikarp Polina Polly Polonia Polycarpe Polychronis Polycrates
    Polykarp Polymeris Polyxeni Pompeia Pompeius Pompeo Pompilia Pompilio Pompiliu Pomponius Popilius Poppaea
    Poppy Porcia Porcius Porfiri Porfiriusz Porfiry Portia Porzia Posidonius Postumius Postumus Poul Povl
    Prabhakar Prabhat Prabir Prabodh Pradeep Pradip Prafulla Prakash Pramatha Pramila Pramod Pranab Prasad
    Prasanta Praskovya Pratap Pratibha Pravdan Praveen Pravin Pravoslav Praxedes Práxedes Preben Predrag Prem
    Premysl Přemysl Prenk Prescott Presentacion Presentación Preston Primitivo Priscilla Prithviraj Priya
    Priyanka Procopio Proculus Prodicus Prodromos Profira Proinsias Prokhor Prokles Prokofi Prokofy Prokop
    Prokopis Prokul Promode Prosper Protasio Prudence Prudencia Prue Prunella Prvoslav Przemyslaw Przemysław
    Ptolemaeus Publius Pufang Punisa Puniša Puran Purificacion Purificación Purna Purushottam Pyotr Qaboos
    Qamil Qasim Qemal Qiaomu Qichao Qili Qiming Qirjako Qishan Queenie Quentin Quim Quinctius Quincy Quintin
    Quintus Quirin Quirino Quitterie Qusay Rabah Rabindra Rabindranath Rachel Rachela Rachid Rachilde Racho
    Rade Radegonde Radegund Radenko Radha Radhika Radim Radislav Radivoj Radivoje Radko Radmila Radoje
    Radojica Radomir Radomír Radosav Radoslav Radoslaw Radosław Radovan Radu Răducu Radúz Raed Rafael Rafaela
    Rafal Rafał Raffaele Raffaello Rafi Rafic Rafik Rafila Rafiq Raghav Raghavan Raghida Raghu Raghunath
    Ragna Ragnar Ragnhild Rahim Rahman Rahmi Rahul Raif Raimo Raimond Raimondo Raimund Raimundo Rainer Rainis
    Raisa Raissa Raïssa Raj Rajab Rajagopal Rajan Rajani Rajat Rajeev Rajendra Rajesh Rajeshwar Rajiv Rajko
    Rajkumar Rajmund Rajni Rajnold Rakesh Ralf Ralph Raluca Ram Rama Ramachandra Ramadan Ramakrishna Raman
    Ramana Ramanand Ramesh Rameshwar Rameswar Ramiro Ramiz Ramkrishna Rammohan Rammohun Ramnath Ramon Ramón
    Ramona Ramsay Ramsey Ramzi Ranajit Ranald Randal Randall Randolf Randolph Randy Rania Raniero Ranjan
    Ranjit Ranko Ranuccio Ranulf Raoul Raphael Rareș Rasbehari Rasheed Rashid Rashida Rashmi Rasih Rasim
    Rasmus Rastislav Rastko Rathin Ratko Rauf Raul Raúl Rauni Ravi Ravindra Ray Raymond Raymonde Raymundo
    Raynald Rayner Răzvan Rebeca Rebecca Rebeka Recai Recep Redvers Refet Refik Refika Reg Regan Reggie
    Regina Regína Reginald Réginald Regine Régine Regis Régis Regitze Regolo Regulo Régulo Reha Reid Reidar
    Reijo Reiko Reimar Reinald Reine Reiner Reinhard Reinhardt Reinhart Reinhilde Reinhold Reinier Reinmar
    Reino Reinulf Réka Rekha Relja Relu Rembert Rembrandt Remco Remi Rémi Remigio Remigius Remigiusz Remo
    Rémy Rena Renán Renata Renáta Renate Renato Renatus Renaud Renaude Renaut Rene René Renée Renier Rentaro
    Renuka Renzo Reşat Reshat Resi Reşit Restituto Reuben Reuel Reuven Revekka Rex Rexhep Reyer Reynold Reza
    Rezo Rezso Rezső Rhiannon Rhoda Rhodri Rhona Rhonwen Rhydderch Rhys Riad Riadh Ricarda Ricardo Ricardus
    Riccarda Riccardo Ricciarda Rich Richard Richárd Richarda Richie Rick Rickard Ricky Rida Ridvan Ridwan
    Rieko Rien Rifaat Rifat Rigas Rigoberta Rigoberto Riitta Rija Rijk Rikke Rina Rinalda Rinaldo Rino
    Riquier Risto Rita Ritsuko Ritva Rivka Riyad Riza Rıdvan Rıfat Rıza Roald Rob Robbie Robert Róbert
    Roberta Robertina Robertine Roberto Robertus Robi Robin Robustiano Rocco Roch Rocio Rocío Rod Roderic
    Roderich Roderick Roderyk Rodger Rodica Rodion Rodney Rodolfo Rodoljub Rodolphe Rodrigo Rodrigue Roel
    Roelof Rogatien Rogelio Roger Roger-Martin Rogier Rohini Rohit Roisin Róisín Roko Roksana Rokuro Roland
    Rolande Rolando Rolf Rollo Rolv Romain Roman Román Romana Romanița Romano Romao Romão Romario Romário
    Romeo Romesh Romila Romina Romola Romuald Ron Ronald Ronan Rónán Rongji Rongtian Rongzhen Ronnie Roque
    Rory Rosa Rosalia Rosalie Rosalind Rosalinde Rosaline Rosa-Maria Rosamond Rosamund Rosamunda Rosamunde
    Rosana Rosanna Rosaria Rosaura Roscoe Rose Roseanne Roselina Roseline Roselyne Rosemarie Rosemary
    Rosemonde Rosendo Roshan Rosie Rosina Rosinha Ross Rossana Rostislav Roswitha Rouhollah Rowan Rowena
    Rowland Roxana Roxane Roxelana Roy Royce Roza Róza Róża Rozalia Rozália Rozina Rozsa Rózsa Rrahman Ruairi
    Ruairí Ruben Rubén Ruby Ruchla Rudi Rudiger Rüdiger Rudolf Rudolfo Rudolph Rudolphus Rudyard Rufina
    Rufino Rufus Ruggero Ruggiero Ruhi Ruhollah Rui Ruihuan Rukmini Rumyana Runar Ruoshui Ruoxi Rupa Rupert
    Ruprecht Rurik Rusen Ruşen Ruslan Russ Russell Rustam Rusty Ruta Ruth Ruthild Rutilio Rutilius Ruud Ruurd
    Ruxanda Ruxandra Ruy Ruza Ruža Ruzena Ružena Růžena Ružica Ryan Ryo Ryoichi Ryoji Ryoko Ryosuke Ryotaro
    Ryszard Ryu Ryuichi Ryunosuke Saad Saadi Saadia Sabahattin Sabatino Sabiha Sabina Sabína Sabine Sabino
    Sabinus Sabri Sabrina Saburo Sachchidananda Sacheverell Sachiko Sachin Sadako Sadao Saddam Sadegh Sadeq
    Sadhana Sadie Sadik Sadiq Sadık Sadri Sadullah Saeed Saeko Safet Safia Safiya Safiye Safta Safwat Sahadev
    Sahak Sahar Saïd Saif Sait Sakari Sakip Sakıp Sakuzo Salah Salam Salathiel Saleem Saleh Salek Sali Salif
    Salih Salim Salli Sally Salma Salman Salome Salomé Salomea Salomon Salustiano Salvador Salvadora Salvator
    Salvatore Salvestro Salwa Salwator Sam Samantha Samar Sami Samia Samih Samim Samir Samira Sammy Samora
    Sampat Sampson Samson Samuel Sámuel Samuil Samvel Sancha Sancho Sanda Sandeep Sandford Sandor Sándor
    Sandra Sandrine Sandro Sandu Sandy Sangeeta Sani Sanja Sanjay Sanjeev Sanjin Sanjiv Sankar Sanne Santosh
    Sânziana Sanzo Saparmurat Sapphira Sara Sára Sarah Sarala Sarat Sardul Sarita Sarkis Sarojini Sarolta
    Sarvepalli Saša Sasha Sashi Saskia Satish Satoko Satoru Satoshi Satu Satur Sátur Saturnin Saturnina
    Saturnino Satya Satyabhakta Satyajit Satyendra Satyendranath Saud Saul Sauli Saumyendranath Saurabh
    Sauveur Saveli Savely Saveta Savina Savinien Savita Savitri Savka Savva Savvas Sayed Sayuri Sayyid
    Scholastique Schorsch Scipione Scott Sead Seamus Séamus Sean Seán Séan Sebald Sebastian Sebastián
    Sebastiana Sebastiano Sebastiao Sebastião Sébastien Sebastienne Sébastienne Sebestyen Sebestyén Secondo
    Secundino Sedat Sefer Sefik Şefik Sefton Segismundo Segolene Ségolène Segundo Seiichi Seiji Seiko Seishi
    Seizo Sejfulla Sekou Sékou Selahattin Selâhattin Selcuk Selçuk Selda Seleucus Selim Selina Selma Selwyn
    Sembène Semen Semën Semenica Semih Semiha Semion Sempronius Semra Semsettin Şemsettin Semyon Semyonovich
    Senad Sener Şener Seosamh Seppo Septimius Septimus Serafeim Serafim Serafima Serafin Serafina Serafino
    Seraphim Séraphin Seraphine Séraphine Serapio Serban Șerban Serdar Serena Seretse Serezha Serge
    Sergeevich Sergei Sergeï Sergej Sergey Sergeyevich Sergio Sergiu Sergius Sergiusz Sergo Serhat Serhii
    Serhiy Şerif Sernin Serpil Sertorius Servác Servais Servando Servilius Servius Seryozha Seth Setsuko
    Seumas Seva Sevastyan Sevda Severin Severín Séverin Severina Severine Séverine Severo Sevgi Sevim Sevket
    Şevket Seweryn Sextus Seydou Seyfi Seymour Sezen Shaban Shabana Shabtai Shadrach Shafiq Shahid Shahin
    Shahram Shahriar Shailendra Shakib Shakir Shalom Shalva Shana Shane Shankar Shanta Shanti Shao-chi Shaoqi
    Shapour Sharad Sharif Sharifa Sharon Shashi Shaukat Shaul Shaun Shawn Sheela Shefqet Sheila Shekhar
    Sheldon Shelley Sherman Sherry Shibdas Shibli Shichiro Shigeki Shigeko Shigenobu Shigeo Shigeru Shilin
    Shimon Shimshon Shinasi Shinichi Shinji Shinzo Shirin Shirley Shiro Shiv Shivaji Shizue Shizuko Shkelqim
    Shkëlqim Shlomit Shlomo Shmuel Sho Shobha Shoichi Shoji Sholem Sholom Shota Shozo Shraga Shrikant Shripad
    Shuichi Shuji Shukri Shulamit Shunji Shura Shusaku Shusui Shuxian Shuzo Shyam Shyama Shyqyri Siad Siaka
    Siamak Sibyl Sicheng Sid Siddhartha Sidi Sidney Sidonia Sidónia Sidonie Sidor Siegbald Siegbert
    Siegbrecht Siegfried Sieghard Sieglinde Siegmund Siegrun Siegwart Sietske Sigbjorn Sigbjørn Sigebert
    Sigfrid Sigfried Sigismond Sigismondo Sigismund Sigmar Sigmund Signe Sigrid Sigrun Sigurd Sigvard Siiri
    Silas Silja Silje Silke Siluan Silvana Silvanus Silvere Silvère Silverio Silvério Silvester Silvestre
    Silvestro Silvia Silvian Silviana Silvija Silvio Silviu Sima Simao Simão Simcha Simen Simeon Siméon Simi
    Simina Simion Simo Simon Simón Šimon Simona Simone Simonetta Simonides Simonino Simonne Sinan Sinasi
    Şinasi Sinclair Sindre Sinead Sinéad Sinforosa Sinică Sinikka Sinisa Siniša Siobhan Siobhán Siôn Sipho
    Siqi Siraj Sisto Sita Sitaram Sitki Siv Sivaram Sixte Sixten Sixto Sixtus Sıtkı Sjoerd Skender Skënder
    Slava Sláva Slavcho Slavek Slaven Slavica Slavka Slávka Slavko Slavoj Slavoljub Slavomir Slavomír
    Slawomir Sławomir Slobodan Smaranda Smilja Smita Snezana Snežana Snježana Snorri Sobeslav Soběslav
    Socorro Sofia Sofie Sofija Sofonisba Sofronio Sofya Sohan Soheil Sohrab Soichiro Soizic Sojourner Solange
    Soledad Solimano Solomon Solveig Somnath Soňa Sondre Sonia Sonja Sönke Sonya Sophia Sophie Sophoklis
    Sophronia Sophus Sophy Sorana Soraya Sorcha Soren Sören Søren Sorin Sorina Sosicles Soso Sosthene
    Sosthène Sotiria Sotirios Sotiris Souad Souleymane Soumitra Soumyendra Sourav Sourou Spartaco Spasoje
    Spencer Spenser Speranța Speusippus Spike Spiridon Spiro Spiros Spirydion Spurius Spyridon Spyros Srdan
    Srđan Srdja Srdjan Srećko Srinivas Srinivasa Sripad Srul Stacey Staffan Stafford Stamatis Stan Stana
    Stanca Stancu Stanford Stanhope Stanimir Stanislao Stanislas Stanislaus Stanislav Stanislava Stanislaw
    Stanisław Stanislawa Stanisława Stanke Stanko Stanley Stanoje Staša Stathis Statis Stavros Stavroula
    Steen Štef Stefan Štefan Ștefan Ștefana Stefania Štefánia Ștefania Stefanie Stefanija Stefanino Stefano
    Stefanos Steffen Steinar Stelian Steliana Stelios Stella Stellan Steluța Sten Stepan Štěpán Stepanida
    Stepanka Štěpánka Stepanovich Stephane Stéphane Stephanie Stephen Stesha Stevan Steve Steven Stevo
    Stewart Stig Stijn Stilla Stina Stine Stipan Stipe Stiva Stjepan Stojan Stokely Stoyan Stoyu Stratis
    Straton Stratos Stribor Strobe Stuart Sture Stylianos Suad Suat Subhadra Subhas Subhash Subhi Subodh
    Subramania Subrata Sucheta Sudha Sudhindra Sudhir Sue Sufian Suhail Suhasini Suheyla Süheyla Sujata
    Sukhdev Sukru Şükrü Sukumar Sulaiman Sulayman Suleiman Sulejman Suleyman Süleyman Sulo Sulpicius Suman
    Sumiko Sumit Sunanda Sundar Sune Suneel Sunhild Sunil Sunita Suniti Sunniva Surendra Surendranath Suresh
    Surjit Surya Susan Susanna Susannah Susanne Sushil Sushila Susie Susumu Suu Suzana Suzanne Suze Suzette
    Suzon Suzuko Suzy Svante Svatopluk Svätopluk Svea Svebor Svein Sven Svend Svenja Sverre Svetislav
    Svetlana Svetlin Svetozar Svetozár Sveva Sviatoslav Svyatoslav Swantje Swithin Sybil Sybilla Sybren
    Sydney Sylvain Sylvaine Sylvanus Sylvester Sylvestre Sylvi Sylvia Sylvie Sylwester Sylwia Symon
    Symphorien Syngman Synne Synnove Synnøve Syrja Sysoi Szabolcs Szczepan Szidonia Szidónia Szofi Szofia
    Szófia Szonja Szymon Taavetti Taavi Tabea Tabitha Tacjana Tad Tadao Tadashi Taddea Taddeo Tadeáš Tadeo
    Tadeusz Tadhg Tadija Taeko Tafari Tage Taha Tahar Taher Tahir Tahsin Taieb Taillefer Taina Taisuke
    Takahiro Takako Takamori Takao Takashi Takeji Takeko Takeo Takeshi Taketora Takis Talal Talat Talât Talha
    Taliesin Talip Tam Tamar Tamara Tamas Tamás Tamiko Tamsin Tanasko Tancred Tancrede Tancrède Tancredi
    Tancredo Tania Tanja Tanju Tansu Tanya Tanzan Tapan Tapani Tapio Tara Tarak Taras Tarek Tarik Tariq Tarık
    Tarja Tarjei Taro Tarun Tasa Tassilo Tassos Tatiana Tatsuo Tatsuya Tatyana Tauno Tawfiq Tayeb Tayfun
    Taylor Taysir Tayyip Tebaldo Tecwyn Ted Teddy Teea Tefik Tefta Teiko Teilo Tej Teja Tejun Tekla Telemaco
    Telesforo Telésforo Tellervo Telmo Temelko Temistocle Tencho Tengiz Teobaldo Teodor Teodora Teodorico
    Teodoro Teodosia Teodosio Teofil Teofila Teófila Teofilo Teófilo Teohari Teona Terence Terencjusz Terenti
    Terentius Terenty Teresa Teresina Teresita Terez Teréz Tereza Terezia Terézia Terrence Terry Teruko Teruo
    Tess Tessa Tetsu Tetsuo Tetsuro Tetsuya Teunis Teuvo Tevfik Tevye Tewfik Thabo Thad Thaddaus Thaddäus
    Thaddee Thaddée Thaddeus Thady Thanas Thanasis Thanassis Thandi Thanos Thant Thassilo Thaung Thea Theages
    Thelma Thelonious Themba Themistoklis Theo Theobald Théobald Theodor Theodora Théodora Theodore Théodore
    Theodoric Théodoric Theodoros Theodosia Theodule Théodule Theofilos Theophanes Théophile Theophilos
    Theophilus Theophraste Théophraste Theophrastus Theopompus Theramenes Theresa Thérésa Therese Thérèse
    Theresia Theroigne Théroigne Theron Theun Theunis Thibaud Thibault Thibaut Thiébaut Thierry Thijs Thilo
    Thimi Thodoros Thom Thomais Thomas Thomasina Thor Thorbjorn Thorbjörn Thorbjørn Thorfinn Thorkild
    Thorleif Thornton Thorolf Thorstein Thorsten Thorvald Thrasyvoulos Thurgood Thurlow Thurston Thusnelda
    Thyra Tiago Tibaldo Tiberia Tiberio Tiberiu Tiberius Tibor Tiburce Tichomír Tidjane Tiemen Tigran Tihamer
    Tihamér Tihomir Tiina Tija Tijana Tikhon Tilda Tilly Tilman Tilmann Tilo Tim Timaeus Timea Timmy Timo
    Timofei Timofey Timotea Timotei Timotej Timoteo Timóteo Timothee Timothée Timotheus Timothy Tina Tinca
    Tincuța Tingfu Tiphaine Tiril Tirso Tissaphernes Titania Titia Tito Titu Titus Tivadar Tiziana Tiziano
    Tjalling Tjeerd Tobias Tobiasz Tobit Toby Tod Todd Todor Tódor Toivo Tokiko Tokuzo Tolga Tolomeo Tom Toma
    Tomas Tomás Tomáš Tomasz Tomé Tomio Tomislav Tomislava Tommaso Tommy Tomo Tomoko Tomoyuki Tonči Tončica
    Toni Tonija Tonin Tonino Tonio Tonka Tonko Tony Tonya Toomas Toon Tooru Torahiko Torben Torbjorn Torbjörn
    Torbjørn Tord Torgeir Torgny Toribio Torkel Torolf Torquata Torquato Torquil Torstein Torsten Toru
    Torvald Toshiaki Toshihiko Toshihiro Toshiki Toshiko Toshimichi Toshio Toshiro Toto Toussaint Toyohiko
    Tracey Tracy Trahaearn Traian Traicho Tranquillo Traugott Traute Travis Traycho Trefor Trevor Trifon
    Trifone Trijntje Trilochan Tripti Tristan Tristano Tristram Troels Trofim Trond Troy Trpimir Trpko Trude
    Trudel Trudi Trudy Truus Tryggve Trygve Tse-tung Tsé-tung Tsola Tsuneo Tsutomu Tsuyoshi Tsvetan Tsvi
    Tudor Tudora Tudorița Tudosia Tudur Tugdual Tulin Tülin Tullia Tullio Tullius Tullus Tulsi Tuncay Tuncel
    Tuomas Tupac Turan Turgut Turhan Turid Turiddu Turkan Türkan Turki Turlough Tushar Tuula Tuulikki Tuva
    Tvrtko Ty Tycho Tyko Tyler Tymen Tymoteusz Tyra Tyrone Tytus Tzipora Tzvetan Ubald Ubaldino Ubaldo Uberto
    Uchtred Uda Uday Udham Udo Uffe Ughetto Ugo Ugur Uğur Uhuru Ujjal Ulf Ulick Ulises Ulisse Ulla Ulpius
    Ulric Ulrich Ulrik Ulrika Ulrike Ultan Ulvi Ulyana Ulysses Uma Umar Umaru Umberto Umeko Umesh Umit Ümit
    Ummidius Una Úna Unni Upendra Upendranath Urbain Urbano Urho Uri Uriah Uriel Uros Uroš Urraca Urs Ursel
    Ursin Ursula Uršuľa Ursule Urszula Usama Uschi Usha Usman Ustinya Uta Utako Ute Uthman Uttam Uuno Uwe
    Vaclav Václav Vacslav Vácslav Vadim Vagn Vahan Vahdettin Vahit Vahram Vaino Väinö Vakhtang Vala Valborg
    Valdemar Valentim Valentin Valentín Valentina Valentína Valentine Valer Valér Valere Valère Valeri
    Valeria Valéria Valerian Valeriano Valerianus Valerie Valerien Valérien Valerija Valerio Valeriu Valerius
    Valeriya Valery Valéry Valfredo Vali Valko Vallabhbhai Valter Valtteri Vanesa Vanessa Vangelis Vangjel
    Vanja Vanka Vanna Vanni Vannino Vano Vanya Vardan Varenka Varfolomei Varlam Vartan Varun Varvara Varya
    Vasant Vasanti Vasco Vasif Vasil Vasile Vasili Vasilica Vasilică Vasilievich Vasilii Vasilije Vasiliki
    Vasilios Vasilis Vasilisa Vasiliy Vasily Vasıf Vaske Vaskë Vaso Vassil Vassili Vassilis Vassily Vasudev
    Vasya Vasyl Vatroslav Vatsala Vaughan Vavrinec Vavro Vazgen Vazha Vecihi Vedat Vedran Vedrana Vehbi Veijo
    Veikko Veit Velana Velimir Velimira Velina Veljko Velko Venanzio Vencel Vendel Vendela Vendelín Venera
    Venetia Veniamin Veniero Venkata Venkataraman Venustiano Venyamin Vera Véra Věra Veran Véran Vere Verena
    Verginius Verica Veridique Véridique Verity Verner Vernon Veronica Veronika Véronique Veselin Vesna
    Vespasiano Vespasien Veta Vettor Veturius Veysel Viacheslav Vianney Vibeke Vibius Vic Vicencia Vicência
    Vicente Vicenția Vicențiu Vicko Victoire Victor Víctor Victoria Victorien Victorine Vid Vida Vidkun Vidya
    Vieroslava Vigdis Vigen Viggo Vigilius Vijay Vijaya Vijeko Vikas Vikenti Vikenty Vikram Viktor Viktoria
    Viktória Viktorie Viktorija Vilde Vilem Vilém Vilhelm Vilho Viliam Vilis Viljo Ville Villy Vilma Vilmos
    Vimal Vimala Vinay Vinayak Vincas Vince Vincenc Vincent Vincente Vincențiu Vincenza Vincenzina Vincenzo
    Vinka Vinko Vinoba Vinod Vintila Vintilă Vinzent Viola Violet Violeta Violetta Viorel Viorela Viorica
    Vipin Vipsania Vipsanius Virag Virág Viren Virendra Virgil Virgilio Virgiliu Virginia Virginie Virginio
    Virtudes Visar Visarion Vishal Vishwanath Visnja Višnja Vissarion Vit Vít Vita Vitale Vitali Vitalii
    Vitaliy Vitaly Víťazoslav Vitezslav Vítězslav Vithal Vithalbhai Vito Vitomir Vittore Vittoria Vittoriano
    Vittorio Vitus Vitya Vivaldo Vivek Viveka Vivian Viviana Viviane Vivien Vivienne Vjekoslav Vjenceslav
    Vlad Vladan Vladek Vladeta Vladilen Vladimir Vladimír Vladimira Vladimíra Vladimirovich Vladimirovna
    Vladislaus Vladislav Vladko Vladlen Vlado Vlaicu Vlasis Vlastimil Vlastislav Vlatko Voichița Voicu Vojin
    Vojislav Vojo Vojta Vojtech Vojtěch Volfango Volker Volkert Volkhard Volkmar Volkwin Volodya Volodymyr
    Vopiscus Vratislav Vratko Vreni Vsevolod Vuk Vukasin Vukašin Vulko Vural Vyacheslav Vytautas Vyvyan
    Waclaw Wacław Wade Wadi Wael Wafa Wahid Wajdi Walburg Walburga Waldemar Waldo Waleed Walenty Walentyn
    Walentyna Waleria Walerian Walery Walfredo Walfried Walgierz Walid Wallace Wally Walram Walt Walter
    Walther Waltraud Waltraut Wanda Wanesa Warner Warren Warwick Washington Wasif Wat Wawrzyniec Wayne Weihan
    Wenceslao Wenceslas Wendelin Wendeline Wendell Wendy Wenxiu Wenyuan Wenzel Werner Weronika Wes Wesley
    Wessel Wiara Wibke Wiebe Wiebke Wieland Wieslaw Wiesław Wifredo Wigbert Wijnand Wiktor Wiktoria Wilbert
    Wilbur Wilfred Wilfrid Wilfried Wilfryd Wilhelm Wilhelmina Wilhelmine Wilkie Will Willard Willem
    Willemijn Willemina Willi William Willibald Willibrord Willie Willis Willoughby Willy Wilma Wilmot Wilson
    Wiltrud Wim Wincenty Winfield Winfred Winfried Winifred Winnie Winrich Winston Winthrop Wirginia Wislawa
    Wisława Witalis Witold Wladimir Wladyslaw Władysław Wladyslawa Władysława Wlodzimierz Włodzimierz
    Wojciech Wole Wolf Wolf-Dieter Wolf-Dietrich Wolfert Wolfgang Wolfhard Wolfhart Wolfrad Wolfram Woodrow
    Woody Wouter Wulfstan Wunibald Wyatt Wybrand Wyndham Wynne Wystan Xanthippus Xaver Xavier Xaviere Xavière
    Xénia Xenocrates Xhafer Xhelal Xhemal Xhevdet Xiannian Xianzhi Xiaobo Xiaoming Xiaoping Xiaotong Xilai
    Ximena Ximeno Xingzhi Xiuquan Xoan Xoán Xueliang Xuesen Xueshi Yaakov Yachiyo Yacine Yaeko Yael Yafei
    Yago Yahia Yahya Yakim Yakov Yakovlevich Yakub Yakubu Yakup Yalcin Yalçın Yamini Yamuna Yan Yana Yane
    Yanis Yanka Yanko Yann Yannick Yannis Yaobang Yaqub Yaroslav Yasar Yaşar Yasemin Yash Yashpal Yashwant
    Yasir Yasmin Yasser Yassin Yassir Yasuhiro Yasujiro Yasuko Yasunari Yasuo Yasushi Yataro Yat-sen Yavuz
    Yayoi Yazid Yefim Yefrem Yegor Yehezkel Yehiel Yehoshua Yehuda Yehudi Yekaterina Yekta Yelena Yelisei
    Yelizaveta Yemelyan Yermak Yermolai Yeshayahu Yevdokia Yevgeni Yevgenia Yevgeniya Yevgeny Yevgraf Yevhen
    Yevsei Yiannis Yigael Yigal Yildiz Yilmaz Yingchao Yiorgos Yisrael Yitzchak Yitzhak Yıldız Yılmaz Ymer
    Yngvar Yngve Yoann Yogendra Yogesh Yoichi Yoko Yolanda Yolande Yonah Yongfa Yordan Yordanka Yorgos Yosef
    Yoshie Yoshihiko Yoshihiro Yoshiko Yoshimi Yoshinobu Yoshio Yoshiro Yoshitaka Yoshito Yossel Yosuke
    Youcef Youlan Young-sam Younis Yousef Youssef Youwei Yoweri Yozo Yrjo Yrjö Ysbrand Yuanpei Yuichi Yuji
    Yukichi Yukiko Yukio Yu-lan Yuli Yulia Yulian Yuliya Yumiko Yunus Yura Yuri Yurii Yuriko Yuriy Yury Yusuf
    Yusuke Yutaka Yutang Yuzo Yvain Yves Yvette Yvon Yvonne Yvonnick Zaccaria Zacchaeus Zachariah Zacharias
    Zachariasz Zacharie Zachary Zack Zafer Zahari Zaharia Zaharias Zaher Zahir Zahra Zaid Zainab Zakaria
    Zakariya Zakhar Zakhari Zaki Zalán Zalman Zalmen Zamfir Zamfira Žaneta Żaneta Zanobi Zaraza Zarko Žarko
    Zayd Zayed Zaynab Zaza Zbigniew Zbynek Zbyněk Zdenek Zdeněk Zdenka Zdeňka Zdenko Zdeslava Zdislava
    Zdravko Zdzislaw Zdzisław Zebedee Zebulon Zechariah Zedekiah Zedong Zeev Zef Zeferino Zefirino Zeger
    Zehra Zeinab Zejnep Zekeriya Zeki Zelda Zelie Zélie Zelig Želimir Zeljko Željko Želko Želmíra Zemin
    Zenaida Zenaide Zénaïde Zenel Zenko Zeno Zénó Zenobia Zenobie Zénobie Zenobio Zenon Zenón Zenovia Zente
    Zenzi Zephaniah Zéphirin Zephyrin Zéphyrin Zerrin Zétény Zev Zeynep Zhelyu Zhengfei Zhenya Zhidan
    Zhiqiang Zhivko Zhixin Zhongshan Zhongshu Zhongxun Zia Ziad Ziemowit Zigmas Žigmund Zihni Zija Zikmund
    Zillah Zina Zinaida Zinovi Zinovy Zipporah Zisis Zita Zivan Živan Zivko Živko Zivojin Živojin Zivorad
    Živorad Ziya Ziyang Zlata Zlatan Zlatica Zlatka Zlatko Zodwa Zoe Zoé Zofia Žofia Zohra Zoi Zoja Zola
    Zoltan Zoltán Zongtang Zora Zoran Zorica Zorka Zornitsa Zosima Zosimo Zósimo Zoya Zrinislav Zrinko
    Zselyke Zsigmond Zsofia Zsófia Zsolt Zsombor Zsuzsa Zsuzsanna Zubair Zubeida Zubeyde Zübeyde Zuleika
    Zulema Zulfikar Zulfiqar Zulfu Zülfü Zuolin Zurab Zuzana Zuzanna Zvi Zviad Zvonimir Zvonko Zygfryd
    Zygmunt Zyma
  `,
  // Names that are also towns stay out.
  surnames: `
    Aakjaer | Aakjær | Aalto | Aartsen | Aasen | Abacha | Abakumov | Abascal | Abasiyanik | Abasıyanık |
    Abbado | Abbott | Abd-el-Kader | Abell | Abellio | Abendroth | Abensour | Abercrombie | Abercromby |
    Abernathy | Abetz | Abiola | Abramov | Abramovich | Abramovitch | Abramowski | Acciaiuoli | Accolti |
    Acevedo | Achard | Acheampong | Achebe | Achenbach | Acheson | Acland | Acosta | Acton | Acuna | Acuña |
    Aczel | Aczél | Adair | Adame | Adams | Addams | Addington | Addison | Adenauer | Adhikari | Adivar |
    Adıvar | Adler | Adoratski | Adoratsky | Adorno | Adrianov | Advani | Aerssen | Afanasiev | Afanasyev |
    Aflaq | Afrifa | Aftalion | Agamben | Agassiz | Aghbalyan | Agnelli | Agnesi | Agnew | Agnoletti |
    Agnoli | Agnon | Agoult | Agricola | Aguado | Aguesseau | Aguinaldo | Aguirre | Agurski | Agursky |
    Agustini | Aharonian | Ahlin | Ahmadinejad | Ahtisaari | Aidit | Aidoo | Aiken | Ailey | Ailly | Ainger |
    Ainsworth | Airey | Aitken | Aivazovsky | Ajdukiewicz | Akaev | Akcura | Akçura | Akenside | Akhmatova |
    Akhundov | Akopian | Aksakov | Akselrod | Aksoy | Aksyonov | Akutagawa | Alain-Fournier | Alarcon |
    Alarcón | Albani | Albemarle | Albeniz | Albéniz | Alberdi | Alberoni | Albers | Alberti | Albertini |
    Albertus | Albinoni | Albizu | Albornoz | Albret | Alchian | Alciati | Alcott | Aldana | Aldanov |
    Alderson | Aldington | Aldrich | Aldrovandi | Aleardi | Alecsandri | Alegria | Alegría | Aleixandre |
    Aleksandrov | Alekseev | Alekseyev | Aleksinski | Aleksinsky | Alem | Aleman | Alemán | Alembert |
    Alencar | Alessandri | Alevizos | Alexandrou | Alexeyev | Alexinski | Alexinsky | Alfieri | Alfonsin |
    Alfonsín | Alfven | Alfvén | Alger | Algren | Alicata | Aliev | Alimin | Aliyev | Alkalay | Alkan |
    Allais | Allawi | Allegri | Allemane | Allenby | Allende | Allestree | Alleyn | Alleyne | Alliluev |
    Alliluyeva | Allingham | Allon | Allsopp | Almagro | Almasi | Almási | Almeida | Almirante | Almquist |
    Almqvist | Alphen | Alquie | Alquié | Alsop | Altamirano | Altdorfer | Altena | Altgeld | Althoff |
    Althorp | Althusser | Altichiero | Altmeier | Alvarado | Alvarez | Álvarez | Alvear | Amado | Amaldi |
    Amari | Amati | Amato | Ambedkar | Ambrosoli | Ameghino | Amendola | Amery | Ammann | Ammannati |
    Ammirato | Amory | Ampère | Ampthill | Amundsen | Amyot | Ananyev | Andersch | Andersen | Anderson |
    Andler | Ando | Andrade | Andranik | Andrássy | Andreae | Andreas-Salome | Andreas-Salomé | Andreev |
    Andrejevic | Andrejević | Andreotti | Andrewes | Andrews | Andreyev | Andreyeva | Andric | Andrić |
    Andrieux | Andronikov | Andropov | Andrzejewski | Angell | Angelov | Ångström | Anguiano | Anguita |
    Anichkov | Ankrah | Anneessens | Annenkov | Annenski | Annensky | Anouilh | Anquetil | Anscombe |
    Anseele | Anstey | Antall | Antipov | Antonescu | Antonioni | Antonov | Antonov-Ovseenko |
    Antonov-Ovseyenko | Antonovych | Antraigues | Anvelt | Apel | Apelt | Apollinaire | Appert | Appiah |
    Appiani | Applegarth | Apponyi | Apraxin | Apro | Apró | Aquino | Arafat | Arago | Arakcheev |
    Arakcheyev | Aralov | Aramburu | Arany | Araquistain | Araquistáin | Arbenz | Arbuckle | Arbuthnot |
    Arcangeli | Arce | Archipenko | Arcimboldo | Arciniegas | Arciszewski | Arden | Ardenne | Ardigo |
    Ardigò | Arendt | Arensky | Arevalo | Arévalo | Argan | Arghezi | Arguedas | Arguelles | Argüelles |
    Aribau | Arinos | Arishima | Arismendi | Aristide | Arkwright | Arland | Arletty | Arlosoroff | Arlt |
    Armah | Armani | Armellini | Armstrong | Arnaldi | Arnauld | Arndt | Arniches | Arnoux | Aron | Aronson |
    Arosev | Arouet | Aroutunian | Arp | Arrabal | Arraes | Arrau | Arrebo | Arreola | Arrhenius | Arriaga |
    Arrighi | Arrupe | Arslan | Artaud | Artigas | Artsybashev | Artzybashev | Asafyev | Asam | Asanuma |
    Asch | Ascham | Ascoli | Asenjo | Ashe | Ashida | Ashmole | Asimov | Asnyk | Asor-Rosa | Aspinall |
    Asquith | Assad | Assezat | Assézat | Assis | Astaire | Astakhov | Astie | Astié | Astor | Astrov |
    Ataturk | Atatürk | Atherton | Atkins | Atkinson | Attlee | Attwood | Atwood | Auber | Aubert | Aubigne |
    Aubigné | Aubry | Auchincloss | Auchinleck | Auden | Audiberti | Audin | Audubon | Auer | Auerbach |
    Auersperg | Aufhauser | Aufhäuser | Augereau | Augier | Augspurg | Aulard | Auriol | Austen |
    Autant-Lara | Avdeyev | Avebury | Aveling | Avellaneda | Avenarius | Avenel | Averbakh | Averchenko |
    Averescu | Averoff | Avksentiev | Avksentyev | Avogadro | Avory | Avvakum | Awolowo | Axelrod | Axen |
    Aybar | Ayer | Aylwin | Ayme | Aymé | Aytoun | Azad | Azana | Azaña | Azcarate | Azcárate | Azef |
    Azeglio | Azev | Azevedo | Azhayev | Azikiwe | Aznavour | Azorin | Azorín | Azuela | Azzolini | Baader |
    Babajanyan | Babbage | Babinet | Babington | Babini | Babits | Babushkin | Bacchelli | Bach |
    Bachaumont | Bachchan | Bache | Bachelard | Bachelet | Bachmann | Bacilek | Bacílek | Bacon | Baczynski |
    Baczyński | Badaev | Badaloni | Badayev | Baden-Powell | Badie | Badillo | Badinter | Badiou | Badoglio |
    Baeck | Baedeker | Baer | Baerwald | Baffin | Bagehot | Baggesen | Baghramyan | Baginski | Bagirov |
    Baglioni | Bagramian | Bagramyan | Bagration | Bagritsky | Bagryana | Bahnsen | Bahr | Bahro | Baier |
    Baif | Baïf | Bailleul | Bailly | Baily | Baines | Bainville | Baird | Bajcsy-Zsilinszky | Bajpai |
    Bakaev | Bakalov | Bakaric | Bakarić | Bakayev | Bakdash | Bakhtin | Bakhuizen | Bakke | Bakounine |
    Bakst | Bakunin | Balabanoff | Balabanov | Balabanova | Balaguer | Balakirev | Balanchine | Balashov |
    Balassi | Balbi | Balbin | Balbín | Balbo | Balbuena | Balcescu | Bălcescu | Baldini | Baldung |
    Baldwin | Balewa | Balfe | Balfour | Balibar | Balitski | Balitsky | Balkanski | Balla | Balladur |
    Ballanche | Ballhorn | Ballin | Balluku | Balmaceda | Balmat | Balmes | Balmont | Balodis | Balogh |
    Balthus | Baltzell | Balzac | Bamberger | Bamford | Bancal | Bancroft | Bandaranaike | Bandello |
    Bandera | Bandiera | Banerjea | Banerjee | Banerji | Banffy | Bánffy | Banfi | Banim | Bankhead |
    Banneker | Bannister | Banti | Banville | Banzer | Barak | Barák | Barakat | Baran | Barante | Barany |
    Baratynski | Baratynsky | Barbaro | Barbarossa | Barbaroux | Barbauld | Barberini | Barbes | Barbès |
    Barbey | Barbier | Barbirolli | Barbosa | Barbusse | Bardeen | Barea | Barere | Barère | Baretti |
    Bargellini | Barghouti | Barham | Baring-Gould | Barkley | Barlach | Barlaeus | Barlow | Barnard |
    Barnave | Barnes | Barnett | Barnum | Baroche | Barodet | Baroja | Barone | Baronio | Baross | Barr |
    Barrande | Barras | Barraud | Barrault | Barré | Barrès | Barreto | Barrett | Barrientos | Barrot |
    Barrymore | Barschel | Barsukov | Barth | Barthelemy | Barthelme | Barthes | Bartholdi | Bartholin |
    Barthou | Bartlett | Bartok | Bartók | Bartoli | Bartolini | Bartolozzi | Baruffaldi | Baryatinski |
    Baryatinsky | Baryshnikov | Barzani | Basaglia | Basaricek | Basariček | Basch | Basedow | Baselitz |
    Basescu | Băsescu | Basevi | Baskerville | Basov | Bassani | Bassano | Bassermann | Bastiat |
    Bastien-Lepage | Bastwick | Basu | Bataille | Bathurst | Batista | Batlle | Batoni | Batthyany |
    Batthyány | Battisti | Batyushkov | Baubock | Bauböck | Baudelaire | Baudin | Baudissin | Baudot |
    Baudoyer | Baudrillard | Baudry | Bauer | Baum | Bauman | Baumer | Bäumer | Baumgarten | Baumol | Baur |
    Baxter | Bayar | Bayes | Bayet | Bayle | Baylis | Bayram | Bayrou | Bazaine | Bazard | Bazargan |
    Bazarov | Bazille | Bazin | Beaconsfield | Beardsley | Bearn | Beaton | Beattie | Beaufort | Beaufret |
    Beauharnais | Beaumanoir | Beaumarchais | Beauregard | Beauvilliers | Beauvoir | Beauzee | Beauzée |
    Beaverbrook | Bebel | Bebler | Beccadelli | Beccaria | Becher | Bechstein | Bechyne | Bechyně | Becker |
    Beckerath | Becket | Beckett | Beckford | Beckmann | Beckwith | Becquer | Bécquer | Becquerel | Beddoes |
    Bedier | Bédier | Bedos | Bédos | Beecham | Beecher | Beerbohm | Beernaert | Beethoven | Begg | Beguin |
    Béguin | Behan | Beheshti | Behmen | Behn | Behrens | Behring | Beijerinck | Beilis | Beimler | Bejart |
    Béjart | Bekhterev | Bekker | Belaunde | Belaúnde | Belcher | Belge | Belgioioso | Belidor | Belinski |
    Belinskii | Belinsky | Bellamy | Bellarmine | Bellarmino | Bellay | Belleau | Belleforest | Bellincioni |
    Bellini | Belloc | Bellotto | Belmondo | Belmore | Beloborodov | Beloff | Beloselski | Beloselsky |
    Belov | Beltrami | Bely | Belyaev | Belyayev | Bem | Bembo | Benavente | Benbella | Benbow | Benchley |
    Benckendorff | Benda | Benedetti | Beneke | Benes | Beneš | Benet | Bengoechea | Ben-Gurion | Benham |
    Benigni | Benitez | Benítez | Benjamin | Benkendorf | Benn | Bennigsen | Benoist | Benserade | Bensley |
    Benson | Bentham | Bentinck | Bentivoglio | Bentley | Benton | Benveniste | Ben-Yehuda | Benz | Ben-Zvi |
    Beran | Beranger | Béranger | Berard | Bérard | Berceo | Berchet | Berchthold | Berchtold | Berdiaev |
    Berdichevsky | Berdyaev | Berdyayev | Beregovoy | Bérégovoy | Berengario | Berenson | Beresford |
    Bergamin | Bergamín | Bergegren | Bergengruen | Bergery | Berggolts | Berggrav | Berghaus | Bergman |
    Bergson | Beria | Berio | Berisha | Berkeley | Berklavs | Berkman | Berlage | Berle | Berlier | Berling |
    Berlinguer | Berlioz | Berlusconi | Berman | Bermingham | Bermudez | Bermúdez | Bernadotte | Bernanos |
    Bernardes | Bernardini | Bernard-Lazare | Bernari | Bernaschek | Berneri | Berners | Bernhardi |
    Bernhardt | Berni | Bernini | Bernis | Bernocchi | Bernouilli | Bernoulli | Bernstein | Bernstorff |
    Berrigan | Berryman | Bertalanffy | Bertani | Berthelot | Berthier | Berthollet | Bertillon | Bertin |
    Bertinotti | Bertola | Bertolazzi | Bertolucci | Berulle | Bérulle | Berzelius | Berzin | Berzsenyi |
    Besant | Beslay | Bessarion | Bessel | Bessemer | Besson | Bestuzhev | Bestuzhev-Ryumin | Betancourt |
    Betancur | Bethe | Bethlen | Bethmann-Hollweg | Bethune | Betjeman | Bettelheim | Betterton | Betti |
    Beuchot | Beust | Beuve-Mery | Beuve-Méry | Beuys | Bevan | Beveridge | Bevin | Bewick | Beyatli |
    Beyatlı | Beyle | Bezborodko | Bezout | Bezruc | Bezruč | Bhabha | Bhandarkar | Bhashani | Bhattacharya |
    Bhattacharyya | Bhave | Bhutto | Bialik | Bianchini | Bibbiena | Bibby | Bibikov | Bibo | Bibó | Bichat |
    Bickerdike | Bickerstaff | Bickerstaffe | Bidault | Biddle | Biden | Bierce | Biermann | Bierut |
    Bierwirth | Bigelow | Bigongiari | Bihari | Biko | Bilak | Biľak | Bilderdijk | Bilek | Bílek | Bilgin |
    Billinghurst | Binet | Bingham | Binyon | Biondo | Biot | Bioy | Birague | Birkbeck | Birkett | Biron |
    Birrell | Bismarck | Bismark | Bissolati | Biswas | Bitar | Bitsenko | Bizet | Bizzozero | Bjerknes |
    Bjorling | Björling | Bjornson | Björnson | Bjørnson | Bjornstjerne | Blacher | Blacket | Blackett |
    Blackmore | Blackmun | Blackmur | Blackstone | Blackwell | Blackwood | Blaeu | Blaga | Blagoev |
    Blagoeva | Blaine | Blair | Blake | Blakeney | Blakiston | Blanchard | Blanchot | Blandiana |
    Blankenhorn | Blanqui | Blasco | Blatchford | Blavatsky | Blennerhassett | Bleriot | Blériot |
    Blessington | Blicher | Bligh | Blitzstein | Blixen | Bloch | Bloch-Laine | Bloch-Lainé | Bloem | Blok |
    Blomberg | Blomfield | Blondel | Blondin | Blonski | Blonsky | Bloomfield | Bloor | Blos | Blount |
    Blücher | Bluhm | Blum | Blumenbach | Blundell | Blunden | Bluntschli | Blyukher | Blyumkin | Boas |
    Bobbio | Bobrikov | Bobrinski | Bobrinsky | Bobrowski | Bobrzynski | Bobrzyński | Bobu | Boccalini |
    Boccanegra | Boccherini | Bocchini | Boccioni | Boch | Bockh | Böckh | Bockler | Böckler | Bocklin |
    Böcklin | Bocskai | Boddington | Bodelschwingh | Bodenstedt | Bodin | Bodnaras | Bodnăraș | Bodoni |
    Boece | Boèce | Boeckh | Boehm | Boehm-Bawerk | Boehme | Boelcke | Boell | Boerhaave | Boff | Bogart |
    Bogdanov | Bogdanovich | Bogicevic | Bogićević | Bogolepov | Bogolyubov | Bogoraz | Bogrov | Bohm |
    Böhm | Bohm-Bawerk | Böhm-Bawerk | Bohme | Böhme | Bohr | Bohun | Boiardo | Boieldieu | Boileau |
    Boilly | Boisguilbert | Boisguillebert | Boisrobert | Boisseree | Boisserée | Boissy | Boito | Bokanyi |
    Bokányi | Bokassa | Bokii | Boland | Bolano | Bolaño | Boldini | Boldrini | Boleyn | Bolingbroke |
    Bolivar | Bolívar | Böll | Bolland | Bollandus | Bollnow | Boloni | Bölöni | Bolsche | Bölsche |
    Boltraffio | Boltzmann | Bolyai | Bolz | Bombacci | Bombelli | Bonald | Bonar | Bonavino |
    Bonch-Bruevich | Bonch-Bruyevich | Boncour | Bondfield | Bonfadini | Bonghi | Bonham | Bonham-Carter |
    Bonhoeffer | Bonifácio | Bonington | Bonnard | Bonnat | Bonnefoy | Bonneville | Bonney | Bonnot |
    Bonomelli | Bonomi | Bonpland | Bonsels | Bontempelli | Bontemps | Boogaard | Boole | Boone | Boorman |
    Boothby | Boothroyd | Bopp | Borah | Boran | Borchardt | Borchert | Borda | Borden | Bordeu | Bordiga |
    Bordoni | Boreham | Borel | Borgbjerg | Borgen | Borges | Borgese | Borghese | Borghi | Borgia |
    Borkenau | Bor-Komorowski | Bór-Komorowski | Borlase | Bormann | Börne | Bornstein | Börnstein |
    Borochov | Borodin | Borokhov | Borrego | Borrelli | Borromeo | Borromini | Borsellino | Borsieri |
    Borsig | Borst | Bortkiewicz | Bortnyanski | Bortnyansky | Bory | Bosanquet | Bosboom | Boscan | Boscán |
    Bosch | Boscovich | Bose | Boselli | Boskovic | Bošković | Bosquet | Bossuet | Bostrom | Boström |
    Boswell | Boteff | Botelho | Botero | Botev | Botha | Botkin | Botrel | Bottai | Bottcher | Böttcher |
    Bottger | Böttger | Bottomley | Bottrall | Botvinnik | Bouchardon | Boucher | Boucher-de-Perthes |
    Boucicault | Boudin | Boufflers | Bougainville | Bouguer | Bouguereau | Bouhours | Bouilhet | Bouille |
    Bouillé | Boukharine | Boulainvilliers | Boulanger | Boulay | Boulding | Boulez | Boulter | Boulton |
    Boumediene | Boumédiène | Boumendjel | Bourbaki | Bourchier | Bourdaloue | Bourdelle | Bourdet |
    Bourdieu | Bourdin | Bourget | Bourguiba | Bourrienne | Bourvil | Boussenard | Boussingault | Boutang |
    Bouteflika | Boutroux | Bouveresse | Bouvet | Bovet | Bowditch | Bowdler | Bowdoin | Bowen | Bowes |
    Bowie | Bowles | Bowley | Bowring | Boyce | Boyd-Orr | Boye | Boyle | Boy-Zelenski | Boy-Żeleński |
    Bozkurt | Bracciolini | Bracke | Brackenbury | Bradbury | Braddock | Braddon | Bradlaugh | Bradlee |
    Bradley | Bradshaw | Bradstreet | Brady | Bragadin | Bragg | Brahe | Brahms | Brailsford | Braine |
    Braithwaite | Bramah | Bramall | Bramante | Brambilla | Bramstorp | Bramwell | Branas | Brañas | Branca |
    Brancaccio | Brancoveanu | Brâncoveanu | Brancusi | Brâncuși | Brandao | Brandão | Brandeis | Brandes |
    Brandl | Brandler | Brandt | Branting | Brantome | Brantôme | Braque | Brasillach | Brassai | Brassaï |
    Brassens | Brassey | Bratianu | Brătianu | Brauchitsch | Braudel | Braun | Brauner | Braunthal |
    Braxton | Brazauskas | Brazza | Brecht | Breckinridge | Bredel | Bredero | Breguet | Bréguet | Brehier |
    Bréhier | Brehm | Breitner | Breitscheid | Brel | Bremer | Bremond | Brémond | Brennan | Brenner |
    Brentano | Brereton | Bresci | Bresciani | Breshkovskaya | Bresson | Breteuil | Bretón | Breuer |
    Breughel | Brewster | Brezhnev | Brezina | Březina | Briand | Briconnet | Briçonnet | Bridgman | Bridie |
    Brienne | Brieux | Brignole | Brillat-Savarin | Brindley | Brinkmann | Brinton | Brinvilliers | Briot |
    Briscoe | Brisson | Brissot | Britten | Briusov | Brizola | Broadhurst | Broca | Broch |
    Brockdorff-Rantzau | Brockes | Brockhouse | Brockway | Brodie | Brodrick | Brodsky | Brofferio |
    Broghill | Broglie | Brome | Bromwich | Brongniart | Broniewski | Bronnen | Bronte | Brontë | Bronzino |
    Brookeborough | Brooke-Rose | Brorson | Brosses | Brossolette | Brouckere | Brouckère | Brougham |
    Broughton | Broun | Broussais | Broussel | Brouwer | Browder | Browne | Brownell | Browning | Brownlow |
    Brownson | Broz | Brozik | Brožík | Bruant | Brubeck | Bruch | Bruckmann | Bruckner | Bruegel |
    Brueghel | Bruening | Brueys | Brugmans | Brummell | Brune | Brunel | Brunelleschi | Brunetiere |
    Brunetière | Brunhes | Bruning | Brüning | Brunner | Brunot | Brunschvicg | Brunton | Brupbacher |
    Brusasorci | Brusilov | Bryant | Bryce | Bryden | Brydges | Bryullov | Bryusov | Brzezinski |
    Brzeziński | Brzozowski | Buber | Bubis | Bubnov | Bucard | Bucer | Buchan | Buchanan | Bucher | Bücher |
    Buchez | Buchholz | Buchner | Büchner | Buckley | Budberg | Budenny | Budyonny | Budyonnyi | Buero |
    Buffarini | Buffon | Bugaev | Bugeaud | Buhari | Buhler | Bühler | Bujak | Bukdahl | Bukharin |
    Bukovski | Bukovsky | Bulatovic | Bulatović | Bulavin | Bulgakov | Bulganin | Bulgarin | Bullitt |
    Bulnes | Bulow | Bülow | Bultmann | Bulwer | Bulwer-Lytton | Bulygin | Bunche | Bunge | Bunin | Bunsen |
    Bunuel | Buñuel | Bunyan | Buonaiuti | Buonarroti | Buozzi | Burali | Burali-Forti | Burbage | Burbidge |
    Burckhardt | Burdenko | Burdett | Bürger | Burghersh | Burghley | Burgin | Burgkmair | Burgoyne |
    Burian | Burk | Burke | Burlatski | Burlatsky | Burleigh | Burne | Burne-Jones | Burnett | Burney |
    Burnham | Burnouf | Burns | Burnside | Burritt | Burroughs | Burt | Burthogge | Burton | Burtsev |
    Burtzev | Busch | Bush | Bushati | Bushnell | Busia | Busken | Busolt | Busoni | Bustamante |
    Butashevich-Petrashevski | Butashevich-Petrashevsky | Butenandt | Buthelezi | Butler | Butlerov |
    Butlin | Butor | Butterfield | Buttner | Büttner | Buturlin | Buxbaum | Buxtehude | Buzot | Buzzati |
    Byng | Byrd | Byrne | Byrnes | Byrom | Byron | Caballe | Caballé | Cabanillas | Cabanis | Cabarrus |
    Cabarrús | Cabell | Cabello | Cabet | Cabot | Cabral | Cabrera | Cabrini | Cacciari | Caccini | Cachin |
    Cadalso | Cadbury | Cadogan | Cadorna | Cadoudal | Caetani | Cafiero | Cagli | Cagney | Cahan |
    Caillaux | Caillebotte | Caillois | Cairnes | Cairoli | Cajal | Cakmak | Çakmak | Calamandrei | Calamy |
    Calas | Calasso | Caldara | Calder | Calderon | Calderón | Caldwell | Calhoun | Calinescu | Călinescu |
    Callado | Callaghan | Callas | Calleja | Callender | Calles | Callot | Calmette | Calonne | Calverley |
    Calvert | Calvin | Calvino | Calvo | Camacho | Camara | Câmara | Cambaceres | Cambacérès | Cambon |
    Camerarius | Camerini | Cameron | Cammarano | Camoens | Camões | Camoin | Camoys | Campailla |
    Campanella | Campbell | Campbell-Bannerman | Camphausen | Campin | Campoamor | Campomanes | Campora |
    Cámpora | Camus | Canalejas | Canaris | Candar | Çandar | Canetti | Canfora | Canguilhem | Canitz |
    Cankar | Cannan | Cannizzaro | Canova | Canovas | Cánovas | Cansinos | Cantacuzino | Cantemir |
    Cantillon | Cantimori | Cantoni | Cantu | Cantù | Capefigue | Capek | Čapek | Capell | Capello | Capet |
    Capitini | Capmany | Capocelatro | Capodistrias | Capone | Capponi | Capra | Caprara | Caprivi |
    Caproni | Capuana | Caraballo | Caracciolo | Caradon | Carafa | Caragiale | Caratheodory | Carathéodory |
    Carcano | Cardan | Cardano | Cardarelli | Cardenal | Cardenas | Cárdenas | Cardoso | Cardozo | Carducci |
    Cardwell | Careme | Carême | Carew | Carey | Carissimi | Carli | Carlile | Carlini | Carlson | Carlu |
    Carlyle | Carmagnola | Carmichael | Carnap | Carnegie | Carnera | Carnogursky | Čarnogurský | Carnot |
    Carocci | Caroe | Carossa | Carothers | Carpaccio | Carpeaux | Carpentier | Carr | Carra | Carrà |
    Carracci | Carranza | Carrasco | Carrel | Carrera | Carrere | Carrère | Carrero | Carriera | Carrillo |
    Carrington | Carroll | Carson | Carstens | Cartan | Cartarescu | Cărtărescu | Carteret | Cartier |
    Cartwright | Carus | Caruso | Carvalho | Casalini | Casals | Casanova | Casares | Casarès | Casati |
    Casaubon | Cascales | Cascella | Casella | Caselli | Caserio | Caslon | Caspari | Cassagnac | Cassatt |
    Cassin | Cassini | Cassirer | Cassola | Cassou | Castagno | Castelar | Castellane | Castellanos |
    Castellion | Castelnau | Castelnuovo | Castelo-Branco | Castelvetro | Castiella | Castiglione |
    Castiglioni | Castilho | Castillejo | Castillo | Castlemaine | Castlereagh | Castro | Catalani |
    Catesby | Cather | Catherwood | Catt | Cattaneo | Cattell | Catton | Cauchon | Cauchy | Caudwell |
    Caulaincourt | Caussidiere | Caussidière | Cavafy | Cavaignac | Cavailles | Cavaillès | Cavalieri |
    Cavallero | Cavalli | Cavallotti | Cavanagh | Cavani | Cavell | Cavendish | Cavour | Caxton | Cayley |
    Caylus | Cazales | Cazalès | Cazenove | Cazotte | Ceausescu | Ceauşescu | Ceaușescu | Cecchi | Cecille |
    Cécille | Ceillier | Ceku | Çeku | Cela | Celakovsky | Čelakovský | Celan | Celebi | Çelebi | Celesia |
    Celic | Ćelić | Celine | Céline | Cellini | Celtis | Cendrars | Ceresole | Cernik | Černík | Cernuda |
    Cerny | Černý | Certeau | Cervera | Cesaire | Cesalpino | Cesari | Cesarotti | Cesnola | Cespedes |
    Céspedes | Cetina | Ceton | Ceva | Cezanne | Cézanne | Chaadaev | Chaban-Delmas | Chabot | Chabrier |
    Chabrol | Chagall | Chaianov | Chaikovskii | Chaikovsky | Chakrabarty | Chakraborty | Chalgrin |
    Chaliapin | Chalier | Challaye | Challe | Challemel-Lacour | Challoner | Chalmers | Chamberlain |
    Chambrun | Chamisso | Champagny | Champaigne | Champcenetz | Champfleury | Champlain | Champmesle |
    Champmeslé | Champollion | Changarnier | Chaning | Channing | Chapaev | Chapayev | Chapelain | Chaplin |
    Chapone | Chappe | Chappell | Chaptal | Charcot | Chardin | Chardonne | Charette | Chargaff |
    Charlewood | Charpentier | Charriere | Charrière | Charron | Charteris | Chartier | Chasseriau |
    Chassériau | Chastelard | Chastellux | Chateaubriand | Chateaubriant | Chatelain | Châtelain | Chatelet |
    Châtelet | Chatrian | Chatterjee | Chatterji | Chatterton | Chattopadhyay | Chattopadhyaya | Chaucer |
    Chaudet | Chaudhuri | Chaudhury | Chaulieu | Chaumette | Chaumie | Chaumié | Chauncey | Chauncy |
    Chausson | Chautemps | Chauvin | Chavan | Chavchavadze | Chavez | Chávez | Chayanov | Chebyshev |
    Checchi | Cheever | Chehab | Cheke | Chekhov | Chekov | Chelcicky | Chelčický | Chelyuskin | Cheney |
    Chenier | Chénier | Cherbuliez | Chereau | Cheret | Cherkasov | Cherkasski | Cherkassky | Chernenko |
    Chernishevski | Chernishevsky | Chernov | Chernyakhovski | Chernyakhovsky | Chernyayev | Chernyshev |
    Chernyshevskii | Chernyshevsky | Chertkov | Cherubini | Chervenkov | Cherwell | Chesney | Chesterton |
    Chevallier | Chevenement | Chevènement | Cheverny | Chevremont | Chèvremont | Chevreul | Chevreuse |
    Cheyne | Chiabrera | Chiang | Chiaramonti | Chiarini | Chiaromonte | Chiaureli | Chibas | Chibás |
    Chicherin | Chidambaram | Childers | Chillida | Chillingworth | Chiluba | Chirac | Chirico | Chisholm |
    Chisinevschi | Chișinevschi | Chissano | Chkalov | Chkheidze | Chladni | Chlapowski | Chłapowski |
    Chlopicki | Chłopicki | Chodkiewicz | Choiseul | Choiseul-Praslin | Cholmondeley | Chomsky | Chopin |
    Chornovil | Chrystie | Chrzanowski | Chubais | Chubar | Chubb | Chudnovski | Chudnovsky | Chuikov |
    Chukovskaya | Chukovski | Chukovsky | Chulkov | Churchill | Chytilova | Chytilová | Cialdini | Ciampi |
    Ciani | Ciano | Ciardi | Cibber | Ciccotti | Cicerchia | Cicognara | Cierva | Cieszkowski | Cifuentes |
    Cignani | Cilea | Ciller | Çiller | Cimarosa | Cioran | Cipriani | Cisneros | Ciurlionis | Čiurlionis |
    Cixous | Clairaut | Clairon | Clanricarde | Clapeyron | Clapham | Clapperton | Clarendon | Claretie |
    Clarétie | Clarin | Clarín | Clarke | Clarkson | Clauberg | Claudel | Clausewitz | Clausius | Clauss |
    Clauzel | Claverhouse | Claviere | Clavière | Clavijero | Clayton | Clemenceau | Clementi | Clementis |
    Clement-Thomas | Clément-Thomas | Clerke | Clermont-Tonnerre | Clicquot | Clinton | Cloots | Clootz |
    Clouet | Cluseret | Clusius | Clynes | Coase | Coates | Cobb | Cobbett | Cobden | Cobden-Sanderson |
    Cocceius | Cocchi | Cochran | Cochrane | Cockburn | Cockcroft | Cockerell | Cocteau | Codignola |
    Codovilla | Codreanu | Codrington | Codronchi | Cody | Coetlogon | Coëtlogon | Coetzee | Cofresi |
    Cofresí | Cohan | Cohen | Cohn | Cohn-Bendit | Coignet | Colajanni | Colakovic | Čolaković | Colardeau |
    Colbert | Colclough | Colden | Colenso | Coleridge | Colet | Coletti | Coligny | Colijn | Colle | Collé |
    Colletet | Colletta | Colletti | Collingwood | Collins | Collinson | Collis | Collodi | Collor |
    Colloredo | Collot | Colman | Colombini | Colonna | Colquhoun | Colvile | Colvin | Comenius | Comines |
    Commager | Commines | Commynes | Comorera | Compaore | Compaoré | Compayre | Compayré | Compton-Burnett |
    Comstock | Comte | Comyn | Comynes | Conant | Concini | Condé | Condell | Condillac | Condorcet |
    Confalonieri | Congar | Congreve | Connell | Connolly | Connors | Conrad | Conrad-Martius | Considerant |
    Considérant | Constantinescu | Constantinopoulos | Contarini | Conti | Contreras | Conway | Conyers |
    Conze | Cook | Cooke | Cooksey | Coolidge | Coornhert | Coote | Copeau | Copic | Ćopić | Copland |
    Copleston | Copley | Coposu | Coppard | Coppee | Coppée | Coppola | Coquelin | Corbet | Corbett |
    Corbiere | Corbière | Corbyn | Corday | Cordero | Corelli | Corey | Coriolis | Corman | Cormatin |
    Cormenin | Corneille | Cornford | Cornforth | Cornwallis | Corot | Corradini | Correa | Correale |
    Correnti | Correr | Corridoni | Corrochano | Corsi | Cortazar | Cortázar | Cortes | Cortés | Cortez |
    Corvisart | Cosbuc | Coșbuc | Cosic | Ćosić | Cosin | Cosmacini | Cossa | Cossiga | Cossio | Cossío |
    Cottam | Cotterell | Coty | Coughlin | Coulaincourt | Coulanges | Coulomb | Coulson | Coulton |
    Couperin | Couperus | Courbet | Courcelle | Cournot | Courtauld | Courteline | Courtenay |
    Courths-Mahler | Courtney | Courtois | Couste | Cousteau | Couthon | Couturat | Covarrubias | Coverdale |
    Cowdray | Cowdrey | Cowell | Cowles | Cowley | Cowper | Coxe | Coxeter | Coxey | Coypel | Coysevox |
    Crabbe | Craddock | Craigie | Cramer | Cranach | Cranborne | Cranfield | Cranmer | Cranworth | Cranz |
    Crashaw | Crawford | Crawfurd | Creanga | Creangă | Creasey | Crebillon | Crébillon | Creech | Creevey |
    Creighton | Crelle | Cremer | Cremieux | Crémieux | Cremonini | Crespi | Crespo | Cresse | Cressé |
    Cressy | Crichton | Crichton-Stuart | Crick | Cripps | Crispi | Cristea | Cristofori | Crivelli |
    Crnjanski | Croce | Crocetti | Crockett | Croghan | Crohn | Croizat | Croker | Croll | Cromer |
    Crommelynck | Crompton | Cromwell | Cronin | Cronyn | Crooke | Crookes | Crosland | Crossman | Crowe |
    Crowley | Croxall | Cruce | Crucé | Cruden | Cruickshank | Cruikshank | Csokonai | Csurka | Cudlipp |
    Cudworth | Cuffay | Cuffee | Cugnot | Culbertson | Cullen | Cullum | Culpeper | Culpepper | Cumberbatch |
    Cummins | Cunard | Cunhal | Cunill | Cunliffe | Cunningham | Cunninghame | Cunow | Cuoco | Curchod |
    Curie | Curiel | Curran | Curthoys | Curtin | Curtiss | Curtius | Curzon | Cusani | Cushing | Cushman |
    Custer | Custine | Cuthbertson | Cuvier | Cuyp | Cuypers | Cuza | Cvetkovic | Cvetković | Cvijic |
    Cvijić | Cyrankiewicz | Cyrano | Czapski | Czartoriski | Czartoryski | Czerny | Czolbe | Dabrowska |
    Dąbrowska | Dabrowski | Dąbrowski | Dacier | Dadoo | Dagerman | Daguerre | Daguesseau | D'Aguesseau |
    D’Aguesseau | Dahlem | Dahlmann | Dahn | Dahrendorf | Daimler | Daladier | Dalberg | Dalea | D'Alema |
    D’Alema | Dalembert | D'Alembert | D’Alembert | Dalen | Dalén | Daley | Dalhousie | Dali | Dalí |
    Dallapiccola | Dalou | Dalrymple | Dalton | Daly | Damanski | Damansky | D'Amico | D’Amico | Damiens |
    Damjanich | Dampier | Damremont | Damrémont | Damyanov | Danby | Dancourt | Dandolo | Daneo | Daneri |
    Danev | Dange | Dangeau | Dangerfield | Danielou | Daniélou | Danielsson | Danilevski | Danilevsky |
    Danilov | Danneberg | Dannecker | D'Annunzio | D’Annunzio | Danquah | Dansette | Danto | Danton |
    Dapcevic | Dapčević | D'Aragona | D’Aragona | Darbellay | Darboy | Darby | Darcet | Darcy | D'Arezzo |
    D’Arezzo | D'Argens | D’Argens | D'Argenson | D’Argenson | Dargomyzhski | Dargomyzhsky | Darity |
    Darlan | Darley | Darnand | Darnley | Darrow | Darsono | D'Artagnan | D’Artagnan | Darwin | Dasent |
    Dasgupta | Dashti | Dashwood | Dassault | Daszynski | Daszyński | Daubenton | Daubermesnil | D'Aubigne |
    D’Aubigne | D'Aubigné | D’Aubigné | Daubigny | Daubler | Däubler | Daudet | Daumal | Daumer | Däumer |
    Daumesnil | Daumier | Daunou | Daurat | D'Aurevilly | D’Aurevilly | Davanzati | Davenant | Davey |
    Davico | Davičo | Davidovic | Davidović | Davidson | Davies | Davila | Dávila | Davis | Davisson |
    Davitt | Davout | Davydov | Davys | Dawes | Dawkins | Dayan | Dayananda | Daykin | Dazai | D'Azeglio |
    D’Azeglio | De Gaulle | Deak | Deák | Déak | Deakin | Deane | Dearden | Deat | Déat | Debord | Deborin |
    Debray | Debre | Debré | Debreu | Debs | Debussy | Debye | Decazes | Decker | Decoux | Dedekind |
    Dedijer | Dedinac | Dedouvres | Deere | Defferre | Defoe | Degas | Degenhardt | Degras | Dehio | Dehler |
    Dehmel | Deich | Dejean | Deken | Dekker | Delacroix | Delafield | Delahaye | Delamare | Delambre |
    Delamere | Delaney | Delannoy | Delany | Delaroche | Delaunay | Delavigne | Delbruck | Delbrück |
    Delcasse | Delcassé | Deledda | Delescluze | Deleuze | Delgado | Delibes | Delille | Deliniere |
    Delinière | Delio | Delisle | Delitzsch | Delius | Deloncle | Deloney | Delorme | Delors | Delp |
    Delphy | Delteil | Delvaux | Delvig | Demangeon | Demichev | Demidov | DeMille | Demirel | Demirtas |
    Demirtaş | Demolins | Dempsey | Denby | Dencas | Dencás | Denck | Deneuve | Denfert-Rochereau | Deng |
    Denham | Denikin | Denina | Denison | Denisov | Denman | Dennett | Denning | Denon | Depardon |
    Depretis | Deprez | Derain | Derevyanko | Deroin | Deroulede | Déroulède | Derozio | Derrida |
    Dertinger | Dervis | Derviş | Dery | Déry | Derzhavin | Desai | Desaix | Desanti | Desargues |
    Desaugiers | Desborough | Descamps | Descartes | Descaves | Deschamps | Deschanel | Deschelle |
    Desgenettes | Desgrange | Deshmukh | Deshoulieres | Deshoulières | DeSica | Desmarets | Desmichels |
    Desmoulin | Desmoulins | Desnitski | Desnitsky | Desnos | Desnoyers | Desparbes | Despreaux | Despréaux |
    Desrousseaux | Dessalines | Dessauer | D'Estaing | D’Estaing | Destouches | Destree | Destrée |
    D'Estrees | D’Estrees | D'Estrées | D’Estrées | Destutt | Deuskar | Deussen | Deustua | Deutsch |
    Deutscher | Devereux | Deveria | Devéria | Deville | Devlin | Devoy | Devreese | Dewar | Dewey |
    Dewhurst | Dezamy | Dézamy | Dhlakama | Dhlomo | D'Holbach | D’Holbach | Dhotel | Dhôtel | Diaghilev |
    Diakos | Diamand | Dias | Diaz | Díaz | Dibdin | Dickens | Dickie | Dickinson | Dickson | Diderot |
    Didion | Didot | Didrikson | Diefenbaker | Dieguez | Diéguez | Diels | Diem | Dienstbier | Diesterweg |
    Dietz | Dietzgen | Dilas | Đilas | Dilke | Dillinger | Dillon | Dillwyn | Dilthey | Dimanshtein |
    Dimbleby | Dimier | Dimitrijevic | Dimitrijević | Dimitrijevic-Apis | Dimitrijević-Apis | Dimitroff |
    Dimitrov | Dimitrova | Dimov | Dindic | Đinđić | Dinesen | Dingelstedt | Dinnyes | Dinnyés | Diodati |
    Diponegoro | Dirac | Dirichlet | Dishnica | Disney | Disraeli | Ditters | Dittmann | Divac | Dix |
    Dixon | Djaparidze | Djerzhinski | Djerzhinsky | Djilas | Djindjic | Djordjevic | Djordjević |
    Djugashvili | Djugashvilli | Djuranovic | Djuranović | Dlugosz | Długosz | Dluski | Dłuski | Dmitrieff |
    Dmitriev | Dmitrievski | Dmitrievsky | Dmowski | Dobb | Dobell | Doblin | Döblin | Dobree | Dobrée |
    Dobrogeanu | Dobrogeanu-Gherea | Dobrolubov | Dobrolyubov | Dobrovsky | Dobrovský | Dobrynin | Dobson |
    Dobuzhinski | Dobuzhinsky | Dobzhansky | Doctorow | Dodd | Doddridge | Dodds | Doderlein | Döderlein |
    Dodgson | Dodington | Dodwell | Doenitz | Dohm | Dohna | Dohnanyi | Dohnányi | Dokuchaev | Dolan |
    Dolet | Dolgorouki | Dolgorukov | Dolgoruky | Dolgushin | Dolleans | Dolléans | Dollfuss | Dollfuß |
    Dollinger | Döllinger | Domar | Dombasle | Dombrowski | Domela | Domela-Nieuwenhuis | Domenichino |
    Domeyko | Dominguez | Domínguez | Domvile | Donaldson | Donath | Donáth | Donati | Donghi | Donhoff |
    Dönhoff | Doni | Dönitz | Donizetti | Donkin | Donleavy | Donne | Donnelly | Donoghue | Doolittle |
    Doppler | Dopsch | D'Orbigny | D’Orbigny | Doré | Dorgeles | Dorgelès | Doria | Doring | Döring |
    Doriot | Dorleac | Dorléac | Dorman | D'Ormesson | D’Ormesson | Doroshevich | Dorpmuller | Dorpmüller |
    Dorrego | Dorsch | Dorso | Dorticos | Dorticós | Dorval | Dos Passos | Dossi | Dostoevski | Dostoevsky |
    Dostoieffsky | Dostoyevsky | Dotti | Douglass | Doumer | Doumergue | Doumic | Dovifat | Dovzhenko |
    Dowdall | Dowden | Dowding | Dowland | Dowson | Doyle | Dozsa | Dózsa | Drachmann | Draganov | Draghici |
    Drăghici | Dragomanov | Dragomirov | Drahomanov | Drake | Draskovic | Draškovic | Drašković | Drayton |
    Drechsler | Dreiser | Drennan | Drexler | Dreyfus | Driberg | Driesch | Drieu | Drinkwater | Drljevic |
    Drljević | Drnovsek | Drnovšek | Drobnis | Dronke | Droste-Hulshoff | Droste-Hülshoff | Drouet | Drouin |
    Drouyn | Droysen | Drozdov | Drtina | Drucker | Drummond | Drumont | Drury | Dryden | Drysdale |
    Dubarry | Dubasov | Dubcek | Dubček | Dubelt | Dubinin | Dubnow | Dubois | Dubois-Crance |
    Dubois-Crancé | Dubos | Dubreuil | Dubrovin | Dubrovinski | Dubrovinsky | Dubuffet | Duby | Ducasse |
    Ducellier | Duchacek | Ducháček | Duchamp | Duchatel | Duchâtel | Duchene | Duchêne | Duchesne |
    Duchesnois | Ducic | Dučić | Duclaux | Duclos | Duda | Dudintsev | Dudorov | Dufaure | Dufay | Dufferin |
    Duffy | Dufour | Dufresny | Dufy | Dugdale | Dugommier | Duguay-Trouin | Duguesclin | Duguit | Duhalde |
    Duhamel | Duhem | Dühring | Duisberg | Dujardin | Dukas | Dukhonin | Dukinfield | Dulles | Dullin |
    Dulong | Dumarsais | Dumas | Dumay | Dumbadze | Dumezil | Dumézil | Dummett | Dumont | Dumont-d'Urville |
    Dumont-d’Urville | Dumouriez | Dunayevskaya | Duncker | Dundas | Dunham | Dunlap | Dunlop | Dunne |
    Dunois | Dunoyer | Dunraven | Dunsany | Duntzer | Düntzer | Dupanloup | Duparc | Dupeyrou | Duphly |
    Dupin | Dupleix | Dupont | Dupont-White | Duport | Duprat | Dupuit | Duquesne | Durand | Durando |
    Durant | Duras | Durer | Dürer | Duret | D'Urfe | D’Urfe | D'Urfé | D’Urfé | D'Urfey | D’Urfey | Duric |
    Đurić | Düring | Durkheim | Durnovo | Duroc | Durrell | Durrenmatt | Dürrenmatt | Durruti | Durufle |
    Duruflé | Duruy | Durych | Duse | Duterte | Dutourd | Dutov | Dutronc | Dutschke | Dutt | Dutta | Duun |
    Duval | Duvalier | Duverger | Duvergier | Duverney | Duyvendak | Dvorak | Dvořák | Dyadkovski |
    Dyadkovsky | Dyatlov | Dybenko | Dyce | Dyche | Dyson | Dzerjinski | Dzerjinsky | Dzerzhinski |
    Dzerzhinskii | Dzerzhinsky | Dzhaparidze | Dzhugashvili | Dzierzynski | Dzierżyński | Dzintars | Dziuba |
    Dzugashvili | Dzurinda | Eaglesham | Eakins | Eames | Eanes | Earhart | Eastlake | Eastman | Eastwood |
    Eban | Ebbinghaus | Eberlein | Ebert | Ebner-Eschenbach | Eboue | Éboué | Eca | Eccard | Eccarius |
    Eccles | Ecevit | Echegaray | Echeverria | Echeverría | Eck | Eckaus | Eckermann | Ecseri | Ecséri |
    Eddington | Ederle | Edgcumbe | Edgell | Edgeworth | Edison | Edmonds | Edmondson | Edmunds | Edwards |
    Eeden | Effel | Efremov | Egerton | Eggleston | Eglevsky | Egorov | Eguchi | Ehard | Ehlers | Ehrenberg |
    Ehrenburg | Ehrenfest | Ehrenreich | Ehrhardt | Ehrlich | Eichenbaum | Eichendorff | Eichhoff |
    Eichhorn | Eichmann | Eichrodt | Eiermann | Eigen | Eijkman | Eikhe | Eikhenbaum | Eilenberg |
    Einsiedel | Einstein | Einthoven | Eisenhower | Eisenstaedt | Eisenstein | Eisler | Eismont | Eisner |
    Ekelof | Ekelöf | Ekelund | Ekman | Elbee | Elbée | Elcibey | Elçibey | Eldersch | Eldon | Elgar |
    Eliade | Elibank | Eliot | Eliott | Elizarov | Elizarova | Ellenbogen | Ellenborough | Ellesmere |
    Ellicott | Ellington | Ellison | Ellmann | Ellsworth | Elphinstone | Elsheimer | Elssler | Elsynge |
    Eluard | Éluard | Elwes | Elwood | Elyot | Elytis | Emants | Emelyanov | Emerson | Eminescu | Empson |
    Encina | Enckell | Endecott | Endell | Endicott | Enesco | Enescu | Enfantin | Engberg | Engelbrecht |
    Engelgardt | Engelmann | Engels | Englander | Engländer | Engleheart | Engonopoulos | Enriques |
    Enriquez | Enríquez | Ensor | Enukidze | Enzensberger | Eotvos | Eötvös | Epp | Eppelmann | Epremesnil |
    Éprémesnil | Epstein | Erbakan | Erben | Ercilla | Erckmann | Erckmann-Chatrian | Erdmann | Erdogan |
    Erdoğan | Erdos | Erdős | Eremenko | Eremin | Erenburg | Erhard | Erhardt | Ericsson | Erikson | Erizzo |
    Erkel | Erlander | Erlenmeyer | Erler | Ermak | Erman | Ermolov | Ernaux | Errani | Erskine | Ersoy |
    Erving | Erzberger | Esaki | Escher | Escobar | Escobedo | Eshkol | Espartero | Espinas | Espinasse |
    Espinel | Espinosa | Espinoza | Esposito | Espriu | Espronceda | Esquivel | Estaing | Estenssoro |
    Esterhazy | Esterházy | Estienne | Estigarribia | Estrada | Etchebehere | Etchebéhère | Etherege |
    Ethridge | Etiemble | Étiemble | Ettinger | Eucken | Eulenburg | Euler | Eustachio | Evans | Evarts |
    Evdokimov | Evola | Evren | Evtushenko | Ewart | Ewerbeck | Ewing | Eyadema | Eyadéma | Eyck | Eyth |
    Ezhov | Fabbri | Faberge | Fabre | Fabre-Luce | Fabricius | Fabroni | Facchinei | Facta | Fadeev |
    Fadeyev | Fagel | Fagerholm | Fagon | Faguet | Faidherbe | Fainsod | Fairbanks | Fairfax | Fajon |
    Falcón | Falcone | Falguiere | Falguière | Faliero | Falk | Falkberget | Falkenhausen | Falkenhayn |
    Falkner | Falla | Fallaci | Fallada | Falletti | Fallopio | Fallopius | Fallot | Falloux | Falski |
    Famintsyn | Fanfani | Fanjul | Fanno | Fanon | Fanshaw | Fanshawe | Fanti | Fantin-Latour | Faoro |
    Faraday | Farahani | Farel | Farges | Farinacci | Farinelli | Farinet | Farington | Farini | Farkas |
    Farley | Farnese | Farquhar | Farragut | Farrar | Farrell | Farrere | Farrère | Fassbinder | Faucher |
    Fauchet | Faulhaber | Faulkland | Faulkner | Faure | Fauré | Fausset | Favart | Favras | Favre |
    Fawcett | Fawkes | Faye | Featherstone | Febvre | Fechner | Federzoni | Fedin | Fedorov | Fedotov |
    Fehling | Feifer | Feigenbaum | Feigl | Feijoo | Feijóo | Feinberg | Feininger | Feith | Feiwel | Fejer |
    Fejér | Fejto | Fejtő | Fellini | Fellner | Fellowes | Felmy | Felton | Fenelon | Fénelon | Feneon |
    Fénéon | Fenn | Fenner | Fenoglio | Fenton | Fenyes | Fényes | Ferber | Ferguson | Fergusson | Fermat |
    Fermi | Fernandel | Fernandes | Fernandez | Fernández | Feron | Féron | Ferrari | Ferraris | Ferrars |
    Ferrat | Ferre | Ferré | Ferreira | Ferrer | Ferrero | Ferri | Ferriar | Ferrier | Ferroni | Ferrucci |
    Fersen | Fersman | Fesch | Fessenden | Fet | Fetscher | Feucheres | Feuchères | Feuchtwanger |
    Feuerbach | Feuillet | Feval | Féval | Feydeau | Feyerabend | Feynman | Fibonacci | Fichte | Ficino |
    Ficker | Fickert | Fiedler | Fielden | Fielding | Fiennes | Fierlinger | Fieschi | Figl | Figner |
    Figueiredo | Figueras | Figueroa | Filangieri | Filaret | Filatov | Filbinger | Filelfo | Filicaia |
    Fillmore | Filmer | Filmore | Filosofov | Filov | Findlater | Findlay | Finlay | Finley |
    Finnbogadottir | Finney | Finzi | Fioravanti | Fiorelli | Firenzuola | Firsov | Fischart | Fischer |
    Fischer-Dieskau | Fiske | Fitzgerald | Fitzgibbon | Fitzherbert | Fitzhugh | Fitzmaurice | Fitzpatrick |
    Fitzsimmons | Fizeau | Flach | Flacius | Flahaut | Flamel | Flammarion | Flamsteed | Flanagan | Flandin |
    Flandrin | Flaubert | Flavel | Flaxman | Flechier | Fléchier | Flechtheim | Flecker | Fleisser |
    Fleißer | Fleming | Flerovski | Flerovsky | Flesselles | Fleury | Flexner | Flieg | Floquet | Florenski |
    Florensky | Florey | Florio | Florovski | Florovsky | Flotow | Flourens | Flueras | Flueraș | Flynn |
    Foch | Focillon | Fock | Fofanov | Fogazzaro | Fogel | Fogtdal | Fokine | Fokker | Foley | Follett |
    Fonblanque | Fonda | Fonseca | Fontane | Fontanes | Fontanne | Fontenelle | Fonteyn | Fonvizin | Foote |
    Forain | Forbes | Fordyce | Foris | Foriș | Forlanini | Forman | Fornalska | Forrestal | Forster |
    Förster | Forster-Nietzsche | Förster-Nietzsche | Forsyth | Fortescue | Fortini | Fortuyn | Fosbury |
    Foscari | Foscarini | Foscolo | Fosdick | Foss | Foster | Fothergill | Fotieva | Fotiyeva | Foucauld |
    Foucault | Fouche | Fouché | Fougerolles | Fouillee | Fouillée | Foujita | Foulon | Fountayne | Fouque |
    Fouqué | Fouquet | Fouquier | Fouquier-Tinville | Fourastie | Fourastié | Fourcroy | Fourier | Fournel |
    Fourneyron | Fowke | Fowler | Fox | Foxa | Foxá | Foxe | Foyle | Foz | Fracastoro | Fracchia | Frachon |
    Fraenkel | Fragonard | Frampton | Franchetti | Francheville | Francillon | Franciosa | Francke |
    Francois-Poncet | François-Poncet | Franconi | Frangieh | Franke | Frankel | Franklyn | Franko |
    Frappart | Frasheri | Frashëri | Frauenlob | Fraunhofer | Frazer | Fredholm | Fredriksson | Fredro |
    Frege | Frei | Freiligrath | Freire | Freisler | Freke | Fremont | Frémont | Frenay | Frere |
    Frere-Orban | Frère-Orban | Freron | Fréron | Frescobaldi | Fresnay | Fresnel | Freud | Freycinet |
    Freyer | Freyre | Freytag | Friant | Fric | Frič | Frick | Friedan | Friedell | Friedjung | Friedlander |
    Friedländer | Friedman | Friedmann | Frings | Fripp | Frisch | Frischlin | Fritsch | Fritzsche | Frobel |
    Fröbel | Froben | Frobenius | Frobisher | Froding | Fröding | Froebel | Frohlich | Fröhlich | Frohman |
    Frolenko | Frolich | Frölich | Frolov | Fromentin | Fromm | Frondizi | Frossard | Froude | Frowde |
    Frugoni | Fruin | Frumkin | Frye | Fua | Fuà | Fuchs | Fucik | Fučík | Fucini | Fuentes | Fuertes |
    Fugard | Fuhmann | Fühmann | Fujimori | Fujiwara | Fukuda | Fukuyama | Fukuzawa | Fulbright | Fulbrook |
    Fullarton | Fuller | Fulton | Funck | Furet | Furmanov | Furnberg | Fürnberg | Furness | Furnivall |
    Furstenberg | Fürstenberg | Furtado | Furtseva | Furtwangler | Furtwängler | Furuseth | Fuseli |
    Fusinato | Fust | Futabatei | Fuzelier | Fyfe | Fyfield | Gabaldon | Gabetti | Gabin | Gaboriau |
    Gabrieli | Gadamer | Gadda | Gaddafi | Gade | Gadhafi | Gaekwad | Gafencu | Gagarin | Gage | Gagern |
    Gagliardi | Gaidar | Gainsborough | Gainsbourg | Gairdner | Gaitan | Gaitán | Gaitskell | Gaj | Galan |
    Galán | Galante | Galarza | Galavotti | Galbraith | Galczynski | Gałczyński | Galdós | Galeano |
    Galiani | Galich | Galiev | Galilei | Galimberti | Galitzin | Galitzine | Galiyev | Gallacher |
    Gallagher | Galland | Gallatin | Gallaudet | Gallé | Galleani | Gallegos | Gallenga | Gallieni |
    Gallifet | Galliffet | Gallois | Galluppi | Galois | Galsworthy | Galt | Galton | Galuppi | Galvani |
    Galvez | Gálvez | Gama | Gamarnik | Gambara | Gamboa | Gamelin | Gamow | Gamsakhurdia | Gance |
    Ganchovski | Gandhi | Ganetski | Ganetsky | Ganghofer | Ganilh | Gaos | Gapon | Gaponenko | Garami |
    Garasanin | Garašanin | Garat | Garaudy | Garay | Garbai | Garbo | Garces | Garcés | Garcia | García |
    Gardanne | Gardel | Gardiner | Gardini | Gardner | Garegnani | Garfield | Garibaldi | Garin |
    Garin-Mikhailovski | Garin-Mikhailovsky | Garnett | Garnier | Garnier-Pages | Garnier-Pagès | Garofalo |
    Garosci | Garraway | Garrick | Garrod | Garros | Garshin | Garthwaite | Garvey | Garza | Garzon |
    Garzón | Gascoigne | Gaskell | Gasparian | Gasparin | Gasperi | Gassendi | Gasset | Gaster | Gatsos |
    Gatti | Gattinara | Gatty | Gauck | Gauden | Gaudi | Gaudí | Gauguin | Gaulle | Gauss | Gauß | Gautier |
    Gavazzi | Gay-Lussac | Gbagbo | Geach | Gebelin | Gébelin | Gebhardt | Geddes | Geffroy | Gegechkori |
    Gegechkory | Gehlen | Gehrig | Geibel | Geiger | Geijer | Geikie | Geiler | Geisel | Geismar | Geissler |
    Gell | Gellert | Gellhorn | Gell-Mann | Gellner | Gemayel | Gemelli | Geminiani | Gemito | Genchev |
    Genet | Genette | Genevoix | Genlis | Gennari | Genovesi | Genscher | Gensonne | Gensonné | Gentileschi |
    Gentiloni | Gento | Gentz | Geoffrin | George-Brown | Georgescu | Georgiev | Gerando | Gérando |
    Gerchunoff | Gerhardsen | Gericault | Géricault | Gerlach | Germer | Gerome | Gérôme | Gerschenkron |
    Gershenzon | Gershuni | Gershwin | Gerson | Gerstacker | Gerstäcker | Gerstenmaier | Gertsen | Gervinus |
    Geschke | Gesell | Geshov | Gesner | Gessner | Geßner | Gesualdo | Geulincx | Geulinx | Geyer | Geyl |
    Geymonat | Geyr | Gezmis | Gezmiş | Ghannouchi | Ghazzali | Ghelderode | Gheorghiu | Gheorghiu-Dej |
    Gherardesca | Gherea | Ghiberti | Ghica | Ghil | Ghirlandaio | Ghisleri | Ghose | Ghosh | Giacometti |
    Giacosa | Giannini | Giannone | Giannotti | Giap | Giardini | Gibbard | Gibbon | Gibbs | Gibran |
    Gibson | Giddens | Giddings | Gide | Gielgud | Gierek | Gierke | Giese | Giesebrecht | Giffard |
    Gifford | Gigli | Gilbreth | Gilchrist | Gildon | Gilfil | Gilfillan | Gillespie | Gillett | Gillray |
    Gilman | Gilmer | Gilmore | Gilmour | Gilpin | Gil-Robles | Gilson | Gimenez | Giménez | Giner |
    Ginguene | Ginguené | Ginsberg | Ginzberg | Ginzburg | Gioberti | Giolitti | Giono | Giordani |
    Giovannitti | Giovio | Gippius | Giraldi | Girard | Girardin | Giraudoux | Girdlestone | Giron | Girón |
    Giroud | Girtin | Giscard | Gish | Gisors | Gissing | Gitlow | Giusti | Giustiniani | Gizenga | Gizzi |
    Gjellerup | Gjini | Gladkov | Gladstone | Gladwin | Glaeser | Glanvill | Glanville | Glaser | Glasier |
    Glasse | Glazunov | Glebov | Glebova | Gleig | Gleim | Glendower | Glezos | Gliere | Gliére | Glière |
    Gligorov | Glinka | Glinos | Glinski | Glinsky | Globke | Glotzer | Glowacki | Głowacki | Gluck |
    Glucksmann | Glynn | Gmelin | Gnedich | Gnedin | Gneisenau | Gneist | Gnug | Gnüg | Gobel | Gobetti |
    Gobineau | Gocar | Gočár | Godard | Goddard | Goded | Godel | Gödel | Godi | Godin | Godley | Godolphin |
    Godoy | Godunov | Godwin | Goebbels | Goerdeler | Goeree | Goering | Goerres | Goethals | Goethe |
    Goeze | Goff | Goffman | Goga | Gogh | Gogol | Gohier | Gokalp | Gökalp | Gokhale | Goldbach | Goldberg |
    Goldenberg | Goldendach | Goldendakh | Goldin | Golding | Goldman | Goldmann | Goldmark | Goldoni |
    Goldschmidt | Goldsmith | Goldstein | Goldwater | Goldwyn | Golescu | Golgi | Golitsyn | Gollan |
    Gollancz | Goloshchekin | Goloshchyokin | Golovin | Golovkin | Goltsman | Goltz | Golubev | Golwalkar |
    Golz | Gomarus | Gombaud | Gomberville | Gombos | Gömbös | Gombrich | Gombrowicz | Gomelski | Gomelsky |
    Gomez | Gómez | Gompers | Gomperts | Gomperz | Gomulka | Gomułka | Goncharov | Goncharova | Goncourt |
    Goncz | Göncz | Gongora | Góngora | Gonne | Gontard | Gonzaga | Gonzales | Gonzalez | González | Gooch |
    Goodall | Goodhart | Goodrich | Goodwin | Googe | Goonewardena | Goonewardene | Gopalan | Gorbach |
    Gorbachev | Gorbunov | Gorchakov | Gordimer | Gordov | Gorecki | Górecki | Goremykin | Gorev | Gorgas |
    Göring | Gorki | Gorkic | Gorkić | Gorkin | Gorky | Gorokhov | Gorres | Görres | Gorshkov | Gortchakoff |
    Gorter | Gorz | Goschel | Göschel | Goschen | Göschen | Gosnjak | Gošnjak | Gosse | Gossec | Gossen |
    Gosset | Gossett | Gosson | Gott | Gotthelf | Gottschalk | Gottsched | Gottwald | Gotz | Goudimel |
    Goudy | Gough | Goujon | Goulart | Gould | Gounod | Gouraud | Gourmont | Gournay | Gouvion-Saint-Cyr |
    Govone | Govoni | Govorov | Gowda | Gower | Gowon | Goya | Goytisolo | Gozzadini | Gozzano | Gozzi |
    Gozzoli | Graaf | Grabbe | Graber | Grabski | Gracian | Gracián | Gracq | Gradovski | Gradovsky |
    Graefe | Grahame | Grainger | Gramont | Gramsci | Granados | Grandi | Grandier | Grandville | Granier |
    Granovski | Granovsky | Granville-Barker | Grappelli | Grases | Grassmann | Graßmann | Grattan | Graunt |
    Gravina | Graziadei | Graziani | Grechaninov | Grechko | Greco | Gréco | Greeley | Greely | Greenaway |
    Greenbaum | Greenberg | Greene | Greenough | Greenspan | Gregg | Gregoire | Gregson | Grekov | Grenfell |
    Grenier | Grenville | Gresham | Gresset | Gretry | Grétry | Greulich | Greuze | Grevin | Grévin | Grevy |
    Grévy | Gribeauval | Griboyedoff | Griboyedov | Grice | Grieco | Grieg | Grierson | Griffiths |
    Griffuelhes | Grifi | Grignard | Grigorenko | Grigorev | Grigoriants | Grigoriev | Grigoryev |
    Griliches | Grillenberger | Grillparzer | Grimald | Grimani | Grimau | Grimaud | Grimke | Grimké |
    Grimm | Grimmelshausen | Grimond | Grimthorpe | Grindal | Grinevetski | Grinevetsky | Griotteray |
    Gripenstedt | Grishin | Gritti | Grivas | Grober | Gröber | Grochowiak | Groen | Groener | Grol |
    Grolman | Groman | Gromov | Gromyko | Gronchi | Groot | Grootveld | Gropius | Grosart | Grosjean |
    Grosman | Grosseteste | Grossi | Grossman | Grossmann | Grosvalds | Grosvenor | Grosz | Grósz | Grote |
    Grotewohl | Groth | Grotius | Grottger | Groza | Gruber | Gruenbaum | Grunbaum | Grünbaum | Grunberg |
    Grünberg | Grundtvig | Grundy | Grunewald | Grünewald | Grunitzky | Grynszpan | Gryphius | Grzybowski |
    Guadet | Gualandi | Gualdi | Gualdo | Guardi | Guardini | Guareschi | Guarini | Guarneri | Guarnerius |
    Guasti | Guattari | Gubkin | Guchkoff | Guchkov | Guderian | Guedalla | Guehenno | Guéhenno | Guénon |
    Guercino | Gueret | Guéret | Guericke | Guerin | Guérin | Gueroult | Guéroult | Guerrazzi | Guerrero |
    Guesde | Guevara | Guggenheim | Guglielmi | Guha | Guicciardini | Guiccioli | Guichard | Guiffrey |
    Guignebert | Guigou | Guilbeaux | Guilbert | Guillaumat | Guillaumin | Guillemin | Guillen | Guillén |
    Guillotin | Guimaraes | Guimarães | Guimard | Guinan | Guingouin | Guinizzelli | Guiraldes | Güiraldes |
    Guiraud | Guiteras | Guitry | Guizot | Gujral | Guler | Güler | Gullo | Gullstrand | Gumilev | Gumilyov |
    Gummere | Gumpert | Gunaltay | Günaltay | Gunawardena | Gunderode | Günderode | Gunderrode | Günderrode |
    Gundling | Gundolf | Gunn | Gupta | Gurdon | Gurko | Gurov | Gursel | Gürsel | Gurvich | Gurvitch |
    Gurwitsch | Gusev | Gustafsson | Gusti | Gutenberg | Guterres | Guthrie | Gutierrez | Gutiérrez |
    Guttuso | Gutzkov | Gutzkow | Guyau | Guyer | Guyon | Guzman | Guzmán | Gvaladze | Gvozdev | Gwyn |
    Gwynn | Gyllenborg | Gylling | Gyongyosi | Gyöngyösi | Gyptner | Gysi | Gyurcsany | Gyurcsány | Gywn |
    Gyzis | Haan | Haas | Haase | Haasis | Haavelmo | Habash | Habeneck | Haber | Haberler | Habermas |
    Habibie | Habington | Habre | Habré | Habrman | Hacha | Hácha | Hackett | Hackluyt | Hadamard | Haddad |
    Haddon | Hadjidimov | Hadow | Haeckel | Haeften | Haenisch | Haersma | Hagedorn | Hager | Hagerstrom |
    Hägerström | Haggerty | Hahn | Hahnemann | Hahn-Hahn | Haig | Hailsham | Haines | Hajek | Hájek |
    Hajnal | Hakewill | Hakluyt | Halas | Halbwachs | Haldane | Halder | Halek | Hálek | Halevy | Halévy |
    Haley | Halkett | Hallam | Haller | Halley | Hallgarten | Halliday | Halliwell | Hallstein | Hals |
    Halsbury | Halsey | Hamann | Hamblin | Hambro | Hamerton | Hamilton | Hammacher | Hammarskiold |
    Hammarskiöld | Hammarskjold | Hammarskjöld | Hammerich | Hammerstein | Hammett | Hammond | Hampden |
    Hampson | Hamsun | Hancock | Handcock | Handel | Hanfstaengl | Hanmer | Hannay | Hannington | Hanotaux |
    Hanratty | Hanriot | Hansberry | Hansemann | Hansen | Hanslick | Hansson | Hanus | Hanuš | Hanusch |
    Hanway | Happel | Haraszti | Harberger | Harcourt | Hardenberg | Hardie | Harding | Hardinge | Hardouin |
    Hardwicke | Hardy | Hargreaves | Harich | Häring | Harington | Hariot | Hariri | Harker | Harkort |
    Harlan | Harland | Harlay | Harley | Harman | Harmsworth | Harnack | Harnett | Harney | Harpsfield |
    Harraden | Harriman | Harrington | Harrison | Harrod | Harrop | Harte | Hartlaub | Hartleben | Hartlib |
    Hartmann | Hartshorne | Hartwell | Harwood | Hasdeu | Hasek | Hašek | Hasenclever | Hashemi | Hasluck |
    Haspinger | Hassall | Hassam | Hasse | Hassel | Hasselmann | Hastie | Hathaway | Hathersage | Hatoyama |
    Hatton | Hatvany | Hatzidakis | Hauff | Haug | Haughton | Hauptmann | Hauriou | Hausdorff | Hausenstein |
    Haushofer | Hausmann | Haussmann | Hautecloque | Havel | Havemann | Havergal | Haverkamp | Haviland |
    Havlicek | Havlíček | Hawatmeh | Haweis | Hawes | Hawke | Hawkesworth | Hawking | Hawkins | Hawksmoor |
    Hawkyns | Hawley | Haworth | Hawthorne | Hawtrey | Haxhiu | Haxo | Haya | Hayashi | Hayden | Haydn |
    Haydon | Hayek | Hayes | Hayley | Haynau | Haywood | Hazlitt | Healey | Healy | Heaney | Hearn | Hearne |
    Hearst | Heartfield | Heath | Heaton | Heaviside | Hebbel | Hebel | Heber | Heberle | Hebert | Hébert |
    Hebrang | Hecht | Heckel | Hecker | Heckert | Heckmann | Heckscher | Hecquet | Hedayat | Hedin | Hedley |
    Heemskerck | Hegarty | Hegedus | Hegedűs | Hegel | Hegner | Heiberg | Heidegger | Heidenheim |
    Heidenstam | Heifetz | Heilmann | Heim | Heimann | Heine | Heinkel | Heinlein | Heinse | Heinsius |
    Heinzen | Heiseler | Heisenberg | Hejda | Helfferich | Heller | Hellman | Hellpach | Helmers |
    Helmholtz | Helphand | Heltai | Helvetius | Helvétius | Helvig | Hemans | Hemery | Hémery | Heming |
    Hemingway | Hemminge | Hempel | Henault | Hénault | Henderson | Hendrix | Hengstenberg | Henle |
    Henlein | Hennecke | Hennell | Hennings | Henriot | Henriquez | Henríquez | Henschel | Hensel | Hensley |
    Henslow | Henslowe | Henson | Henty | Henze | Hepburn | Hepp | Heppenstall | Hepworth | Herapath |
    Herault | Hérault | Herbart | Herbelot | Herbst | Herculano | Herder | Heredia | Herge | Hergé |
    Hermite | Hermlin | Hernandez | Hernández | Herndon | Hernu | Herold | Hérold | Herrera | Herrick |
    Herriot | Herrnstadt | Hersant | Herschel | Hersey | Hertling | Hertz | Hertzen | Hertzog | Hertzsprung |
    Hervieu | Hervilly | Herwegh | Herzberg | Herzen | Herzfelde | Herzl | Heseltine | Hess | Hetherington |
    Hetzel | Heusinger | Heuss | Hevesy | Hewart | Hewitt | Hewlett | Heydrich | Heyerdahl | Heylin |
    Heylyn | Heym | Heyn | Heyrovsky | Heyse | Heyward | Heywood | Hibbert | Hickes | Hickman | Hickock |
    Higgins | Higginson | Higuchi | Hilbert | Hildebrand | Hildebrandt | Hilferding | Hilferty | Hillary |
    Hiller | Hilliard | Hillquit | Hilton | Himes | Himmler | Hinault | Hindemith | Hindenburg | Hindersin |
    Hindley | Hinkel | Hinojosa | Hintikka | Hinton | Hintze | Hippel | Hippius | Hiranuma | Hirota |
    Hirschberg | Hirschfeld | Hirschman | Hirschsprung | Hirsi | Hirst | Hitchcock | Hitchens | Hitler |
    Hjalmarsson | Hjelmslev | Hlasko | Hłasko | Hlinka | Hoadley | Hoadly | Hoagland | Hoare | Hobbema |
    Hobbes | Hobbs | Hobhouse | Hobrecht | Hobsbawm | Hobson | Hoby | Hoccleve | Hochberg | Höchberg |
    Hoche | Hochhuth | Hochstadt | Höchstädt | Hocker | Höcker | Hockney | Hocquenghem | Hodder | Hodel |
    Hödel | Hodge | Hodges | Hodgkin | Hodgskin | Hodgson | Hodler | Hodson | Hodza | Hodža | Hoechberg |
    Hoegner | Hoelderlin | Hoelz | Hofer | Höfer | Hoffa | Hoffding | Höffding | Høffding | Hoffman |
    Hoffmann | Hoffmannsthal | Hoffner | Höffner | Hofmann | Hofmannsthal | Hofstadter | Hogarth | Hogben |
    Hogendorp | Hoger | Höger | Hogg | Högg | Hoglund | Höglund | Høglund | Hohenlohe |
    Hohenlohe-Schillingsfurst | Hohenlohe-Schillingsfürst | Hokusai | Holan | Holbach | Holbein | Holberg |
    Holcroft | Holderlin | Hölderlin | Holdsworth | Holinshed | Holl | Hollaender | Hollande | Hollar |
    Hollerer | Höllerer | Hollerith | Holles | Hollis | Holloway | Holman | Holmes | Holst | Holtby |
    Holtermann | Höltermann | Holty | Hölty | Holtzman | Holtzmann | Holub | Holubovych | Holý | Holyoake |
    Hölz | Homans | Honecker | Honegger | Honeyman | Honeywell | Honigmann | Honigsheim | Hooft | Hooke |
    Hooker | Hooton | Hoover | Hopf | Hopkins | Hopkinson | Hopton | Horakova | Horáková | Horbiger |
    Hörbiger | Horder | Horkheimer | Hornby | Horne | Horner | Horney | Hornle | Hörnle | Hornung |
    Horowitz | Horrocks | Horsburgh | Hörsing | Horsley | Hort | Horta | Horthy | Horton | Horup | Hørup |
    Horwitz | Hosokawa | Hossain | Hostos | Hostrup | Hotelling | Hotham | Houaiss | Houdon | Houlston |
    Houphouet-Boigny | Houphouët-Boigny | Housman | Houssaye | Houtman | Howarth | Howe | Howells | Howitt |
    Howland | Hoxha | Hoxhaj | Hoxie | Hoyle | Hrabal | Hromadka | Hromádka | Hrushevsky | Hrushevskyi |
    Hubbard | Hubbell | Hubble | Hubel | Huber | Huch | Huchel | Huddleston | Huelsenbeck | Huerta | Huet |
    Hufeland | Hugenberg | Huggins | Hughes | Hugo | Huidobro | Huizinga | Hulme | Hulsmeyer | Hülsmeyer |
    Hulton | Humboldt | Hume | Hummel | Humperdinck | Humphreys | Humphries | Huneker | Hunyadi | Hurd |
    Huret | Hurok | Hurston | Hurtado | Hurwicz | Hurwitz | Husak | Husák | Husemann | Huskisson | Huss |
    Husserl | Huston | Hutcheson | Hutchins | Hutchison | Huth | Hutten | Hutter | Hutton | Huxley |
    Huxtable | Huydecoper | Huygens | Huysmans | Hviezdoslav | Hyde | Hylton | Hyndman | Hyppolite | Ibanez |
    Ibáñez | Ibarbourou | Ibarruri | Ibárruri | Ibert | Ibsen | Ibuse | Icaza | Ichikawa | Iddesleigh |
    Iffland | Iglesias | Ignatieff | Ignatiev | Ignatyev | Ignotus | Igumnov | Ihara | Ihering | Ikeda |
    Ikramov | Iliesco | Iliescu | Ilin | Illia | Illyes | Illyés | Ilyichev | Ilyin | Ilyushin | Imbriani |
    Imredy | Imrédy | Inal-Ipa | Ince | Inchbald | Inchiquin | Induno | Inessa | Infeld | Ingarden |
    Ingelow | Ingemann | Ingenhousz | Ingenieros | Ingersoll | Ingham | Inglis | Ingpen | Ingram | Ingrao |
    Ingres | Inonu | Inönü | İnönü | Inoue | Inozemtsev | Inukai | Inurria | Ioannidis | Ioffe | Ionesco |
    Iorga | Ippolitov-Ivanov | Irala | Ireton | Iriarte | Irigoyen | Ironsi | Irving | Isaacs | Isabey |
    Isakovski | Isakovsky | Isayev | Iselin | Isherwood | Ishibashi | Ishiguro | Ishihara | Ishikawa |
    Isnard | Isnenghi | Isou | Israels | Israëls | Istomin | Istrati | Isunza | Itagaki | Itoh | Iturbide |
    Iturralde | Iudenich | Iureniev | Iurovski | Iurovsky | Ivanov | Ivanov-Razumnik | Ives | Iwakura |
    Iwaszkiewicz | Iyayi | Iyengar | Iyer | Izetbegovic | Izetbegović | Izgoev | Izmailov | Izoulet |
    Izquierdo | Izvolski | Izvolsky | Jabavu | Jabes | Jabès | Jablonski | Jabłoński | Jabotinski |
    Jabotinsky | Jaccottet | Jacini | Jackson | Jaclard | Jacobi | Jacobs | Jacobsen | Jacoby | Jacotot |
    Jacquard | Jadassohn | Jaffe | Jaffé | Jagger | Jagiello | Jagiełło | Jagow | Jahn | Jahnn | Jaitley |
    Jakeš | Jakobson | Jakobsson | Jameson | Jamieson | Jamison | Jammes | Janacek | Janáček | Janka |
    Jankelevitch | Jankélévitch | Jannings | Jansen | Jansenius | Janssen | Jardine | Jarman | Jaroszewicz |
    Jarrell | Jarry | Jaruzelski | Jasienski | Jasieński | Jaspers | Jaszi | Jászi | Jaubert | Jaucourt |
    Jauregui | Jáuregui | Jaures | Jaurès | Jauss | Jawlensky | Jayakar | Jayawardene | Jayewardene |
    Jeanneret | Jeanson | Jebb | Jedrychowski | Jędrychowski | Jefferies | Jeffers | Jefferson | Jeffreys |
    Jekyll | Jelacic | Jelačić | Jelačič | Jellacic | Jellett | Jellicoe | Jellinek | Jemolo | Jenkin |
    Jenkins | Jenkinson | Jenkyns | Jenner | Jennings | Jensen | Jenyns | Jephson | Jepson | Jerningham |
    Jerrold | Jervis | Jervolino | Jesenska | Jesenská | Jespersen | Jessner | Jessop | Jevons | Jewell |
    Jewett | Jewison | Jewsbury | Jex-Blake | Jhering | Jimenez | Jiménez | Jinarajadasa | Jinnah | Jirasek |
    Jirásek | Joachimsen | Joad | Jodl | Jodrell | Joffe | Joffre | Joffrey | Jogiches | Johannsen |
    Johansson | Johnson | Johnston | Johnstone | Johst | Jokai | Jókai | Joliot | Joliot-Curie | Jolles |
    Jolliet | Jolliffe | Jolson | Jommelli | Jones | Jonson | Joplin | Jordaens | Jordania | Jorgensen |
    Jørgensen | Jortin | Joshi | Josquin | Jotti | Joubert | Jouhandeau | Jouhaux | Joule | Jourdan | Jouve |
    Jouvenel | Jouvet | Jovanovic | Jovanović | Jovellanos | Jovine | Jowett | Joxe | Joyce | Joynson |
    Joynson-Hicks | Juárez | Juchacz | Judd | Juglar | Jullian | Julliard | Jumblatt | Jumel | Junblatt |
    Jung | Jünger | Jungk | Jungmann | Junot | Junqueiro | Juppe | Juppé | Jurecka | Jurečka | Jurieu |
    Jurine | Jussieu | Justi | Juxon | Kaas | Kabalevski | Kabalevsky | Kabila | Kabin | Käbin | Kablukov |
    Kachalov | Kachaturian | Kachaznuni | Kaczynski | Kaczyński | Kadalie | Kadar | Kádár | Kadare |
    Kadhafi | Kaempfer | Kafandaris | Kafka | Kagame | Kaganovich | Kaganovitch | Kagarlitski | Kagarlitsky |
    Kagawa | Kahlo | Kahn | Kahr | Kaifu | Kakhovski | Kakhovsky | Kalam | Kalashnikov | Kalatozov |
    Kalckreuth | Kaldor | Kalecki | Kaledin | Kalff | Kaliayev | Kalinin | Kalkbrenner | Kallai | Kállai |
    Kallay | Kállay | Kallen | Kallio | Kalnberzins | Kalnbērziņš | Kalnin | Kalnins | Kalousek |
    Kaltenbrunner | Kalthoff | Kalyaev | Kamaraj | Kamenev | Kamenski | Kamensky | Kamerlingh | Kaminski |
    Kaminsky | Kamkov | Kanaris | Kandinski | Kandinsky | Kania | Kankrin | Kanno | Kant | Kantemir |
    Kantorovich | Kantorowicz | Kapitsa | Kapitza | Kaplan | Kaplanov | Kapler | Kaplicky | Kaplický |
    Kapodistrias | Kapp | Kapsukas | Kapteyn | Karabekir | Karadjordje | Karadjordjevic | Karadjordjević |
    Karadordevic | Karađorđević | Karadzic | Karadžic | Karadžić | Karaiskakis | Karajan | Karakhan |
    Karakozov | Karamanlis | Karamzin | Karanjia | Karaosmanoglu | Karaosmanoğlu | Karastoyanov | Karatygin |
    Karavelov | Kardelj | Kardorff | Kareev | Karelin | Kareyev | Karinthy | Karlfeldt | Karloff |
    Karlstadt | Karolyi | Károlyi | Karpinski | Karpinsky | Karpov | Karpovich | Karrer | Karsavin |
    Karsavina | Karsch | Karsky | Kartini | Karume | Karyotakis | Kasack | Kasatkin | Kasavubu | Kasch |
    Kaschnitz | Kashani | Kasparov | Kasprowicz | Kasprzak | Kasravi | Kastelski | Kastelsky | Kastler |
    Kastner | Kästner | Kastrioti | Kataev | Katayama | Katayev | Katkov | Kato | Katona | Katz |
    Katznelson | Kauffmann | Kaufman | Kaufmann | Kaulbach | Kaunda | Kaunitz | Kautsky | Kavafis |
    Kavanagh | Kaverin | Kavtaradze | Kawabata | Kawakami | Kaye | Kaypakkaya | Kay-Shuttleworth | Kaysone |
    Kazakov | Kazantzakis | Kazin | Kazinczy | Kean | Keane | Kearney | Keary | Keating | Keaton | Keats |
    Keble | Kedrov | Keene | Kehr | Keilhau | Keiser | Keita | Keïta | Keitel | Kekkonen | Kekule | Kekulé |
    Keldysh | Kelkar | Keller | Kellermann | Kelles-Krauz | Kellogg | Kelman | Kelsen | Kelsey | Kelsiev |
    Kemble | Kemp | Kempe | Kempner | Kempowski | Kendrew | Kendrick | Kenealy | Kennan | Kennard | Kennedy |
    Kennedy-Fraser | Kennelly | Kenney | Kennicott | Kenworthy | Kenyata | Kenyatta | Kenyon | Keogh |
    Kepler | Ker | Keracher | Kerenski | Kerenskii | Kerensky | Kerkhof | Kerler | Kermode | Kernan |
    Kerner | Kerouac | Kerschensteiner | Kertesz | Kertész | Kesey | Kesselring | Kessler | Kesten | Kethly |
    Kéthly | Ketskhoveli | Kett | Ketteler | Keudell | Keuneman | Keyes | Keynes | Keyserling |
    Khachaturian | Khachaturyan | Khalturin | Khama | Khamenei | Khanjian | Kharlamov | Khatami | Khatisian |
    Khinchuk | Khitrovo | Khlebnikov | Khlevniuk | Khlopkin | Khmelnitski | Khmelnitsky | Khmelnytski |
    Khmelnytsky | Khodasevich | Khodorkovski | Khodorkovsky | Khodzhaev | Khojaev | Khomeini | Khomiakov |
    Khomyakov | Khovanski | Khovansky | Khrennikov | Khristenko | Khrulev | Khrushchev | Khrushcheva |
    Khrushchov | Khrustalev | Khvylovy | Khvylovyi | Kianouri | Kiaulehn | Kibaki | Kibalchich | Kickham |
    Kidd | Kido | Kidric | Kidrič | Kielland | Kienzl | Kiep | Kiepenheuer | Kierkegaard | Kiernan |
    Kierstead | Kiesewetter | Kiesinger | Kieslowski | Kiknadze | Kilbracken | Kilburn | Killigrew |
    Kilmuir | Kimathi | Kimball | Kimbangu | Kincaid | King-Hall | Kingissepp | Kinglake | Kingsley |
    Kingsmill | Kinkel | Kinnaird | Kinnear | Kinnock | Kinsella | Kinsey | Kipling | Kippenberg |
    Kippenberger | Kiraly | Király | Kirby | Kirchhoff | Kirchner | Kirchschlager | Kirchschläger |
    Kireevski | Kireevsky | Kirichenko | Kirilenko | Kirillov | Kirkaldy | Kirke | Kirkov | Kirkpatrick |
    Kirkwood | Kirov | Kirpichnikov | Kirwan | Kiš | Kisakurek | Kisch | Kiselev | Kiselyov | Kisfaludy |
    Kishi | Kishida | Kishkin | Kissinger | Kitagawa | Kitchener | Kitchin | Kitson | Kitto | Kivi |
    Kivilcimli | Kizevetter | Kısakürek | Kıvılcımlı | Kjaersgaard | Kjærsgaard | Kjellen | Kjellén |
    Klabund | Klages | Klapka | Klaproth | Klarsfeld | Klausener | Kleber | Kléber | Klee | Klein |
    Kleinwachter | Kleinwächter | Kleist | Kleist-Retzow | Klements | Klemperer | Klenze | Klima | Klíma |
    Klíment | Klimov | Klimt | Kline | Klinefelter | Klingberg | Klinger | Klinkenberg | Kliszko |
    Kliuchevski | Kliuchevsky | Kloos | Klopp | Klopstock | Klossowski | Kluber | Klüber | Kluge | Klugmann |
    Klychkov | Klyuchevski | Klyuchevsky | Klyuev | Knapp | Knatchbull | Knatchbull-Hugessen | Knaus |
    Knebel | Kneller | Knies | Knigge | Knipovich | Knobelsdorff | Knoeringen | Knolles | Knollys | Knorr |
    Knowles | Knowlton | Knox | Knudsen | Knunyants | Knutsford | Kobayashi | Kobel | Köbel | Kobozev |
    Kocbek | Koch | Kochanowski | Kochubei | Kocka | Kodaly | Kodály | Koehler | Koenen | Koenig | Koestler |
    Kogalniceanu | Kogălniceanu | Kogon | Kohl | Kohler | Köhler | Kohn | Köhn | Koht | Koirala | Koivisto |
    Koizumi | Kojeve | Kojève | Kokoschka | Kokovtsov | Kolakowski | Kołakowski | Kolaroff | Kolarov | Kolb |
    Kolbe | Kolbenheyer | Kolchak | Kolcsey | Kölcsey | Kolder | Kolegaev | Kollar | Kollár | Kollataj |
    Kołłątaj | Kollontai | Kollontay | Kollwitz | Kolmogoroff | Kolmogorov | Kolokotronis | Kolontai |
    Kolping | Kolsch | Kölsch | Koltsov | Koltzov | Komarov | Komensky | Komenský | Komissarzhevskaya |
    Komitas | Komura | Kondratenko | Kondratev | Kondratieff | Kondratiev | Kondratyev | Kondylis | Konev |
    Koni | Konneritz | Könneritz | Konoe | Konopnicka | Konovalets | Konovalov | Konoye | Konstantinov |
    Konwicki | Kooning | Koopmans | Kopecky | Kopecký | Kopelev | Kopitar | Koplenig | Kopp | Koppel |
    Kopriva | Kopřiva | Koprulu | Köprülü | Kopruluzade | Köprülüzade | Korac | Korać | Koraes | Korais |
    Koranyi | Korányi | Korbut | Korchnoi | Korczak | Korda | Korfanty | Korff | Korneev | Korneichuk |
    Korner | Körner | Korngold | Kornilov | Korolenko | Korolyov | Korosec | Korošec | Korotkov | Korovin |
    Korsakov | Korsch | Kortner | Korum | Koruturk | Korutürk | Korzybski | Kosambi | Kosarev | Kosary |
    Kosáry | Kosciusko | Kosciuszko | Kościuszko | Koselleck | Kosik | Kosík | Kosior | Koslov | Kosolapov |
    Kosovel | Kossak | Kossakowski | Kossuth | Kostomarov | Kostov | Kostrzewa | Kostunica | Koštunica |
    Kosygin | Kosygina | Kosynka | Kosztolanyi | Kosztolányi | Koszutska | Kotane | Kotarbinski |
    Kotarbiński | Kotoku | Kōtoku | Kotovski | Kotovsky | Kotsiubynsky | Kotsyubinsky | Kotzebue |
    Koundouriotis | Koussevitzky | Koutsogiorgas | Koval | Kovalenko | Kovalevskaia | Kovalevskaya |
    Kovalevski | Kovalevsky | Kovalskaya | Kovner | Kovtyukh | Koyre | Koyré | Kozintsev | Kozlov |
    Kozlovski | Kozlovsky | Krafft | Krafft-Ebing | Krag | Krahl | Kraigher | Krajger | Kramar | Kramář |
    Kramarov | Kramskoi | Kramskoy | Krasicki | Krasikov | Krasin | Krasinski | Krasiński | Krasner |
    Krasnoff | Krasnoshchekov | Krasnov | Krasovskaya | Krasovski | Krasovsky | Krassin | Kraszewski |
    Kratochvil | Kratochvíl | Kraus | Krause | Krauss | Krauß | Kravchenko | Kravchinski | Kravchinsky |
    Kravchuk | Kravtsov | Krebs | Kreibich | Kreisky | Kreisler | Kremer | Krenek | Krenz | Krestic |
    Krestić | Krestinski | Krestinsky | Krestovnikov | Kretinski | Kretinsky | Kretschmer | Kreuger |
    Kreuks | Kreutzer | Krieck | Kriege | Kriegel | Kriel | Krilenko | Kripalani | Kripke | Kristensen |
    Kristeva | Kritsman | Krivitski | Krivitsky | Krivoshein | Krivoshlykov | Krizhanovski | Krizhanovsky |
    Krleza | Krleža | Kroeber | Krofta | Krohg | Krokhmal | Krol | Krolow | Kronecker | Kropotkin |
    Kropotkine | Kropp | Kroto | Krudy | Krúdy | Krueger | Kruger | Krüger | Krugg | Kruglov | Krupenski |
    Krupensky | Krupp | Krupskaia | Krupskaya | Krusenstern | Krushchev | Krutikov | Kruzenshtern |
    Krylenko | Krylov | Krymov | Kryukov | Krzhizhanovski | Krzhizhanovsky | Kschessinska | Ksheshinskaya |
    Kshesinskaya | Kubelik | Kubitschek | Kubrick | Kucan | Kučan | Kuchma | Kuczynski | Kuczyński |
    Kudashev | Kugelmann | Kugler | Kuhlau | Kuhlmann | Kühlmann | Kuhn | Kühn | Kuhne | Kühne | Kuiper |
    Kukiel | Kukolnik | Kulakov | Kulenovic | Kulenović | Kuleshov | Kulik | Kulikov | Kulish | Kulisher |
    Kulpe | Külpe | Kumaratunga | Kummer | Kun | Kunaev | Kunayev | Kundera | Kunert | Kunfi | Kunneth |
    Künneth | Kunze | Kupi | Kupka | Kuprin | Kurakin | Kuratov | Kuratowski | Kurbski | Kurbsky |
    Kurchatov | Kurella | Kurihara | Kurilov | Kurlov | Kurnakov | Kurnberger | Kürnberger | Kurochkin |
    Kuroda | Kuron | Kuroń | Kuropatkin | Kuropatkine | Kurosawa | Kursky | Kuskova | Kußmaul |
    Kustenmacher | Küstenmacher | Kutepov | Kutler | Kutusov | Kutuzov | Kuusinen | Kuybyshev | Kuyper |
    Kuzmin | Kuznets | Kuznetsov | Kvapil | Kviring | Kvirkvelia | Kvyatkovski | Kvyatkovsky | Kwasniewski |
    Kwaśniewski | Kwiatkowski | Kyd | Kyrle | La Bruyère | La Fontaine | La Mettrie | La Rochefoucauld |
    La Salle | Laban | Laband | Laberthonniere | Laberthonnière | Labiche | Labisse | Laborit | Labouchere |
    Laboulaye | Labra | Labriola | Labrousse | Labrouste | Lacan | Lacaze-Duthiers | Lacepede | Lacépède |
    Lacerda | Lachaise | Lachelier | Lachieze-Rey | Lachièze-Rey | Lachmann | Lacis | Lācis | Lackington |
    Laclos | Lacombe | Lacordaire | Lacoste | Lacroix | Ladyzhnikov | Laennec | Laënnec | Lafargue |
    Lafayette | Laffer | Laffite | Laffitte | Laffont | Lafitte | Laforgue | Lafuente | Lagarde |
    Lagardelle | Lagercrantz | Lagerkvist | Lagerlof | Lagerlöf | Lagneau | Lagrange | Laguiller | Laharpe |
    Laidlaw | Laing | Lairesse | Lakanal | Lakatos | Lalande | Lalique | Lally | Lally-Tollendal | Lalo |
    Lamarck | Lamartine | Lamb | Lamballe | Lamberz | Lambesc | Lambrakis | Lambruschini | Lamennais |
    Lameth | Lammasch | Lammers | Lamoignon | Lamont | Lamoriciere | Lamoricière | Lamourette | Lampedusa |
    Lampman | Lamprecht | Lancisi | Lancret | Landau | Landauer | Landino | Landler | Landon | Landor |
    Landowska | Landowski | Landsbergis | Landseer | Landsteiner | Laney | Lanfranc | Lanfredini | Langbehn |
    Langdon | Lange | Langer | Langevin | Langgasser | Langgässer | Langham | Langhans | Langhoff |
    Langhorne | Langiewicz | Langland | Langley | Langmuir | Langton | Langtry | Lanjuinais | Lankester |
    Lannes | Lanoux | Lansbury | Lansdowne | Lanskoy | Lanson | Lanuza | Lanza | Lanzi | Laperouse |
    Lapérouse | Lapidus | Lapini | Lapinski | Lapinsky | Laplace | Larbaud | Larcom | Lardner | Larin |
    Larina | Larionov | Larivey | Larkin | Larkins | Laroche | Larochejaquelein | Laromiguiere |
    Laromiguière | Larousse | Larra | Larrain | Larraín | Larrey | Larsen | Larsson | LaSalle | Lasarte |
    Lascurain | Lashevich | Lask | Lasker | Lasker-Schuler | Lasker-Schüler | Laski | Laslett | Lassalle |
    Lassiter | Lassus | Lastarria | Lasteyrie | Latimer | Latrobe | Latsis | Lattimer | Lattimore | Lattre |
    Latude | Laube | Laud | Laue | Lauer | Laufenberg | Laughlin | Laughton | Laugier | Launhardt | Laurier |
    Lauristin | Lauzun | Laval | Lavalle | Lavalleja | Lavater | Lavedan | Laveleye | Lavelle | Laverdy |
    Lavergne | Lavigerie | Lavin | Lavisse | Lavoisier | Lavrenev | Lavrentiev | Lavrentyev | Lavrenyov |
    Lavroff | Lavrov | Lawes | Lawrence | Lawson | Layamon | Layard | Layton | Lázár | Lazareff | Lazarevic |
    Lazarević | Lazimir | Lazutin | Lazzaretti | Lazzari | Le Carré | Le Corbusier | Leacock | Leake |
    Leakey | Leary | Leavis | Leavitt | Lebas | Lebed | Lebedev | Lebedev-Polyanski | Lebedev-Polyansky |
    Lebedinski | Lebedinsky | Leber | Lebergott | Lebesgue | Leblanc | Leboeuf | Lebœuf | Lebon | Lebret |
    Lebrun | Lecanuet | Lechin | Lechín | Lecky | Leclair | Leclaire | Leclanche | Leclanché | Leclerc |
    Lecocq | Lecoeur | Lecœur | Lecointe | Leconte | Lecouvreur | Ledebour | Lederer | Ledochowski |
    Ledóchowski | Ledru | Ledru-Rollin | Leduc | Ledwidge | Leeghwater | Leenhardt | Leeuwenhoek | LeFanu |
    Lefebvre | Lefevre | Lefèvre | Leffler | Lefort | Lefranc | Lefschetz | Legendre | Leger | Léger |
    Legge | Legien | Legouve | Legouvé | Legrand | Leguia | Leguía | Lehar | Lehár | Lehmann | Lehndorff |
    Leibenstein | Leibl | Leibnitz | Leibniz | Leibowitz | Leichter | Leighton | Leipart | Leiris |
    Leisewitz | Leistikow | Leitch | Lejeune | Lelevich | Lelewel | Lelouch | Lely | Lemaitre | Lemaître |
    Lemass | Lembede | Lemercier | Lemerle | Lemeshev | Lemmer | Lemmon | Lemnitz | Lemoine | Lemonnier |
    Lemoyne | Lenard | Lenart | Lenárt | Lenau | Lenbach | Lenclos | Lendl | L'Enfant | L’Enfant | Lengnik |
    Lenin | Lennon | Lenormand | Lenotre | Lenôtre | Lensch | Lenz | Leoncavallo | Leonhardt | Leonov |
    Leontief | Leontiev | Leontyev | Leopardi | Lepage | Lepeshinskaya | Lepeshinski | Lepeshinsky | Lepine |
    Lépine | Lepsius | Lerchenfeld | Lermontov | Lerner | Leroux | Leroy-Beaulieu | Lerroux | Lersch |
    Lescot | Leser | Leskov | Lesniewski | Leśniewski | Lespinasse | Lesseps | Lessing | Lessner | Lestocq |
    Lestrade | L'Estrange | L’Estrange | Lesueur | Letellier | Lethaby | Lettsom | Letunov | Leuschner |
    Leuwenhoek | Levasseur | Levassor | Leverhulme | Leverrier | Lévi | Levi-Civita | Levien |
    Levi-Montalcini | Levin | Levinas | Lévinas | Levine | Leviné | Levi-Strauss | Lévi-Strauss | Levitan |
    Levitin | Levitov | Levitski | Levitsky | Levski | Lévy | Levy-Bruhl | Lévy-Bruhl | Lewin | Lewisohn |
    Leybourne | Leyen | Lezama | Lhermitte | Lhomond | Liadov | Lian | Liapunov | Libertini | Lichnowsky |
    Lichtenberg | Lichtenstein | Lichtheim | Liddell | Liddon | Lidman | Liebenfels | Liebermann | Liebig |
    Liebknecht | Liebmann | Liehm | Lievens | Ligachev | Ligeti | Lightbown | Lightfoot | Ligorio |
    Lilburne | Lilienbaum | Lilienblum | Liliencron | Lilienthal | Liliuokalani | Lillo | Limanowski |
    Limantour | Limonov | Linacre | Lincoln | Lind | Lindahl | Lindbergh | Lindemann | Lindenberg |
    Lindgren | Lindhagen | Lindley | Lindman | Lindner | Lindon | Lindpaintner | Lindquist | Lindqvist |
    Lindsay | Lingard | Linguet | Linklater | Linnaeus | Linschoten | Linton | Lintot | Liouville | Lipatti |
    Lipchitz | Lipietz | Lipmann | Lippi | Lippmann | Lipschitz | Lipsius | Lipski | Lisitski | Lisitsky |
    Lisovski | Lisovsky | Lispector | Lissagaray | Lissitzky | Lister | Líster | Liston | Liszt | Litovtsev |
    Litt | Littlejohn | Littleton | Littlewood | Littre | Littré | Litvak | Litvinoff | Litvinov | Livaneli |
    Livesey | Livingston | Livingstone | Livni | Livshits | Lizogub | Ljubicic | Ljubičić | Ljungberg |
    Lleras | Llorente | Lloyd George | Lloyd-George | Lobachevsky | Lobanov | Lobato | Löbe | Lobkowicz |
    Lobl | Löbl | Lobov | Locatelli | Locke | Lockhart | Lockwood | Loeb | Loebe | Loebl | Loeffler |
    Loerke | Loesch | Loewe | Loewenstein | Loewi | Loffler | Löffler | Lofft | Loftus | Lohia | Lohmann |
    Lohse | Loisy | Lomazzo | Lombardi | Lombardo | Lombroso | Lominadze | Lomonosov | Lomov | Longanesi |
    Longet | Longfellow | Longfield | Longhena | Longhi | Longo | Longoria | Longstreet | Longuet |
    Longueville | Lonnrot | Lönnrot | Lonsdale | Loos | Loosjes | Lopatin | López | Lopukhin | Lopukhov |
    Lorantffy | Lórántffy | Lorca | Lordkipanidze | Loredan | Loredano | Lorentz | Loria | Loriot |
    Loris-Melikov | Lorrain | Lorre | Lortzing | Losch | Lösch | Losev | Losonczy | Losovski | Losovsky |
    Lossky | Lossow | Lotar | Lotka | Lotz | Lotze | Loubet | Louvel | Louverture | Louvet | Louvois |
    Louys | Louÿs | Lovaszy | Lovászy | Lovat | Lovecraft | Loveday | Lovejoy | Lovelace | Lovell |
    Lovestone | Lovett | Lovibond | Lovinescu | Lowenheim | Löwenheim | Lowenthal | Löwenthal | Lowith |
    Löwith | Lowndes | Lowry | Lowther | Lowy | Löwy | Loyola | Lozano | Lozier | Lozovski | Lozovsky |
    Lubbe | Lubcke | Lübcke | Lubitsch | Lubke | Lübke | Lucaciu | Luchaire | Lucke | Lücke | Ludemann |
    Lüdemann | Ludendorf | Ludendorff | Luders | Lüders | Ludz | Lueger | Lugones | Lugosi | Luhmann |
    Luini | Lukacs | Lukács | Lukacz | Lukácz | Lukashenko | Lukasiewicz | Łukasiewicz | Lukasinski |
    Łukasiński | Lukianov | Lukin | Lukman | Lukomski | Lukomsky | Lukyanov | Lulli | Lully | Lumière |
    Lumsden | Lumumba | Lunacharski | Lunacharskii | Lunacharsky | Lundberg | Lundkvist | Luning | Lüning |
    Lunt | Lunts | Lupescu | Lupton | Lurie | Lurye | Lusardo | Lussu | Lustig | Luther | Luthuli |
    Lutoslawski | Lutosławski | Lutovinov | Lutsky | Luttrell | Luttwitz | Lüttwitz | Lutuli | Lutwyche |
    Lutyens | Lutzow | Lützow | Luxemburg | Luyken | Luynes | Luzac | Luzerne | Luzi | Luzzatti | Luzzatto |
    Lyadov | Lyapchev | Lyapunov | Lyashko | Lyautey | Lydgate | Lydiard | Lyell | Lyle | Lyly | Lynam |
    Lynd | Lyng | Lynkeus | Lyotard | Lypynsky | Lysenko | Lyte | Lyttelton | Lyttleton | Lytton |
    Lyubatovich | Lyubimov | Lyubomirov | Maartens | Maasen | Maass | Maaß | Mabbott | Mabillon | Mabini |
    Mably | Macalister | Macapagal | MacArthur | Macartney | Macaulay | Macbride | MacCarthy | Macchi |
    MacCulloch | MacCunn | MacDiarmid | MacDonagh | MacDonald | MacDonell | MacDougall | MacDowell | Macek |
    Maček | Macfarlane | MacGregor | Mach | Macha | Mácha | Machado | Machajski | Machar | Machel | Machen |
    Macherey | Machiavel | Machiavelli | Machlup | Macia | Macià | MacInnes | MacIntyre | Mackail | Mackay |
    Macke | Mackenna | Mackenzie | Mackie | Mackinder | Mackintosh | Macklin | Maclaren | Maclaurin |
    Maclean | MacLeish | Macleod | MacLiammoir | MacLiammóir | Maclise | Mac-Mahon | MacMahon | MacManus |
    Macmillan | MacNeice | MacNeill | Maconochie | Macpherson | Macquart | Macready | MacSwiney | Macy |
    Maczek | Madach | Madách | Madariaga | Madelin | Mader | Maderno | Madero | Madoz | Madsen | Maerlant |
    Maes | Maeterlinck | Maeztu | Maffei | Magalotti | Magana | Magaña | Magellan | Maggi | Maginn |
    Maginot | Magnan | Magnani | Magnard | Magnasco | Magnes | Magny | Magritte | Magsaysay | Magufuli |
    Maguire | Mahaffy | Mahan | Mahfouz | Mahler | Mahon | Maier | Maihofer | Maikowski | Mailer | Maillard |
    Maillet | Maillol | Mailly | Maimon | Maino | Maintenon | Mainwaring | Maiorescu | Mairet | Maisonneuve |
    Maistre | Maitland | Maiziere | Maizière | Majerova | Majerová | Majorana | Majumdar | Makarenko |
    Makarios | Makarov | Makeba | Makharadze | Makhlouf | Makhno | Makin | Makiwane | Maklakov | Makovsky |
    Makriyannis | Maksimov | Maksimovich | Maksymovych | Malagodi | Malagola | Malamud | Malan | Malaparte |
    Malaspina | Malatesta | Malato | Malaviya | Malczewski | Maldonado | Malebranche | Malenkoff | Malenkov |
    Malesherbes | Maleshova | Malëshova | Malet | Maleter | Maléter | Malevich | Malevitch | Maleyev |
    Malherbe | Malhotra | Malinin | Malinov | Malinovski | Malinovskii | Malinovsky | Malinowski |
    Malipiero | Mallarme | Mallarmé | Malle | Mallea | Mallock | Mallon | Mallory | Malon | Malone | Malory |
    Malot | Malouet | Malpighi | Malraux | Malsburg | Malthus | Malvy | Malynes | Mamardashvili | Mamdani |
    Mameli | Mamet | Mamiani | Mamin-Sibiryak | Mamontov | Manasevich | Mancini | Mandel | Mandela |
    Mandelbrot | Mandelshtam | Mandelstam | Mander | Mandeville | Mandouze | Manet | Manetti | Manfredini |
    Mangiagalli | Mangin | Mangra | Manin | Maniu | Mann | Mannerheim | Mannin | Mannix | Mannoni |
    Manolescu | Manoliu | Manouchian | Manrique | Mansart | Mansel | Manson | Manstein | Mantegazza |
    Mantegna | Mantell | Manteufel | Manteuffel | Manuilov | Manuilski | Manuilskii | Manuilsky | Manutius |
    Manuzio | Manzini | Manzoni | Manzu | Manzù | Mao | Maradona | Marai | Márai | Maraini | Maramaldo |
    Marangoni | Maranon | Marañón | Marat | Marbeau | Marbot | Marcet | Marchais | Marchandeau | Marchant |
    Marchegay | Marchenko | Marchesi | Marchionne | Marchlewski | Marchmont | Marchwitza | Marciano |
    Marcks | Marcolini | Marconi | Marcuse | Marees | Marées | Marenzio | Maret | Maretti | Marey | Margai |
    Marghiloman | Margotti | Margueritte | Marguerittes | Mariani | Mariategui | Mariátegui | Marienhof |
    Marieton | Mariéton | Marighela | Marighella | Marigny | Mariinski | Marillac | Marín | Marinello |
    Marinetti | Marini | Marinkovic | Marinković | Marino | Mariotte | Mariotti | Maritain | Marivaux |
    Marjolin | Marjoribanks | Markievicz | Markin | Markoff | Markov | Markova | Markovic | Marković |
    Markovin | Marley | Marliani | Marlowe | Marmier | Marmol | Mármol | Marmont | Marmontel | Marosan |
    Marosán | Marot | Marquand | Marquet | Marquez | Márquez | Marr | Marrast | Marriott | Marrou | Marryat |
    Marschak | Marschall | Marschner | Marsden | Marsham | Marsili | Marstan | Marston | Martelli | Marti |
    Martí | Martineau | Martinelli | Martinez | Martínez | Martinoff | Martinov | Martinovics | Martinsson |
    Martinu | Martinů | Martius | Martoff | Martov | Marty | Martynov | Marulanda | Marum | Maruyama |
    Marvell | Marwitz | Marx | Masani | Masaryk | Mascagni | Mascardi | Mascaron | Mascheroni | Masefield |
    Maseres | Masferrer | Masire | Maskell | Maskelyne | Maslennikov | Maslesa | Masleša | Maslov | Maslow |
    Massaia | Massarenti | Massari | Massary | Massena | Masséna | Massenet | Massey | Massignon |
    Massillon | Massine | Massinger | Massingham | Massis | Masson | Massu | Mastai | Masterman |
    Mastroianni | Masur | Matanzima | Matejko | Mathai | Mather | Mathers | Mathew | Mathews | Mathiez |
    Mathy | Matisse | Matos | Matsukata | Matsuoka | Matsushita | Matta | Matteotti | Matteucci | Mattheson |
    Matthews | Matthiessen | Matthisson | Mattick | Mattioli | Matveev | Matveyev | Maublanc | Maudling |
    Maudslay | Maudsley | Maugham | Maulnier | Maunoir | Maupassant | Maupeou | Maupertuis | Maupin |
    Maurepas | Maurer | Mauriac | Maurin | Maurín | Maurois | Mauroy | Maurras | Maury | Mauss | Mauthner |
    Mavor | Mavrocordatos | Mavrokordatos | Mawdsley | Maxse | Maxton | Maxwell | Mayakovski | Mayakovskii |
    Mayakovsky | Mayer | Mayer-Vorfelder | Mayeux | Mayhew | Maynard | Mayne | Mayorga | Mayr | Mayreder |
    Mazarin | Mazepa | Maziere | Mazière | Mazowiecki | Mazumdar | Mazuranic | Mažuranić | Mazurov |
    Mazzantini | Mazzarino | Mazzini | Mazzoleni | Mazzoni | Mbeki | Mboya | McAdoo | McAlister |
    McAllister | McBain | McBride | McCabe | McCall | McCann | McCarran | McCarthy | McCartney | McCauley |
    McClellan | McCloskey | McClure | McConnell | McCormick | McCosh | McCullers | McCulloch | McDermott |
    McDonald | McDougall | McDowell | McEwan | McFadden | McFarland | McGee | McGill | McGinn | McGovern |
    McGrath | McGraw | McGregor | McGuffey | McGuire | McIlwraith | McInnes | McIntosh | McIntyre | McKay |
    McKee | McKellar | McKenna | McKenzie | McKibbin | McKim | McKinley | McKinnon | McLaren | McLaughlin |
    McLean | McLellan | McLeod | McLuhan | McMahon | McMaster | McMillan | McMurray | McNair | McNally |
    McNamara | McNeil | McNeill | McNulty | McPhee | McPherson | McQuaid | McQueen | McRae | McReynolds |
    McShane | McTaggart | McVey | Mdivani | Meade | Meagher | Mechain | Méchain | Mechnikov | Medawar |
    Medeiros | Medem | Medhurst | Medici | Médici | Medtner | Medvedev | Medvedeva | Medwin | Meerbeke |
    Megrelidze | Mehring | Mehta | Mehul | Méhul | Meidani | Meidell | Meidner | Meier-Graefe | Meierovics |
    Meiklejohn | Meilhac | Meillassoux | Meillet | Meinecke | Meinhof | Meinong | Meir | Meireles |
    Meissner | Meißner | Meissonier | Meissonnier | Meitner | Mejia | Mejía | Mekhlis | Mekhonoshin | Melac |
    Mélac | Melanchton | Melba | Melgunov | Melies | Méliès | Meline | Méline | Mella | Mellish | Mellon |
    Mellor | Melmoth | Melnichanski | Melnichansky | Melnikov | Melnikov-Pecherski | Melnikov-Pechersky |
    Melnyk | Melville | Melzi | Memling | Mena | Menabrea | Ménage | Menard | Ménard | Mencken | Mende |
    Mendel | Mendeleef | Mendeleev | Mendeleyeff | Mendeleyev | Mendelssohn | Mendelssohn-Bartholdy |
    Menderes | Mendes | Mendès | Mendes-France | Mendès-France | Mendieta | Mendizabal | Mendizábal |
    Mendonca | Mendonça | Menem | Menendez | Menéndez | Mengelberg | Menger | Menghini | Mengs | Meniere |
    Menninger | Menon | Menshikoff | Menshikov | Menuhin | Menzel | Menzhinski | Menzhinsky | Menzies |
    Mercadante | Mercader | Mercator | Merck | Merckx | Mercoeur | Mercœur | Mercouri | Meretskov |
    Merezhkovski | Merezhkovsky | Mergenthaler | Merian | Mericourt | Méricourt | Merimee | Mérimée |
    Merini | Merkel | Merker | Merkys | Merleau | Merleau-Ponty | Merli | Merlino | Mermoz | Merrheim |
    Merriam | Merrick | Merriman | Mersenne | Merton | Merz | Mescheryakov | Mesdag | Meshcherski |
    Meshchersky | Meshcheryakov | Meslier | Mesmer | Mesrine | Messager | Messiaen | Messmer | Mestrovic |
    Meštrović | Meszaros | Mészáros | Metastasio | Metaxas | Metchnikoff | Metchnikov | Métin | Metra |
    Métra | Metsu | Metternich | Metzger | Metzinger | Metzler | Meung | Meux | Mevissen | Meyer |
    Meyerbeer | Meyerhof | Meyerhold | Meyerson | Meynell | Meyrick | Meysenbug | Mezeray | Mézeray |
    Mezhlauk | Mgeladze | Miakotin | Miaoulis | Miaskovski | Miaskovsky | Michaux | Michelet |
    Micheli | Michelin | Michels | Michelson | Michener | Michnik | Mickevicius | Mickevičius | Mickiewicz |
    Middlemore | Middleton | Midgley | Miegel | Mielke | Mierendorff | Mierevelt | Mieroslawski |
    Mierosławski | Mies | Miglioli | Mignard | Migne | Mignet | Migula | Mihailescu | Mihăilescu | Mihailov |
    Mihailovic | Mihailović | Mihailovitch | Mihajlovic | Mihajlović | Mihalache | Mijatovic | Mijatović |
    Mikhailov | Mikhailova | Mikhailovski | Mikhailovskii | Mikhailovsky | Mikhalevsky | Mikhalkov |
    Mikhelson | Miklas | Mikoian | Mikolajczyk | Mikołajczyk | Mikoyan | Mikszath | Mikszáth | Mikulic |
    Mikulić | Milentijevic | Milentijević | Milhaud | Miliband | Miliukoff | Miliukov | Miliutin | Mill |
    Millais | Millan-Astray | Millán-Astray | Millar | Millay | Millerand | Millikan | Millot | Milman |
    Milne | Milner | Milnes | Milonov | Milosevic | Milošević | Milosz | Miłosz | Milovidov | Milton |
    Milutinovic | Milutinović | Milward | Milyukoff | Milyukov | Milyutin | Mindszenty | Minghetti | Minic |
    Minić | Minkowski | Minnewit | Minsheu | Minsky | Minto | Minuit | Minzoni | Mirajkar | Mirandola |
    Mirbach | Mirbeau | Mirès | Miró | Mirrlees | Mirsky | Misch | Mises | Mishima | Misiano | Misic |
    Mišić | Misselden | Missiroli | Mitchel | Mitchell | Mitchison | Mitchum | Mitford | Mitin | Mitra |
    Mitscherlich | Mitskevich | Mitsotakis | Mitsui | Mittag | Mittag-Leffler | Mitteis | Mittelstaedt |
    Mitterand | Mitterrand | Miyamoto | Miyazawa | Mizoguchi | Mkapa | Mladenov | Mladic | Mladić | Mlynar |
    Mlynář | Mnacko | Mňačko | Moberg | Mobius | Möbius | Mocenigo | Mochulski | Mochulsky | Mocquet |
    Moczar | Modersohn | Modersohn-Becker | Modigliani | Modrov | Modrow | Modzelewski | Moeller | Moffat |
    Moffatt | Mogilevski | Mogridge | Mohl | Mohler | Möhler | Mohn | Moholy-Nagy | Mohorovicic |
    Mohorovičić | Mohr | Moir | Moitte | Molchanov | Molé | Molengraaff | Moleschott | Molesworth |
    Molinari | Molineux | Molitor | Molkenbuhr | Moller | Möller | Møller | Mollet | Molnar | Molnár |
    Molodtsov | Molokov | Molotov | Moltke | Molyneux | Mombert | Momerie | Momigliano | Mommsen | Momoh |
    Monagas | Monash | Monatte | Monboddo | Moncey | Monckton | Moncrieff | Mond | Mondale | Mondino |
    Mondlane | Mondolfo | Mondrian | Monet | Monge | Monicelli | Moniuszko | Monkhouse | Monluc |
    Monmousseau | Monnerot | Monnet | Monnich | Mönnich | Monnier | Monod | Monro | Monroe | Monroy |
    Monsarrat | Monson | Montagu | Montaigne | Montaigu | Montale | Montalembert | Montalvo | Montand |
    Montanelli | Montaner | Montausier | Montbrun | Montcalm | Monteagle | Montecuccoli | Montefeltro |
    Montefiore | Montejo | Monterroso | Montespan | Montesquieu | Montesquiou | Montessori | Monteverdi |
    Montez | Montfaucon | Montfort | Montgolfier | Montgomery | Montherlant | Montholon | Monti | Montijo |
    Montlosier | Montluc | Montmorency | Montmorin | Montpensier | Montseny | Montt | Montufar | Montúfar |
    Montyon | Mookerjee | Mookerji | Moorcroft | Moore | Moorehead | Moquet | Môquet | Moraes | Moran |
    Morán | Morand | Morandi | Moranino | Morante | Morassi | Moratin | Moratín | Moratti | Moravec |
    Morazán | Mordaunt | Moreas | Moréas | Moreau | Morehead | Morellet | Morelly | Moreno | Moreri |
    Moréri | Moresby | Moret | Moretti | Morgagni | Morgann | Morgenstern | Morgenthau | Morgner | Morice |
    Moricz | Móricz | Morier | Morike | Mörike | Morillo | Morin | Morinigo | Morínigo | Morishima |
    Morison | Morisot | Morland | Morley | Mornet | Morny | Morone | Morosini | Morozov | Morozova |
    Morpeth | Morrell | Morrill | Morrison | Morselli | Morton | Mosaddegh | Moscardo | Moscardó | Moscati |
    Moscheles | Moscherosch | Moscicki | Mościcki | Moseley | Moser | Möser | Mosher | Moshinsky |
    Moshoeshoe | Moskalenko | Moskvin | Mosley | Mosolov | Mossadegh | Mossadeq | Mossadiq | Mossbauer |
    Mossolov | Moszkowska | Motlana | Mott | Motteler | Mottram | Mouchot | Moultrie | Mounet-Sully |
    Mounier | Mountbatten | Mountjoy | Mousnier | Moussorgsky | Mowbray | Mowinckel | Moxon | Moyne |
    Moynihan | Mozart | Mphahlele | Mrachkovski | Mrachkovsky | Mravian | Mrozek | Mubarak | Mucha | Mudie |
    Muehsam | Mueller | Muenzenberg | Muenzer | Mugabe | Muggeridge | Muggleton | Mugica | Múgica | Muhlen |
    Mühlen | Muhlestein | Mühlestein | Muhsam | Mühsam | Muir | Mujica | Mújica | Mukarovsky | Mukařovský |
    Mukerjee | Mukherjee | Mukherji | Mukhina | Mulcaster | Mulele | Mulgan | Mulgrave | Mulholland |
    Mullan | Muller | Müller | Muller-Armack | Müller-Armack | Muller-Franken | Müller-Franken | Mullins |
    Mulock | Mulready | Mumcu | Mumford | Munch | Munchausen | Munchhausen | Münchhausen | Munck | Munday |
    Mundella | Munif | Munis | Muniz | Muñiz | Munk | Munkacsy | Munkácsy | Munnich | Münnich | Munoz |
    Muñoz | Munro | Munroe | Munson | Munsterberg | Münsterberg | Muntefering | Müntefering | Muntz | Müntz |
    Müntzer | Munzenberg | Münzenberg | Munzer | Münzer | Murakami | Muralov | Muranov | Murasaki |
    Muratori | Muratov | Muraviev | Muravyev | Muravyov | Murchison | Murdoch | Murdock | Murger | Murillo |
    Muromtsev | Murphy | Murri | Murrow | Murry | Murua | Murúa | Musatti | Musaus | Musäus | Muschg |
    Museveni | Musgrave | Mushanov | Mushet | Musil | Musorgsky | Musschenbroek | Mussert | Musset | Musso |
    Mussolini | Mussorgski | Mussorgsky | Muste | Mutesa | Muth | Muthesius | Mutis | Muybridge | Muzorewa |
    Mwinyi | Myakotin | Myasishchev | Myaskovski | Myaskovsky | Myasnikov | Myers | Mykolaitis | Myrdal |
    Myrivilis | Mytton | Nabeshima | Nabokov | Nabuco | Nadar | Nadaud | Nadezhdin | Nadiradze | Nadler |
    Nadolny | Nagai | Nagel | Nagy | Nagyatadi | Nagyatádi | Nahhas | Naicker | Naidu | Naigeon | Nairne |
    Naismith | Najera | Nájera | Nakamura | Nakasone | Nakhimov | Nakhimson | Nalbandian | Nalkowska |
    Nałkowska | Nambiar | Namboodiripad | Nametkin | Namier | Nanak | Nansen | Naoroji | Napier |
    Napolitano | Naquet | Narayanan | Nariman | Narimanov | Narino | Nariño | Narutowicz | Narvaez |
    Narváez | Naryshkin | Nash | Nasmyth | Nasser | Nast | Nastase | Năstase | Natanson | Natarajan |
    Natoli | Natorp | Natsir | Natta | Naumann | Naumov | Naunton | Navarro | Navashin | Navier | Naville |
    Navratilova | Nazarbaev | Nazarbayev | Nazarov | Nazimova | Neale | Nebenius | Nebrija | Nechaev |
    Nechayev | Nechkina | Necker | Nedelin | Nedic | Nedić | Needham | Neel | Negri | Negrin | Negrín |
    Nehru | Neill | Neilson | Nejedly | Nejedlý | Nekrasov | Nekrassov | Nekrich | Nelken | Nelson |
    Nemchinov | Nemcova | Němcová | Nemec | Němec | Nemeth | Németh | Nemirovich-Danchenko | Nenni |
    Nepluyev | Nernst | Nersisyan | Neruda | Nerval | Nervi | Nesin | Nesselrode | Nesterov | Nestriepke |
    Nestroy | Netanyahu | Netchaieff | Neto | Nettlau | Neubauer | Neuberin | Neukrantz | Neumann |
    Neumayer | Neurath | Neutra | Nevelson | Neves | Nevinson | Nevzorov | Newbery | Newbolt | Newcomb |
    Newcome | Newcomen | Newell | Newman | Newnham | Newsam | Newsome | Newton | Nexo | Nexø | Ney |
    Nezhdanov | Nezval | Ngouabi | Niane | Niccolini | Nichol | Nicholls | Nichols | Nicholson |
    Nicolaevski | Nicolaevsky | Nicolai | Nicoletti | Nicolini | Nicoll | Nicolls | Nicolson | Nicuesa |
    Niebuhr | Niekisch | Nielsen | Niemann | Niemeyer | Niemöller | Niepce | Niépce | Nietzsche |
    Nieuwenhuis | Nievo | Nightingale | Nigra | Nijhoff | Nijinska | Nijinsky | Nikezic | Nikezić |
    Nikiforov | Nikitenko | Nikitin | Nikitina | Nikolaev | Nikolaevski | Nikolaevsky | Nikolayevski |
    Nikolic | Nikolić | Nikolski | Nikolsky | Nikonov | Nilsen | Nilsson | Nimbkar | Nimitz | Nipkow |
    Nipperdey | Nischel | Nishida | Nishimura | Nitti | Nixon | Nizan | Nizzoli | Njegos | Njegoš | Njoto |
    Nkomo | Nkosi | Nkrumah | Noack | Noailles | Nobel | Nobile | Nobiling | Nodier | Noel-Buxton |
    Noelle-Neumann | Noether | Nogaret | Nogaro | Nogarola | Nogin | Noguchi | Nohl | Noica | Noiret |
    Nokwe | Nolde | Nollekens | Nollet | Nolte | Nonotte | Nordau | Nordenskiold | Nordenskiöld |
    Nordenskjold | Nordenskjöld | Nordhoff | Nordio | Nordraak | Noriega | Norov | Norrish | Northcliffe |
    Northcote | Northrop | Norwid | Nosaka | Nosek | Noske | Nosov | Nossack | Nott | Novack | Novakovic |
    Novaković | Novaro | Novelli | Novello | Noverre | Novgorodtsev | Novikoff | Novikov | Novitski |
    Novitsky | Novomesky | Novomeský | Novotny | Novotný | Novozhilov | Noyes | Nozaka | Nozick | Nuffield |
    Nujoma | Nunez | Núñez | Nunn | Nureyev | Nurkse | Nuschke | Nuttall | Nuvolari | Nyerere | Nyers |
    Nygaardsvold | Nyquist | Nzimande | Oakeley | Oakeshott | Oakley | Oastler | Oates | Obama | Obando |
    Obasanjo | Oberlander | Oberländer | Obermann | Oberth | Obnorski | Obnorsky | Obolenski | Obolensky |
    Obolensky-Osinski | Obote | Obradovic | Obradović | Obraztsov | Obrecht | Obregon | Obregón | Obrenovic |
    Obrenović | O'Brian | O’Brian | O'Brien | O’Brien | Obruchev | Ocalan | Öcalan | Ocampo | O'Casey |
    O’Casey | Occhetto | Ochab | Ochino | Ochoa | Ochorowicz | Ockeghem | O'Connel | O’Connel | O'Connell |
    O’Connell | O'Connor | O’Connor | O'Curry | O’Curry | Odescalchi | Odets | Odger | Odinga | Odobescu |
    Odoevski | Odoevsky | O'Donnell | O’Donnell | O'Donoghue | O’Donoghue | O'Donovan | O’Donovan |
    Odoyevski | Odoyevsky | Odria | Odría | O'Duffy | O’Duffy | Oehlenschlaeger | Oehlenschlager |
    Oehlenschläger | Oelssner | Oelßner | Oersted | Oertzen | O'Faolain | O’Faolain | O'Faoláin | O’Faoláin |
    Offenbach | O'Flaherty | O’Flaherty | Ogareff | Ogarev | Ogarkov | Ogaryov | Ogilby | Ogilvie | Ogilvy |
    Oglethorpe | O'Grady | O’Grady | O'Hara | O’Hara | O'Higgins | O’Higgins | Ohira | Ohlendorf | Ohlin |
    Ohm | Ohnesorg | Ohnet | Oistrakh | Ojeda | Ojetti | Ojukwu | Okada | Okakura | O'Keefe | O’Keefe |
    O'Keeffe | O’Keeffe | Okello | O'Kelly | O’Kelly | Oken | Okenfuss | Okigbo | Okishio | Okubo | Ōkubo |
    Okudzhava | Okulicki | Okuma | Ōkuma | Okunev | Olaneta | Olañeta | Olavide | Olaya | Olberg | Olbers |
    Olbracht | Olbricht | Oldcastle | Oldebarnevelt | Oldenbarnevelt | Oldfield | Oldmixon | O'Leary |
    O’Leary | Olesha | Olier | Oliphant | Olivares | Oliveira | Olivetti | Olivi | Ollenhauer | Ollivier |
    Olmedo | Olmert | Ol'minski | Olminski | Ol’minski | Olminsky | Olmos | Olmsted | Olney | Olsen |
    Olsson | Olympio | O'Mahony | O’Mahony | O'Malley | O’Malley | Omodeo | Onassis | Oncken | Ondaatje |
    O'Neill | O’Neill | Onetti | Ongania | Onganía | Onis | Onís | Onnes | Onofri | O'Nolan | O’Nolan |
    Onsager | Onslow | Opie | Opitz | Opletal | Oppen | Oppenheim | Oppenheimer | Oppici | Orage |
    O'Rahilly | O’Rahilly | Orakhelashvili | Orban | Orbán | Orbay | Orbeli | Orbison | Orczy | Ordaz |
    Ordjonikidze | Ordjonikidzé | Ordonez | Ordóñez | Ordzhonikidze | O'Reilly | O’Reilly | Orekhov |
    Orellana | Oresme | Orezal | Ořezal | Orff | Oriani | Oribe | Oriola | O'Riordan | O’Riordan | Orkeny |
    Örkény | Orlandini | Orlers | Orlov | Orlova | Ormandy | Ormesson | Ormonde | Ormos | Ormsby | O'Rourke |
    O’Rourke | Orozco | Orr | Orrin | Orry | Orsini | Orsted | Ørsted | Ortega | Ortes | Ortiz | Orton |
    Oruc | Oruç | Orwell | Orzeszkowa | Osborne | Osgood | O'Shaughnessy | O’Shaughnessy | O'Shea | O’Shea |
    Osiander | Osinski | Osinsky | Osler | Osmena | Osmeña | Osobka | Osorgin | Osorio | Ospina | Ossat |
    Ossietzky | Ossinski | Ossinsky | Ossolinski | Ossoliński | Ossorgin | Ossory | Ossowski | Ostade |
    Osterroth | Ostrogradski | Ostrogradsky | Ostroumov | Ostrovityanov | Ostrovski | Ostrovsky | Ostwald |
    Osugi | Ōsugi | O'Sullivan | O’Sullivan | Osuna | Otero | O'Toole | O’Toole | Otten | Ottieri | Otway |
    Oudinot | Oudry | Outram | Ovalle | Ovando | Ovechkin | Overbeck | Overbury | Overdiep | Øverland |
    Overton | Ovseenko | Ovsyannikov | Owen | Owens | Oxenford | Oxenstierna | Oxenstjerna | Oyono | Ozaki |
    Ozal | Özal | Ozanam | Ozawa | Ozdemir | Özdemir | Ozerov | Ozkok | Özkök | Ozu | Paasche | Paasikivi |
    Pabst | Pacciardi | Pacelli | Pachelbel | Pacinotti | Pacioli | Paciotti | Packard | Packwood |
    Paderewski | Padilla | Padmore | Padoa | Paer | Paër | Paganini | Pagano | Paget | Pagnol | Pahlavi |
    Pahlevi | Paige | Paine | Painleve | Painlevé | Paisiello | Pajetta | Palach | Palacky | Palacký |
    Palade | Palafox | Palamas | Palazzeschi | Paleario | Paleckis | Paleologue | Paléologue | Palestrina |
    Paley | Palffy | Pálffy | Palin | Palissot | Palissy | Palizzi | Palkhivala | Pallat | Pallavicini |
    Pallavicino | Palliser | Palme | Palmerston | Palmieri | Palmstierna | Paltsev | Paludanus | Pamuk |
    Panaev | Panagoulis | Panassie | Panassié | Panckoucke | Pancrazi | Pande | Pandey | Pandrea | Panfilov |
    Pangalos | Pange | Pani | Panigarola | Panikkar | Panin | Panizzi | Pankhurst | Pannekoek | Pannella |
    Pannini | Pannunzio | Panofsky | Panormita | Panova | Pantaleoni | Panzieri | Panzini | Paolucci |
    Papadiamantis | Papadopoulos | Papagos | Papandreou | Papanicolaou | Papanin | Papen | Papi | Papin |
    Papini | Papon | Pappenheim | Paquet | Paradisi | Pardo | Paré | Pareto | Parfit | Parini |
    Paris-Duverney | Parker | Parkes | Parkhurst | Parkinson | Parkman | Parler | Parmentier | Parmoor |
    Parnell | Parny | Parodi | Parri | Parrington | Parris | Parrish | Paruta | Parvulescu | Pârvulescu |
    Parvus | Pascal | Pascarella | Pascoli | Pashkov | Pashukanis | Pasic | Pašic | Pašić | Paskevich |
    Paskiewicz | Pasolini | Pasquali | Pasquier | Pasquino | Passalidis | Passarge | Passavanti | Passerini |
    Pasternak | Pasteur | Paston | Pastore | Pastrana | Pasukanis | Patchen | Patel | Pathak | Pathe |
    Pathé | Patinir | Patinkin | Patino | Patiño | Patmore | Patnaik | Patocka | Patočka | Paton |
    Patrascanu | Pătrășcanu | Patrizi | Patrocínio | Päts | Patterson | Pattison | Patton | Pauker |
    Paul-Boncour | Paulding | Paulhan | Pauli | Pauling | Paulsen | Pauncefote | Paustovski | Paustovsky |
    Pavarotti | Pavelic | Pavelić | Pavese | Pavlov | Pavlovski | Pavlovsky | Pavolini | Paxton | Payne |
    Peabody | Péan | Peano | Pearse | Pearson | Peary | Pecchio | Pechstein | Peel | Peele | Peguy | Péguy |
    Pei | Peierls | Peirce | Peixoto | Pejic | Pejić | Peker | Peladan | Péladan | Pelikan | Pelikán |
    Pelletan | Pelletier | Pellico | Pelloutier | Pelloux | Pelse | Pelše | Pelshe | Pemberton | Peña |
    Penalosa | Peñalosa | Penck | Penderecki | Pendleton | Penn | Pennell | Pennington | Penrose | Penzias |
    Peón | Pepperell | Pepys | Peralta | Percy | Perec | Pereda | Pereire | Péreire | Peres | Peret | Péret |
    Peretti | Peretz | Pereverzev | Perez | Pérez | Pergolesi | Perier | Périer | Perincek | Perinçek |
    Perisic | Perišić | Perkin | Perkins | Perl | Permeke | Pernerstorfer | Peron | Perón | Perotti |
    Perouse | Pérouse | Perov | Perovic | Perović | Perovskaia | Perovskaya | Perovski | Perovsky |
    Perrault | Perret | Perrot | Pershing | Persico | Perthes | Pertini | Perutz | Peruzzi | Pesch |
    Peshekhonov | Pessian | Pessoa | Pestalozzi | Pestana | Pestaña | Pestel | Pestkovski | Pestkovsky |
    Petain | Pétain | Petersen | Petherick | Pethick-Lawrence | Petion | Pétion | Petkov | Petliura |
    Petlura | Petlyura | Petofi | Petőfi | Petrashevski | Petrashevsky | Petrazhitski | Petrazhitsky |
    Petrement | Pétrement | Petrescu | Petrolini | Petrov | Petrovski | Petrovskii | Petrovsky | Petrovykh |
    Petruccelli | Petrushevskaya | Pettazzoni | Pettenkofer | Pettie | Petty-Fitzmaurice | Petzoldt |
    Peuerbach | Pevsner | Pey | Peyer | Peyrefitte | Peyronnet | Peyroutou | Pezzi | Pfaff | Pfau | Pfeffer |
    Pfeiffer | Pfemfert | Pfitzner | Pfizer | Pfleiderer | Pfordten | Phelps | Phibun | Philby | Philipon |
    Philippoteaux | Philippovich | Philipson | Phillimore | Phillips | Phillpotts | Philp | Phule |
    Piacentini | Piade | Piaf | Piaget | Pianesi | Piasecki | Piatakov | Piatnitski | Piatnitsky |
    Piazzetta | Pibrac | Pibul | Picabia | Picard | Picasso | Piccard | Picchi | Piccini | Piccinni |
    Piccolomini | Pichegru | Picht | Pickering | Pickett | Pickford | Pickthall | Picon | Picón | Pictet |
    Picton | Pieck | Pieracki | Pieri | Pierola | Piérola | Pierpont | Piersma | Pietrangeli | Pigafetta |
    Pigalle | Piggott | Pigott | Pigou | Pijade | Pilatre | Pilâtre | Pilger | Pilkington | Pillai |
    Pilniak | Pilnyak | Piloty | Pilskii | Pilsudski | Piłsudski | Pimenov | Pimentel | Pinckney | Pincus |
    Pineau | Pinel | Pinero | Pinilla | Pinkerton | Pinkevich | Pinkus | Pinochet | Pinter | Pintor |
    Pinturicchio | Piontkovski | Piontkovsky | Piozzi | Pirandello | Piranesi | Pirckheimer | Pirelli |
    Pirenne | Pires | Pirker | Pirogov | Piron | Pirou | Pirvulescu | Pîrvulescu | Pisacane | Pisanello |
    Pisano | Pisarev | Pisemski | Pisemsky | Pissarro | Pistelli | Pithart | Pitot | Pitre | Pitrè | Pitt |
    Pittermann | Pivert | Pizarnik | Pizarro | Pizzetti | Pizzi | Pizzuto | Plaatje | Plancius | Planck |
    Planinc | Plantin | Plantinga | Plastiras | Plath | Platonov | Platten | Playfair | Plehanov | Plehve |
    Plekhanoff | Plekhanov | Plenge | Plessner | Pletnev | Pletnyov | Pleve | Plievier | Plisetskaya |
    Plivier | Plotnikov | Ploumpidis | Plowden | Plücker | Plummer | Plumptre | Plunket | Plunkett |
    Pobedonostsev | Pocock | Pococke | Podbelski | Podbelsky | Podgorny | Podmore | Podolinsky | Podvoiski |
    Podvoisky | Poe | Poerio | Pogany | Pogány | Poggioli | Pogodin | Poher | Pohl | Poincare | Poincaré |
    Poinsot | Poitier | Pokorny | Pokorný | Pokrovski | Pokrovskii | Pokrovsky | Pol Pot | Polak | Polanyi |
    Polányi | Polenov | Polesello | Poletaev | Polevoi | Polevoy | Poley | Polezhaev | Poliakov | Polidori |
    Polignac | Polikarpov | Politian | Politzer | Polivanov | Poliziano | Polk | Pollacsek | Pollaiuolo |
    Pollitt | Pollock | Pollok | Polonski | Polonsky | Polovtsev | Poltrot | Polwhele | Polyakov | Polzunov |
    Pombal | Pomerand | Pompadour | Pompidou | Pomponazzi | Poncela | Poncelet | Ponchielli | Ponge |
    Poniatowska | Poniatowski | Ponomarenko | Ponomarev | Ponsard | Ponselle | Ponson | Ponsonby | Pontano |
    Pontchartrain | Pontecorvo | Ponti | Pontoppidan | Pontormo | Pontryagin | Popham | Popieluszko |
    Popiełuszko | Popitz | Popov | Popovic | Popović | Popp | Poppe | Poppelmann | Pöppelmann | Popper |
    Popvasilev | Poroshenko | Porpora | Porsche | Porson | Portales | Portalis | Porteus | Portinari |
    Porzio | Posadowsky | Poskrebyshev | Pospelov | Postel | Postgate | Postlethwayt | Postyshev | Potapov |
    Potemkin | Potgieter | Potocki | Potresov | Potressov | Potthoff | Pottinger | Potyomkin | Pouget |
    Pouillet | Poujade | Poulaille | Poulantzas | Poulenc | Poulot | Pourtales | Pourtalès | Poussin |
    Powderly | Powell | Powicke | Pownall | Powys | Poynings | Poynter | Poynting | Pozela | Požela |
    Pozern | Pozharski | Pozharsky | Pozsgay | Pozzi | Pradier | Pradt | Praed | Praetorius | Pramoedya |
    Prampolini | Prandtl | Prantl | Pratella | Prati | Pratolini | Prebisch | Preda | Preiser | Premadasa |
    Premchand | Prendergast | Preobrajenski | Preobrajensky | Preobrazhenski | Preobrazhenskii |
    Preobrazhensky | Preradovic | Preradović | Preseren | Prešeren | Presley | Prestes | Preusker | Preuss |
    Preuß | Prevert | Prévert | Prevost | Prévost | Prevost-Paradol | Prévost-Paradol | Prezzolini |
    Pribicevic | Pribićević | Pribičević | Prichard | Prideaux | Pridi | Priestley | Prieto | Prieur |
    Prigogine | Prigozhin | Primakov | Primaticcio | Prina | Princip | Pringle | Prishvin | Pritchard |
    Pritchett | Prittwitz | Prittwitz-Gaffron | Proano | Proaño | Probyn | Prochaska | Prochniak |
    Próchniak | Procida | Procter | Prodanovic | Prodanović | Prodi | Prokhorov | Prokofiev | Prokopovich |
    Prokopovitch | Proshyan | Proskurov | Prosyanoi | Protic | Protić | Protopopov | Proudhon | Proust |
    Provenzano | Proxmire | Prudhomme | Prud'hon | Prudhon | Prud’hon | Prugavin | Prus | Prutz | Pryce |
    Prynne | Pryor | Przhevalski | Przhevalsky | Przybyszewski | Psalmanazar | Psycharis | Pucar | Puccini |
    Puckler | Pückler | Pudovkin | Pufendorf | Pufendorff | Puffendorf | Pugachev | Pugachyov | Pugatchev |
    Puget | Pugh | Pugin | Pugo | Puig | Puisaye | Pulaski | Pułaski | Pulci | Pulitzer | Pulszky |
    Pulteney | Pupin | Purcell | Purchas | Purishkevich | Purishkevitch | Purkinje | Purkyne | Purkyně |
    Purvis | Pusey | Pushkin | Puskas | Puskás | Putilov | Putin | Putna | Puttenham | Puvis | Pyat |
    Pyatakoff | Pyatakov | Pyatnitski | Pyatnitsky | Pyle | Pym | Pynchon | Qaddafi | Qassem | Quadros |
    Quandt | Quantz | Quaritch | Quarles | Queensberry | Queipo | Queiros | Queirós | Queiroz | Quelch |
    Queneau | Quennell | Quental | Querini | Quesada | Quesnay | Quesnel | Quetelet | Queuille | Quevedo |
    Quicherat | Quidde | Quiding | Quiller-Couch | Quinault | Quincey | Quincke | Quine | Quinet | Quiroga |
    Quisling | Quispel | Qutb | Raab | Raabe | Rabaud | Rabaut | Rabi | Rabin | Rabutin | Racan | Račan |
    Rachmaninoff | Rachmaninov | Rachmaninow | Racic | Račić | Raczkiewicz | Raczynski | Raczyński |
    Radbruch | Radcliffe | Radek | Radescu | Rădescu | Radetzky | Radev | Radford | Radhakrishnan | Radic |
    Radić | Radich | Radishcheff | Radishchev | Radkov | Radoslavov | Radowitz | Radulescu | Rădulescu |
    Radziwill | Radziwiłł | Rae | Raeburn | Raeder | Raevski | Raevsky | Raffles | Rafsanjani | Rahn |
    Raiffeisen | Raikes | Raine | Rainsborough | Rajagopalachari | Rajapaksa | Rajaratnam | Rajk | Rajna |
    Rakhmonov | Rakoczi | Rákóczi | Rakoczy | Rakosi | Rákosi | Rakovska | Rakovski | Rakovsky | Rakowski |
    Ralegh | Raleigh | Rallis | Ralston | Ramabai | Ramalho | Ramanujan | Ramaphosa | Rambaldi | Rameau |
    Ramel | Ramirez | Ramírez | Ramishvili | Ramler | Ramos | Ramsay | Ramus | Ramusio | Ramuz | Ranade |
    Ranadive | Rancé | Ranciere | Rancière | Ranieri | Ranke | Ranke-Graves | Rankin | Rankine | Rankovic |
    Ranković | Ransome | Rao | Raoult | Rapacki | Raphoe | Rapisardi | Rappard | Rappoport | Rasin | Rašín |
    Rask | Raskin | Raskolnikoff | Rasmussen | Raspail | Raspe | Raspini | Rasputin | Rastrelli | Rasulzade |
    Ratcliffe | Ratgeb | Rathbone | Rathenau | Rathore | Ratner | Rattazzi | Rattenbury | Rattigan | Ratzel |
    Ratzinger | Rauch | Raupach | Rauschenberg | Rauschning | Ravachol | Ravaillac | Ravaisson | Ravel |
    Ravenscroft | Ravenstone | Ravera | Ravesteyn | Rawlings | Rawlins | Rawlinson | Rawls | Rawson |
    Rayevski | Rayevsky | Rayleigh | Raynal | Raynouard | Razin | Raznatovic | Ražnatović | Razumikhin |
    Razumovski | Razumovsky | Razzi | Reade | Reagan | Reaumur | Réaumur | Rebatet | Rebelo | Rebmann |
    Rebora | Rebreanu | Recabarren | Recamier | Récamier | Reckitt | Reclus | Reddy | Redesdale | Redfern |
    Redford | Redgrave | Reding | Redlich | Redmond | Redon | Redondo | Rees | Regas | Regás | Reger |
    Reghini | Regio | Régio | Regiomontanus | Regnard | Regnault | Regnier | Régnier | Rehmke | Rehnquist |
    Rehnskiold | Rehnskiöld | Reich | Reichenau | Reichenbach | Reichensperger | Reichpietsch | Reilly |
    Reiman | Reimann | Reimarus | Reimer | Reinach | Reinhardt | Reininger | Reinkowski | Reisner | Reiter |
    Reith | Reitz | Rejane | Réjane | Relander | Remak | Remarque | Remez | Remington | Remizov | Remmele |
    Remusat | Rémusat | Remy | Renan | Renard | Renaudel | Renaudot | Renault | Rendell | Rengifo | Renn |
    Rennell | Rennenkampf | Renner | Rennie | Renoir | Renouvier | Renouvin | Rensi | Renwick | Renyi |
    Rényi | Renzi | Repin | Repton | Requesens | Requeséns | Reresby | Rescher | Reshetnikov | Resnais |
    Respighi | Restif | Restrepo | Reti | Réti | Retif | Rétif | Retz | Retzius | Reubell | Reuchlin |
    Reusch | Reuter | Reuther | Revai | Révai | Revelstoke | Reventlow | Reverdy | Revueltas | Reybaud |
    Reyes | Reyles | Reymont | Reynaud | Reynolds | Rhee | Riabushinski | Riabushinsky | Riasanovski |
    Riasanovsky | Riazanoff | Riazanov | Ribar | Ribbentrop | Ribera | Ribicic | Ribičič | Ribot | Ricardo |
    Ricasoli | Riccati | Ricci | Ricciardi | Riccioli | Ricciotti | Richards | Richardson | Richelet |
    Richelieu | Richepin | Richet | Richler | Richter | Richthofen | Rickenbacker | Rickert | Rickov |
    Rickover | Ricoeur | Ricœur | Ricotti | Riddell | Ridgway | Ridley | Ridruejo | Riefenstahl | Rieff |
    Rieger | Riego | Riehl | Riemann | Riemenschneider | Riemer | Rienzi | Riera | Riesman | Riesz |
    Rietveld | Riezler | Rigaud | Rigault | Rigby | Righi | Riis | Riley | Rilke | Rimbaud |
    Rimski-Korsakov | Rimsky-Korsakov | Ringelnatz | Ringling | Rinuccini | Ríos | Ripert | Ripka | Ripley |
    Ritchie | Ritschl | Ritson | Ritsos | Rittenhouse | Ritter | Rittinghaus | Rittinghausen | Riutin |
    Rivadavia | Rivadeneira | Rivarol | Rivera | Riveras | Rivette | Riviere | Rivière | Rivoire | Rizal |
    Rjazanov | Robbe-Grillet | Robens | Robert-Houdin | Roberton | Roberts | Robertson | Roberval | Robeson |
    Robespierre | Robida | Robilant | Robinson | Robson | Rocafuerte | Rocard | Rocha | Rochambeau |
    Rochechouart | Rochefort | Rochejaquelein | Rockefeller | Rockel | Röckel | Rockingham | Rockwell |
    Rodari | Rodas | Rodbertus | Rodbertus-Jagetzow | Rodchenko | Roden | Rodgers | Rodichev | Rodin |
    Rodinson | Rodionov | Rodo | Rodó | Rodzianko | Rodzyanko | Roebling | Roeder | Roederer | Roehm |
    Roemer | Roentgen | Roerich | Roger-Ducos | Roget | Roggenbach | Rogov | Rogovin | Rohan | Röhm |
    Rohmer | Rohrbach | Rojas | Rokossovsky | Rokossowski | Roland-Holst | Roldan | Roldán | Rolfe | Rolin |
    Rolland | Rolleston | Rollin | Rollinat | Romagnosi | Romains | Romanoff | Romanones | Romberg | Romein |
    Romer | Romero | Romilly | Romita | Romme | Rommel | Romney | Romodanovski | Romodanovsky | Ronai |
    Rónai | Roncaglia | Rondon | Ronsin | Rontgen | Röntgen | Rooke | Rooker | Roon | Roosevelt | Ropke |
    Röpke | Rops | Rorty | Rosai | Rosales | Roscher | Rosdolsky | Rosebery | Rosegger | Rosenberg |
    Rosenfeld | Rosenkranz | Rosenstein-Rodan | Rosenstock-Huessy | Rosenzweig | Roser | Röser | Rosetti |
    Roskin | Roslavets | Rosmer | Rosmini | Rosner | Rosny | Rossanda | Rosselli | Rossellini | Rossetti |
    Rossi | Rossignol | Rossini | Rostagni | Rostand | Rostopchin | Rostovtsev | Rostovtzeff | Rostow |
    Rostropovich | Rotari | Roth | Rothbard | Rothenstein | Rothermere | Rothfels | Rothko | Rothmann |
    Rothschild | Rotmistrov | Rotshtein | Rotteck | Rouault | Roubini | Rougemont | Rouget | Rougier |
    Rouhani | Rouher | Rouland | Roumanille | Roundell | Rouquette | Rous | Rousseau | Roussel | Rousset |
    Roussin | Rouvier | Rouvroy | Roux | Rouxel | Rovani | Rovatti | Rovinski | Rovinsky | Rovio | Rovira |
    Rowbotham | Rowe | Rowlands | Rowlandson | Rowley | Rowntree | Rowse | Roxas | Roxburghe | Royer |
    Royer-Collard | Royou | Rozanov | Rozenfeld | Rozhdestvenski | Rozhdestvensky | Rozhestvenski |
    Rozhestvensky | Rozhkov | Ruano | Ruault | Rubakin | Rubens | Rubin | Rubinstein | Rublev | Rubtsov |
    Rucellai | Ruckert | Rückert | Rudas | Ruddiman | Rudel | Rudenko | Rudini | Rudinì | Rudkin | Rudnev |
    Rudzutak | Rueckert | Rueff | Ruehle | Ruffec | Ruffin | Ruffini | Ruffo | Ruge | Ruggles-Brise |
    Rugova | Ruhle | Rühle | Ruhmann | Rühmann | Ruijs | Ruini | Ruisdael | Ruiz | Ruíz | Rulfo | Rulhiere |
    Rulhière | Rumbold | Rumford | Rumsfeld | Rumyantsev | Runciman | Rundstedt | Runeberg | Runge | Runyon |
    Ruppin | Rusakov | Rushdi | Rushdie | Rushton | Rushworth | Ruskin | Russell | Russo | Russolo |
    Rustaveli | Rustow | Rüstow | Rutelli | Rutenberg | Rutherford | Ruthven | Rutledge | Ruutel | Rüütel |
    Ruysdael | Ruyter | Ruyters | Ruzsky | Ruzzante | Ryabov | Ryabushinski | Ryabushinsky | Ryazanov |
    Rydberg | Ryder | Rydz-Smigly | Rydz-Śmigły | Rykoff | Rykov | Ryle | Ryleev | Ryleyev | Rylsky | Rymer |
    Ryskulov | Ryti | Ryutin | Rzymowski | Saakashvili | Saarinen | Saavedra | Sabaneev | Sabatier |
    Sabatini | Sabato | Sábato | Sabbatucci | Sabler | Sablin | Sabrow | Sacchetti | Sacchi | Sacco |
    Sachau | Sacher | Sacher-Masoch | Sachs | Sachse | Sackville | Sackville-West | Sacristán | Sacy |
    Sadat | Sade | Sadleir | Sadler | Sadoleto | Sadoveanu | Saefkow | Saenredam | Saenz | Sáenz | Safarik |
    Šafařík | Šafárik | Safarov | Saffi | Sagan | Sagasta | Sahagun | Sahagún | Sahajanand | Saigo |
    Saint-Cyran | Sainte-Beuve | Sainte-Marthe | Sainte-Palaye | Saint-Evremond | Saint-Évremond |
    Saint-Exupéry | Saint-John-Perse | Saint-Just | Saint-Lambert | Saint-Real | Saint-Réal | Saint-Saens |
    Saint-Saëns | Saintsbury | Saint-Simon | Saint-Victor | Saionji | Saisset | Sakasov | Sakazov |
    Sakharoff | Sakharov | Saklatvala | Salacrou | Salaj | Salan | Salandra | Salani | Salazar | Salda |
    Šalda | Salengro | Salgari | Salieri | Salimbeni | Salinger | Salk | Salkahazi | Salkaházi | Salmeron |
    Salmerón | Salmond | Salmson | Saltykov | Saltykov-Shchedrin | Salvatorelli | Salvemini | Salviati |
    Salvini | Salza | Samaniego | Samanta | Samarakkody | Samaras | Samarin | Sammartini | Samoilov |
    Samoilova | Samoilovich | Samper | Samsonov | Samuels | Samuelson | Sanatescu | Sănătescu | Sanchez |
    Sánchez | Sandanski | Sandburg | Sandeau | Sanderson | Sandino | Sandkuhl | Sandler | Sandrart |
    Sanford | Sangallo | Sanger | Sangnier | Sanguily | Sanguineti | Sanjurjo | Sankara | Sanmartin |
    Sanmartín | Sannazaro | Sanseverino | Sansom | Sanson | Sansovino | Santacruz | Santana | Santarelli |
    Santarosa | Santayana | Sant'Elia | Sant’Elia | Santic | Šantić | Santillan | Santillán | Santivanez |
    Santiváñez | Santorio | Sanudo | Sanvitale | Sanz | Sapieha | Sapir | Sapronov | Sapru | Saraceno |
    Saracoglu | Saraçoğlu | Saragat | Saramago | Saraswati | Sarcey | Sardou | Sarduy | Sargent | Sarian |
    Sarit | Sarkozy | Sarmiento | Sarney | Sarnoff | Saroyan | Sarpi | Sarrail | Sarraut | Sarraute | Sarti |
    Sartine | Sarto | Sartre | Saryan | Sasakawa | Sassetti | Sassoon | Sastri | Satie | Sato | Satō |
    Satyamurti | Sauckel | Sauer | Sauerbeck | Sauerbruch | Sauermann | Saumaise | Saunders | Saussaye |
    Saussure | Sauvage | Sauvy | Savarkar | Savary | Savic | Savić | Savigneau | Savigny | Savile | Saville |
    Savimbi | Savinkoff | Savinkov | Savio | Savrasov | Savvin | Saxton | Sayar | Sayers | Sayyab | Sazhin |
    Sazonoff | Sazonov | Sbarbaro | Scalfari | Scaliger | Scamozzi | Scappi | Scarfoglio | Scarlatti |
    Scarpa | Scarron | Scavenius | Scelba | Schacher | Schacht | Schack | Schad | Schadewaldt | Schadow |
    Schaedelin | Schaefer | Schaeffer | Schaeffler | Schaepman | Schafer | Schäfer | Schaff | Schaffer |
    Schäffer | Schaffle | Schäffle | Schalck | Schallmayer | Schapper | Scharf | Schärf | Scharnagl |
    Scharnhorst | Scharoun | Scharping | Schaub | Schauble | Schäuble | Schedrin | Scheel | Scheele |
    Scheer | Scheffel | Scheffler | Scheflo | Scheidemann | Scheidt | Schein | Scheler | Schelling |
    Schelsky | Scheltema | Scherchen | Scherer | Scherl | Schermerhorn | Scherr | Scheuner | Schiaparelli |
    Schickele | Schieder | Schiele | Schikaneder | Schiller | Schily | Schimanski | Schimmelpenninck |
    Schindler | Schinkel | Schippel | Schirach | Schirdewan | Schlabrendorff | Schlaf | Schlageter |
    Schlatter | Schlecht | Schlegel | Schleicher | Schleiden | Schleiermacher | Schlemmer | Schlesinger |
    Schleyer | Schlick | Schlieben | Schlieffen | Schliemann | Schlosser | Schlozer | Schlözer | Schlueter |
    Schlumberger | Schluter | Schlüter | Schmalenbach | Schmeling | Schmerling | Schmid | Schmidt |
    Schmidt-Rottluff | Schmitt | Schmitz | Schmoller | Schmuckle | Schmückle | Schnabel | Schnaebele |
    Schnaebelé | Schneckenburger | Schnee | Schneider | Schneller | Schnittke | Schnitzler | Schnorr |
    Schnurre | Schober | Schoeck | Schoelcher | Schœlcher | Schoeman | Schoenaich-Carolath | Schoenberg |
    Scholem | Scholl | Scholz | Schonaich | Schönaich | Schonbein | Schonberg | Schönberg | Schonerer |
    Schönerer | Schongauer | Schonherr | Schönherr | Schonlank | Schönlank | Schoolcraft | Schopenhauer |
    Schoppe | Schorlemmer | Schott | Schottelius | Schrader | Schramm | Schreber | Schreiner | Schreker |
    Schroder | Schröder | Schroder-Devrient | Schröder-Devrient | Schrodinger | Schrödinger | Schroeder |
    Schroer | Schröer | Schroter | Schröter | Schubart | Schubert | Schuchardt | Schuck | Schück |
    Schuckert | Schucking | Schücking | Schulenburg | Schuller | Schüller | Schultz | Schultze | Schulz |
    Schulze | Schulze-Boysen | Schulze-Delitzsch | Schulze-Naumburg | Schumacher | Schuman | Schumann |
    Schumann-Heink | Schumpeter | Schuppe | Schurer | Schürer | Schurz | Schuschnigg | Schutz | Schütz |
    Schuurman | Schuyler | Schwab | Schwann | Schwanthaler | Schwartz | Schwarzenberg | Schwarzschild |
    Schweichel | Schweinfurth | Schweitzer | Schweizer | Schwerin-Krosigk | Schwind | Schwinger |
    Schwitters | Scialoja | Sciascia | Scoccimarro | Scoresby | Scorsese | Scorza | Scotellaro | Scott |
    Scotus | Scriabin | Scripps | Scrope | Scudder | Scudery | Scudéry | Seaborg | Searle | Sebastiani |
    Sébastiani | Secchia | Sechelles | Séchelles | Sechenov | Seckendorf | Seckendorff | Sedaine | Seddon |
    Sedgemore | Sedgwick | Sedillot | Sédillot | Sedley | Sedov | Sedova | Seebeck | Seebohm | Seeckt |
    Seeger | Seekatz | Seeley | Seely | Seferis | Segal | Segalen | Segantini | Segneri | Segre | Segrè |
    Segui | Seguí | Seguier | Séguier | Seguin | Séguin | Segur | Ségur | Seguy | Séguy | Seidel | Seidl |
    Seifert | Seiler | Seipel | Seitz | Selassie | Selbmann | Selborne | Selcraig | Selden | Seldte |
    Selimovic | Selimović | Selivanov | Sellars | Sellier | Selznick | Semaoen | Semashko | Semaun | Sembat |
    Semenov | Semevski | Semevsky | Semkovski | Semkovsky | Semler | Semmelweis | Semper | Semprun |
    Semprún | Semyonov | Senac | Sénac | Senanayake | Senancour | Sendero | Senebier | Senefelder | Senghor |
    Sengupta | Sennett | Sepulveda | Sepúlveda | Serafimovich | Serao | Serdyukov | Serebriakov |
    Serebrovski | Serebrovsky | Serebryakov | Seredi | Serédi | Sereni | Sergent | Sergeyev-Tsenski |
    Sergeyev-Tsensky | Sergievski | Sergievsky | Sering | Serkin | Serlio | Seroff | Serov | Serova | Serpa |
    Serrano | Serrat | Serrati | Sertillanges | Servan | Servan-Schreiber | Servetus | Seselj | Šešelj |
    Seton | Settembrini | Setterberg | Seume | Seurat | Severini | Sevigne | Sévigné | Sewall | Seward |
    Sewell | Seydewitz | Seydlitz | Seyrig | Seyss-Inquart | Sezer | Sforza | Sgambati | Shachtman |
    Shackleford | Shackleton | Shadwell | Shaftesbury | Shahn | Shairp | Shakhmatov | Shakhovskoy |
    Shalamov | Shaliapin | Shamir | Shamlou | Shand | Shapiro | Shapley | Shaposhnikov | Sharett | Shariati |
    Sharma | Sharpe | Sharples | Shastri | Shaughnessy | Shaumian | Shaumyan | Shaw | Shazar | Shchapov |
    Shcharanski | Shcharansky | Shchastny | Shchedrin | Shchepkin | Shcherbakov | Shcherbatov |
    Shcherbatski | Shcherbina | Shcherbytsky | Shchukin | Sheboldayev | Sheehan | Sheehy-Skeffington |
    Shehu | Shelburne | Shelepin | Shelest | Shelgunov | Shelley | Shenfield | Shenstone | Shepard |
    Shepilov | Sheppard | Sherburne | Sheremetev | Sheremetyev | Sheridan | Sherlock | Sherman | Sherrard |
    Sherrington | Shertok | Shervinski | Shervinsky | Sherwin | Shestov | Shevardnadze | Shevchenko |
    Shibata | Shidehara | Shidlovski | Shidlovsky | Shiel | Shiga | Shigemitsu | Shilov | Shimazaki |
    Shimazu | Shingarev | Shingaryov | Shinwell | Shipov | Shirer | Shirinski | Shirinsky | Shishkin |
    Shishkov | Shklovski | Shklovsky | Shliapnikov | Shlonsky | Shlyapnikov | Shmidt | Shockley | Sholokhov |
    Shonfield | Shorthouse | Shostakovich | Shotman | Shovell | Shtein | Shteinberg | Shtemenko | Shteyn |
    Shtyurmer | Shugaev | Shuiski | Shuisky | Shukla | Shulgin | Shulyatikov | Shumsky | Shumyatski |
    Shumyatsky | Shute | Shuvalov | Shvarts | Shvernik | Siantos | Sibbern | Sibelius | Siciliani | Sickert |
    Sickingen | Siddons | Sidgwick | Sidmouth | Sidney | Sidorenko | Sidorov | Siebeck | Sieburg | Siegbahn |
    Siegmund-Schultze | Siemens | Sienkiewicz | Sieroszewski | Sierpinski | Sierpiński | Sievers | Siewert |
    Sieyes | Sieyès | Sigaud | Signac | Signorelli | Signoret | Signorini | Sigourney | Sigrist | Sigwart |
    Sihanouk | Sik | Šik | Sikelianos | Sikorski | Sikorskii | Sikorsky | Silbermann | Silcher | Siles |
    Silesius | Silkin | Sillanpaa | Sillanpää | Sillitoe | Silone | Silverstein | Simarro | Simcoe |
    Simenon | Simiand | Simic | Simić | Simitis | Simmel | Simms | Simoni | Simonov | Simons | Simpson |
    Simrock | Simson | Sinatra | Sinclair | Sindermann | Singh | Sinha | Sinisgalli | Sinowatz | Sinyavin |
    Sinyavski | Sinyavsky | Sipiagin | Sipyagin | Siqueiros | Sircar | Sirey | Siroky | Široký | Sirola |
    Sisley | Sismonde | Sismondi | Sison | Sistani | Sisulu | Sitwell | Sjafruddin | Sjahrir | Sjoberg |
    Sjöberg | Skabichevski | Skabichevsky | Skalon | Skeat | Skeffington | Skelton | Skerlic | Skerlić |
    Skidelsky | Skleros | Sklianski | Skliansky | Sklodowska | Skłodowska | Sklyanski | Sklyansky |
    Skobeleff | Skobelev | Skoblin | Škoda | Skold | Sköld | Skoropadski | Skoropadsky | Skoropadskyi |
    Skorzeny | Skovoroda | Skriabin | Skryabin | Skrypnik | Skrypnyk | Skrzynecki | Skuratov | Skvorecky |
    Škvorecký | Skvortsov | Skvortsov-Stepanov | Slansky | Slánský | Slataper | Slaveykov | Slavici |
    Slavin | Slawek | Sławek | Slepkov | Slessor | Slevogt | Šling | Sloane | Slonimski | Słonimski |
    Sloterdijk | Slovo | Slowacki | Słowacki | Sluter | Slutskaya | Slutski | Slutsky | Smalley | Smeaton |
    Smedley | Smellie | Smend | Smeral | Šmeral | Smetana | Smetona | Smidovich | Smilansky | Smilga |
    Smillie | Smilovich | Smirke | Smirnoff | Smirnov | Smithson | Smolenskin | Smollet | Smollett |
    Smoluchowski | Smrkovsky | Smrkovský | Smuts | Smyslov | Smythe | Snead | Sneevliet | Sneh | Snell |
    Snellen | Snellius | Snellman | Snieckus | Sniečkus | Snodgrass | Snoilsky | Snowden | Soames | Soane |
    Soares | Sobchak | Sobieski | Sobinov | Soboul | Sobukwe | Socinus | Soddy | Soderberg | Söderberg |
    Soderblom | Söderblom | Sodergran | Södergran | Soderstrom | Söderström | Soebandrio | Soeharto |
    Soekarno | Soffici | Sofoulis | Soglo | Sohm | Sohn-Rethel | Sokel | Sokolnikoff | Sokolnikov |
    Sokoloff | Sokolov | Sokolovskaya | Sokolovski | Sokolovsky | Sokolow | Solari | Soldati | Solera |
    Solf | Solger | Solimena | Solis | Solís | Sollies | Solliès | Solmi | Solms | Solodovnikov | Sologub |
    Solomos | Solorzano | Solórzano | Soloukhin | Soloviev | Soloviov | Solovyov | Solow | Solti | Solts |
    Soltz | Solvay | Solzhenitsin | Solzhenitsyn | Sombart | Somers | Somerville | Sommerfeld | Somogyi |
    Somoza | Sondheim | Sonnemann | Sonnenfels | Sonnino | Sontag | Sophoulis | Soprunenko | Sordello |
    Sordi | Sorel | Sorensen | Sørensen | Sorge | Soriano | Sorokin | Sorolla | Soseki | Soskice |
    Sosnkowski | Sosnovski | Sosnovsky | Sotelo | Soto | Souchay | Soufflot | Soulages | Soulie | Soulié |
    Soult | Souphanouvong | Sousa | Soustelle | Southcott | Southerne | Southey | Southwell | Soutine |
    Souvanna | Souvarine | Soyinka | Sozzini | Spaak | Spadolini | Spahiu | Spahn | Spaho | Spalatin |
    Spalding | Spallanzani | Spann | Sparkes | Spasovich | Spassky | Spaventa | Speaight | Spedding | Spee |
    Speer | Speidel | Speke | Spemann | Spencer | Spener | Spengler | Spens | Spenser | Speranski |
    Speransky | Speranza | Sperber | Speroni | Sperry | Spidla | Špidla | Spiecker | Spieghel | Spielberg |
    Spielhagen | Spiethoff | Spiljak | Špiljak | Spillane | Spinelli | Spini | Spinola | Spínola | Spinoza |
    Spiridonova | Spiridovich | Spiru | Spitta | Spitteler | Spitzer | Spitzweg | Spock | Spohr | Spontini |
    Sporck | Spottiswoode | Spranger | Sprenger | Spring-Rice | Spuller | Spychalski | Sraffa | Sramek |
    Šrámek | Srinivasan | Stachiewicz | Stackelberg | Stadler | Stael | Staël | Stagnelius | Stahl |
    Stahlberg | Ståhlberg | Stakhanov | Stalin | Stallman | Stallo | Stambolic | Stambolić | Stamboliiski |
    Stamboliisky | Stamboliski | Stambolov | Stambulov | Stamitz | Stammler | Stampa | Stampfer | Standish |
    Stanfield | Stanhope | Stanihurst | Stanislavsky | Stankevich | Stankovic | Stanković | Stanton |
    Stapledon | Stapleton | Starcevic | Starčević | Starhemberg | Starkey | Starkie | Starkov | Starodubov |
    Starov | Starr | Starzynski | Starzyński | Stasov | Stasova | Stassov | Stasyulevich | Staszic |
    Stauffenberg | Stauning | Staunton | Stavisky | Stebbing | Stecchetti | Stecklov | Steele | Steevens |
    Stefanik | Štefánik | Steffens | Steffensen | Stegerwald | Stehr | Steichen | Stein | Steinacker |
    Steinbeck | Steinberg | Steincke | Steindl | Steinem | Steiner | Steinhardt | Steinitz | Steinle |
    Steinlen | Steinman | Steinmetz | Steinthal | Steinway | Steklov | Steller | Stenbock-Fermor | Stengel |
    Stensen | Stepanov | Stepanova | Stephanopoulos | Stephens | Stephenson | Stepinac | Stepniak | Stepun |
    Štern | Sternberg | Sternberger | Sterne | Sternheim | Stetski | Stetsko | Stetsky | Steuart | Steuben |
    Stevens | Stevenson | Stevin | Stieber | Stieglitz | Stieler | Stifel | Stifter | Stigler | Stiglitz |
    Stillingfleet | Stilwell | Stimson | Stinnes | Stirner | Stjernhjelm | Stockdale | Stocker | Stöcker |
    Stockhausen | Stockmar | Stoddard | Stoecker | Stofflet | Stoica | Stoilov | Stojadinovic |
    Stojadinović | Stojanovic | Stojanović | Stokowski | Stolberg | Stolipin | Stoll | Štoll | Stolle |
    Stolpe | Stolypin | Stolypine | Stopani | Stopes | Stopford | Stoph | Stoppard | Storch | Storck |
    Storni | Storr | Stosch | Stoß | Stothard | Stowe | Stowell | Stoyanov | Strachey | Strack | Stradivari |
    Stradivarius | Strafford | Stramm | Strangford | Strasberg | Strasburger | Strasser | Straßer |
    Strathcona | Stratton | Straub | Strauss | Strauß | Strausz | Stravinsky | Strawson | Streep | Streeten |
    Strehler | Streicher | Streisand | Strelnikov | Stresemann | Strickland | Strijdom | Strindberg |
    Stringfellow | Strittmatter | Stroessner | Stroev | Stroganov | Strogonov | Stroheim | Strom | Ström |
    Stromfeld | Strossmayer | Strougal | Štrougal | Strozzi | Strub | Struensee | Strumilin | Strutt |
    Struve | Strype | Stubbes | Stubbins | Stubbs | Stuchka | Stucka | Stučka | Stucken | Studer |
    Stuiveling | Stukeley | Stulpnagel | Stülpnagel | Stumm | Stumpf | Stuparich | Stupin | Stur | Štúr |
    Sturge | Sturges | Sturgis | Sturgkh | Stürgkh | Sturmthal | Sturtevant | Sturzo | Stus | Stutschka |
    Stuyvesant | Styron | Suard | Suares | Suarès | Suarez | Suárez | Subandrio | Subbarao | Subercaseaux |
    Subramaniam | Suchkov | Sudakov | Sudekum | Südekum | Sudermann | Sudirman | Suedekum | Suffren |
    Sugden | Sugihara | Suharto | Suhr | Sukarno | Sukarnoputri | Sukhanoff | Sukhanov | Sukhomlin |
    Sukhomlinov | Sukhotin | Sullivan | Sully-Prudhomme | Sultanov | Sulzer | Sumner | Sumter | Sunay |
    Sundarayya | Sundt | Suner | Suñer | Supek | Supervielle | Supilo | Suppe | Suppé | Surcouf | Surikov |
    Surjeet | Surtees | Suskind | Süskind | Suslov | Suslova | Sussmilch | Süssmilch | Süßmilch |
    Sutherland | Sutter | Sutyrin | Suvarov | Suvorin | Suvorov | Suzman | Suzuki | Svedberg | Svehla |
    Švehla | Sverdloff | Sverdlov | Sverdlova | Sverdrup | Sverma | Šverma | Svermova | Švermová | Svevo |
    Sviatopolk-Mirsky | Sviderski | Svidersky | Svinhufvud | Svoboda | Švoboda | Svobodin | Svolos |
    Svyatopolk-Mirsky | Swabeck | Swammerdam | Swanson | Swanwick | Swedberg | Swedenborg | Sweeney |
    Sweezy | Swettenham | Swierczewski | Świerczewski | Swietochowski | Świętochowski | Swift | Swinburne |
    Swinfen | Swinton | Swope | Sybel | Syberberg | Sykes | Syme | Symington | Symonds | Symons | Synge |
    Syrkin | Syromyatnikov | Syrtsov | Sytin | Szabo | Szabó | Szakasits | Szalai | Szalasi | Szálasi |
    Szamuely | Szanto | Szántó | Szechenyi | Széchenyi | Szekfu | Szekfű | Szelenyi | Szelényi | Szell |
    Széll | Szembek | Szende | Szent-Gyorgyi | Szent-Györgyi | Szerb | Szigeti | Szilard | Szilárd | Szold |
    Szondi | Sztojay | Sztójay | Szujski | Szymanowski | Szymborska | Taaffe | Tabenkin | Tablada |
    Tabucchi | Tadic | Tadić | Taeuber | Taft | Tager | Tagliavini | Tagore | Taillandier | Taine | Tairov |
    Tait | Taittinger | Takahashi | Takeshita | Takhtarev | Takizawa | Talabani | Talbot | Taleqani |
    Talfourd | Tallchief | Talleyrand | Tallien | Tallis | Talma | Talmon | Tamasi | Tamási | Tamayo |
    Tambe | Tambo | Tambroni | Tamm | Tammsaare | Tampoe | Tanada | Tañada | Tanaka | Tanari | Tandy |
    Taneev | Taney | Taneyev | Tange | Tanguy | Tanizaki | Tanor | Tanör | Tanpinar | Tanpınar | Tansillo |
    Tanucci | Tapies | Tàpies | Tappan | Taqizadeh | Tarantino | Tarbell | Tardi | Tardieu | Targioni |
    Tarhan | Tarkhanov | Tarkovsky | Tarle | Tarleton | Tarnovski | Tarnovsky | Tarradellas | Tarski |
    Tartaglia | Tartini | Taruc | Tasca | Tascher | Tasman | Tassoni | Tatarescu | Tătărescu | Tatarinov |
    Tatham | Tati | Tatishchev | Tatlin | Tatum | Tauber | Tauler | Taussig | Tavannes | Taviani | Tawney |
    Taylor | Taylour | Tchaikovski | Tchaikovsky | Tchebycheff | Tchekhov | Tcherepnin | Tchernichovsky |
    Tchernikhovsky | Tchernishevski | Tchernishevsky | Tchernoff | Tchernov | Tchernyshevsky | Tchicherin |
    Tchitcherin | Tchkheidze | Teasdale | Tebaldi | Tebbit | Tecchio | Tegner | Tegnér | Teichmuller |
    Teichmüller | Teige | Teilhard | Teitgen | Tejada | Tejero | Teleki | Telemann | Telesio | Telford |
    Tellez | Téllez | Templeton | Tencin | Tendulkar | Teniers | Tennant | Tennent | Tenniel | Tennyson |
    Tenterden | Teodorovich | Teplov | Teran | Terán | Terauchi | Terborch | Terbrugghen | Tereshchenko |
    Tereshkov | Tereshkova | Ternovski | Ternovsky | Ter-Petrossian | Ter-Petrosyan | Terracini | Terzaghi |
    Terzani | Tesauro | Tesla | Tessenow | Tetens | Tetmajer | Tetzel | Thaci | Thaçi | Thackeray | Thadden |
    Thaelmann | Thaer | Thalberg | Thalheimer | Thalmann | Thälmann | Thanom | Thapar | Tharp | Thatcher |
    Thaulow | Thayer | Theobalds | Theodorakis | Theotokas | Thery | Théry | Thesiger | Theunissen |
    Thibaudeau | Thibaudet | Thiele | Thielicke | Thieme | Thierack | Thieriot | Thierry | Thiers | Thierse |
    Thiess | Thiriot | Thirkell | Thirlby | Thirlwall | Thistlethwayte | Thistlewood | Thokoly | Thököly |
    Thoma | Thomasius | Thomasson | Thompson | Thomsen | Thomson | Thorbecke | Thore | Thoré | Thoreau |
    Thorez | Thorild | Thornbury | Thorndike | Thorne | Thornhill | Thorold | Thorpe | Thorvaldsen |
    Thorvaldsson | Thorwaldsen | Thouret | Thouvenel | Thrale | Thrane | Throckmorton | Throgmorton |
    Thummel | Thümmel | Thunberg | Thunen | Thünen | Thurber | Thureau-Dangin | Thurloe | Thurmond | Thurow |
    Thyssen | Tibbald | Tickell | Tieck | Tiepolo | Tierney | Tighe | Tigrid | Tikhomirov | Tikhonov |
    Tikhvinski | Tikhvinsky | Tilak | Tilden | Tildy | Tillett | Tillich | Tillon | Tillotson | Tilney |
    Timar | Tímár | Timberlake | Timiriazev | Timiryazev | Timms | Timofeev | Timoshenko | Tinayre |
    Tinbergen | Tindal | Tindale | Tinguely | Tippett | Tiraboschi | Tirado | Tirpitz | Tischbein |
    Tischendorf | Tischler | Tiso | Titov | Titulescu | Tiutchev | Tixier-Vignancour | Tizard |
    Tjokroaminoto | Tkachev | Tkachov | Tkatchev | Tlass | Tobey | Tobin | Tocci | Tocqueville | Todhunter |
    Todleben | Todorski | Todorsky | Togliatti | Tōgō | Tojo | Tőkés | Toklas | Tokoi | Tokuda | Tokugawa |
    Tolain | Toland | Tolbert | Toledano | Tolkien | Tollemache | Tollendal | Tollens | Toller | Tolmachev |
    Tolomei | Tolstaya | Tolstoi | Tolstoy | Tomasi | Tombalbaye | Tombaugh | Tomic | Tomić | Tominaga |
    Tomkins | Tomlinson | Tommaseo | Tommasini | Tomonaga | Tompa | Tompkins | Tomski | Tomskii | Tomsky |
    Tonnies | Tönnies | Tooke | Toole | Toorop | Topal | Topelius | Topete | Topham | Toplady | Topol |
    Toptani | Topuridze | Torga | Torgler | Torhorst | Toriello | Torlonia | Toroshelidze | Torquemada |
    Torraca | Torrens | Torres | Torrey | Torriani | Torricelli | Torrijos | Torrington | Toscanini |
    Toshev | Totti | Toulmin | Toulouse-Lautrec | Toure | Touré | Tourette | Tournefort | Tournemire |
    Tourneur | Tournier | Tournon | Tourville | Toussaint-Louverture | Tovey | Tovstukha | Townley |
    Townsend | Townshend | Toynbee | Toyoda | Toyotomi | Tozzi | Tradescant | Traherne | Traikov | Traill |
    Trakl | Tranmael | Tranmæl | Trapassi | Traubel | Traugutt | Trautmann | Traven | Traykov | Treccani |
    Treece | Trefolev | Treint | Treitschke | Trejo | Trelawney | Trelawny | Tremoille | Trémoille |
    Trenchard | Trenck | Trendelenburg | Trentin | Trepoff | Trepov | Tresilian | Tressell | Tretyakov |
    Trevelyan | Treville | Tréville | Trevino | Treviranus | Trevithick | Trezza | Trezzini | Triandafillov |
    Trichet | Tricoupis | Trifonov | Trigland | Trikoupis | Trilisser | Tripalo | Tripodi | Trissino |
    Trivulzio | Trnka | Trochu | Troelstra | Troeltsch | Trofimov | Troitski | Troitsky | Trollope |
    Tronchet | Tronchin | Troost | Trotski | Trotsky | Trott | Trotzky | Troubetzkoy | Troubridge |
    Troyanovski | Troyanovsky | Troyat | Trubetskoi | Trubetskoy | Trubetzkoy | Trudeau | Trueba | Truffaut |
    Truman | Trumbic | Trumbić | Trumbitch | Trumbo | Trumbull | Trump | Trumpeldor | Truscott | Trutovski |
    Trutovsky | Tsaldaris | Tsankov | Tschermak | Tschirnhaus | Tsederbaum | Tseitlin | Tsereteli |
    Tseretelli | Tseretely | Tshombe | Tsiolkovsky | Tsipras | Tsiranana | Tsirimokos | Tsiurupa | Tsuda |
    Tsuji | Tsulukidze | Tsuru | Tsvangirai | Tsvetaev | Tsvetaeva | Tsyganov | Tsyurupa | Tubke | Tübke |
    Tubman | Tucher | Tuchman | Tucholsky | Tudjman | Tudman | Tuđman | Tugan | Tugan-Baranovski |
    Tugan-Baranovsky | Tugwell | Tukhachevski | Tukhachevsky | Tulloch | Tunney | Tuntul | Tuominen |
    Tupolev | Tupper | Turati | Turberville | Turchi | Turenne | Turgeneff | Turgenev | Turgenieff |
    Turgenyev | Turgot | Turgueneff | Turiello | Turina | Turing | Türk | Turkes | Türkeş | Türkmen |
    Turkul | Turnbull | Turner | Turoldo | Turov | Turpin | Turton | Tussaud | Tusser | Tuwim | Tvardovski |
    Tvardovsky | Twain | Twardowski | Tweedie | Tweedsmuir | Twisleton | Twyford | Twyne | Tyabji |
    Tyazhelnikov | Tychyna | Tyl | Tylor | Tymoshenko | Tynan | Tyndale | Tyndall | Tynianov | Tynyanov |
    Tyrconnel | Tyrkova | Tyrrell | Tyrs | Tyrš | Tyrwhitt | Tyson | Tyszka | Tytler | Tyutchev | Tzankov |
    Tzara | Ubaldini | Uberti | Uberweg | Überweg | Ubico | Uborevich | Uccello | Uchimura | Udall |
    Udaltsov | Uderzo | Udet | Udrea | Ueberweg | Ueki | Uexkull | Uexküll | Ugarov | Ugarte | Uglanov |
    Ugresic | Ugrešić | Uhde | Uhl | Uhland | Uhlig | Uhse | Ujhelyi | Újhelyi | Ukrainka | Ulam | Ulanova |
    Ulbach | Ulbricht | Ulfeldt | Ulianov | Ulianova | Ulloa | Ulmanis | Ulrici | Ulrikh | Ulyanin |
    Ulyanov | Ulyanova | Umana | Umaña | Umanski | Umansky | Unamuno | Unden | Undén | Underhill | Undset |
    Ungaretti | Unruh | Unschlicht | Unszlicht | Untermeyer | Upadhyaya | Updike | Upham | Upjohn | Upton |
    Uratadze | Urbahns | Urbani | Urbina | Urey | Urfe | Urfé | Urguplu | Ürgüplü | Uribe | Uriburu |
    Uritski | Uritskii | Uritsky | Urquhart | Urquiza | Urquizo | Urrutia | Urusov | Usener | Ushakov |
    Ushinski | Ushinsky | Usigli | Uslar | Uspenski | Uspensky | Ussher | Ussishkin | Usteri | Ustinov |
    Ustryalov | Utin | Utrillo | Uvarov | Vacher | Vacherot | Vachnadze | Vaculik | Vaculík | Vade | Vadé |
    Vadier | Vafiades | Vafiadis | Vahlteich | Vaida-Voevod | Vaihinger | Vailati | Vailland | Vaillant |
    Vaillant-Couturier | Vainshtein | Vajda | Vajpayee | Vakhtangov | Valadier | Valadon | Valat | Valaze |
    Valazé | Valcarcel | Valcárcel | Valdes | Valdés | Valentini | Valentinov | Valera | Valeriani | Valéry |
    Valette | Valiani | Valla | Vallance | Vallat | Valle-Inclan | Valle-Inclán | Vallenilla | Valles |
    Vallès | Vallin | Vallisneri | Vallisnieri | Valori | Valsecchi | Valuev | Valuyev | Vambery | Vámbéry |
    Van Buren | Van Dyck | Van Eyck | Van Gogh | Vanbrugh | Vancura | Vančura | Vandenberg |
    Vandenpeereboom | Vanderbilt | Vanderlip | Vandervelde | Vandyke | Vanini | Vannetti | Vannini |
    Vannucci | Vannuccini | Vansittart | Vanvitelli | Vanzetti | Vaptsarov | Varano | Varchi | Varda |
    Varela | Varennes | Varentsova | Vares | Varèse | Varga | Vargas | Vargha | Varignon | Varisco |
    Varlamov | Varlin | Varma | Varnalis | Varnhagen | Varoufakis | Vasarely | Vasari | Vasconcelos |
    Vasetski | Vasetsky | Vasilchikov | Vasilenko | Vasilevski | Vasilevsky | Vasiliev | Vasilyev |
    Vasnetsov | Vassalli | Vatsetis | Vattel | Vattimo | Vatutin | Vauban | Vaucanson | Vaugelas |
    Vaughan Williams | Vauquelin | Vauvenargues | Vaux | Vauxcelles | Vavilov | Vavilova | Vazov | Vazquez |
    Vázquez | Vazsonyi | Vázsonyi | Veblen | Vecchietti | Vecsey | Vécsey | Vedel | Vedenyapin |
    Veidenbaums | Velasco | Velasquez | Velásquez | Velayati | Velazquez | Velázquez | Velchev | Velde |
    Velez | Vélez | Veljkovic | Veljković | Velouchiotis | Veltheim | Veltroni | Vendola | Vendramin |
    Venedey | Venizelos | Venn | Vennberg | Ventner | Ventura | Venturi | Verbitskaya | Verbitski |
    Verbitsky | Vercors | Verdi | Veres | Veresaev | Vereshchagin | Verga | Vergennes | Vergerio |
    Vergniaud | Verhaegen | Verhaeren | Verhofstadt | Verissimo | Veríssimo | Verkhovski | Verkhovsky |
    Verlaine | Verma | Vermeer | Vermorel | Vernadski | Vernadsky | Vernant | Verne | Vernet | Verney |
    Veron | Véron | Verrazano | Verrazzano | Verri | Verrocchio | Vertinski | Vertinsky | Vertov | Verwoerd |
    Verworn | Vesaas | Vesalius | Veselovski | Veselovsky | Vesey | Vesnic | Vesnić | Vesnin | Vespignani |
    Vestdijk | Vestris | Veszi | Vészi | Vetrov | Vettori | Veuillot | Viala | Vian | Viardot | Viau |
    Viazemski | Viazemsky | Vickers | Vickrey | Vico | Vicq-d'Azyr | Vicq-d’Azyr | Vicuna | Vicuña | Vidal |
    Vidali | Vidal-Naquet | Vidaurri | Videla | Vidmar | Vidocq | Vidovic | Vidović | Vidyasagar | Viebig |
    Vieira | Viera | Vierkandt | Vieta | Viete | Viète | Vieusseux | Vieuxtemps | Vigano | Viganò | Vigee |
    Vigée | Vigee-Lebrun | Vigée-Lebrun | Vigeland | Vignola | Vigny | Vilakazi | Vilar | Vilas-Boas |
    Vilenski | Vilensky | Villalobos | Villa-Lobos | Villamil | Villani | Villanueva | Villard | Villari |
    Villarroel | Villars | Villaurrutia | Villedeuil | Villegas | Villehardouin | Villele | Villèle |
    Villemain | Villepin | Villeroy | Villiers | Villon | Vinaver | Vinci | Vinck | Viner | Vinje |
    Vinnichenko | Vinogradoff | Vinogradov | Vinogradskaya | Vinokurov | Vinson | Viollet-le-Duc | Viotti |
    Virchow | Virta | Vischer | Visconti | Visconti-Venosta | Vishinski | Vishinsky | Vishnegradski |
    Vishnegradsky | Vishnevskaya | Vishnevski | Vishnevsky | Vitier | Vittorini | Vivaldi | Vivanco |
    Vivant | Vivekananda | Vives | Viviani | Vizcaino | Vizgin | Vladimirescu | Vladimirov | Vladimirski |
    Vlahov | Vlahovic | Vlahović | Vlahuta | Vlahuță | Vlaminck | Vlasov | Vlassov | Vlasta | Vliegen |
    Vliet | Vodovozov | Voetius | Vogele | Vögele | Vogler | Vogt | Vogtherr | Vogüé | Voiculescu | Voigt |
    Voikov | Voinovich | Voitinski | Voitinsky | Voitolovski | Voitolovsky | Voitsekhovski | Voitsekhovsky |
    Voldemaras | Volin | Volkelt | Volkhonski | Volkhonsky | Volkhovski | Volkhovsky | Volkogonov | Volkov |
    Volland | Vollmar | Volney | Volobuev | Volodarski | Volodarsky | Volodicheva | Voloshin | Volpato |
    Volpi | Volponi | Volski | Volsky | Volta | Volynski | Volynsky | Vondel | Vonnegut | Vorlander |
    Vorländer | Vorobyev | Vorobyov | Voronin | Voronov | Voronski | Voronsky | Vorontsov | Voroshilov |
    Voroshilova | Vorosmarty | Vörösmarty | Vorovski | Vorovsky | Vorster | Voss | Voß | Vossius | Vossler |
    Voßler | Vostorgov | Vouet | Vovchok | Vovelle | Voznesenski | Voznesensky | Vrancx | Vranitzky |
    Vratsian | Vrchlicky | Vrchlický | Vries | Vrubel | Vuillard | Vuillemin | Vujovic | Vujović |
    Vukmanovic | Vukmanović | Vukmanovic-Tempo | Vukmanović-Tempo | Vulpius | Vuyovic | Vuyović | Vuyovich |
    Vyazemski | Vyazemsky | Vyborgski | Vynnychenko | Vyrubova | Vyshinski | Vyshinskii | Vyshinsky |
    Vyshnegradski | Vyshnegradsky | Vysotski | Vysotsky | Waals | Wackenroder | Wackernagel | Waddell |
    Waddington | Wadia | Wadsworth | Waechter | Wagener | Wagenfeld | Waggerl | Wagner | Wagner-Jauregg |
    Wahl | Wahlgren | Waiblinger | Wainewright | Waismann | Waite | Wajda | Wakley | Walcher | Waldeck |
    Waldeck-Rousseau | Waldegrave | Walden | Waldersee | Waldeyer | Waldheim | Waldmuller | Waldmüller |
    Walecki | Walesa | Wałęsa | Walewski | Walkley | Wallas | Wallenberg | Wallenstein | Waller |
    Wallerstein | Wallin | Wallis | Wallon | Wallot | Wallraff | Walmsley | Walpole | Walras | Walser |
    Walsh | Walsingham | Waltari | Walton | Walwyn | Wanamaker | Wandel | Wankel | Warburg | Warburton |
    Wardlaw | Warhol | Warre | Warski | Warton | Warynski | Waryński | Wasilewska | Wassenaer | Wassermann |
    Waterhouse | Waterland | Waterton | Watkins | Watkinson | Watson | Watteau | Watts | Waugh | Wavell |
    Wavertree | Weatherford | Webb | Weber | Weber-Kellermann | Webern | Webster | Weddell | Wedderburn |
    Wedekind | Wedgwood | Weekley | Weems | Weerth | Wegener | Wehler | Wehner | Weichs | Weidig |
    Weierstrass | Weigel | Weigert | Weil | Weill | Weinbaum | Weinberg | Weinert | Weingartner | Weinheber |
    Weininger | Weisenborn | Weiser | Weishaupt | Weiskopf | Weismann | Weiß | Weissenberg | Weitershausen |
    Weitling | Weizman | Weizmann | Weizsacker | Weizsäcker | Wekerle | Welby | Welch | Welcker | Welensky |
    Welhaven | Wellershoff | Welles | Wellesley | Wells | Welser | Weltsch | Welty | Wemyss | Wendel |
    Wenders | Wentworth | Werboczy | Werbőczy | Werckmeister | Werefkin | Werfel | Wergeland | Werich |
    Wernicke | Werth | Wertheimer | Wertmuller | Wertmüller | Wesendonck | Wesley | Wesselenyi | Wesselényi |
    Wessenberg | Westermarck | Westlake | Westmacott | Weston | Westphalen | Wetherell | Wettstein |
    Weydemann | Weydemeyer | Weyden | Weygand | Weyl | Weyland | Weyler | Weyman | Weyrauch | Wharncliffe |
    Wharton | Whately | Wheatley | Wheatstone | Whewell | Whistler | Whiston | Whitbread | Whitefield |
    Whitehead | Whitehouse | Whitelaw | Whitelocke | Whitgift | Whitlam | Whitley | Whitman | Whitney |
    Whittaker | Whittier | Whittingham | Whitworth | Whymper | Whyte | Wiardi | Wibaut | Wichern | Wickes |
    Wickham | Wickliffe | Wickremasinghe | Wickremesinghe | Wicksell | Wicksteed | Widerberg | Wiechert |
    Wieck | Wiedfeldt | Wiegand | Wieland | Wienbarg | Wieniawski | Wierzynski | Wierzyński | Wiese |
    Wiesel | Wiesengrund | Wiesenthal | Wieser | Wigand | Wigforss | Wigglesworth | Wigner | Wijnkoop |
    Wilamowitz | Wilamowitz-Moellendorff | Wilberforce | Wilbrandt | Wilbye | Wilde | Wildman | Wilkes |
    Wilkins | Wilkinson | Wilks | Willcocks | Willebrand | Willemain | Willes | Willett | Willey | Williams |
    Williamson | Willich | Willkie | Willson | Willumsen | Wilmer | Wilmotte | Wilmut | Wilsford | Wilson |
    Wimpfeling | Wimpffen | Winchelsea | Winchilsea | Winckelmann | Winckler | Windaus | Windelband |
    Windham | Windischgrätz | Windthorst | Wingate | Winkler | Winnig | Winnington | Winock | Winslow |
    Winstanley | Winterfeldt | Winther | Winton | Wintringham | Wirsing | Wirth | Wiseman | Wislicenus |
    Wisliceny | Wissell | Wissmann | Wistar | Wister | Witherspoon | Witkiewicz | Witos | Witte | Wittfogel |
    Wittgenstein | Witz | Wodehouse | Wodrow | Wohler | Wöhler | Wohlwill | Wojciechowski | Wojtyla |
    Wojtyła | Wolcot | Wolcott | Wolfe | Wolfenden | Wolfenstein | Wolff | Wolf-Ferrari | Wölfflin |
    Wolff-Metternich | Wolffsohn | Wolfskehl | Wolker | Wollaston | Wollstonecraft | Wollweber | Wolowski |
    Wolseley | Wolsey | Wolters | Wolzogen | Woodbury | Woodfall | Woodhouse | Woodhull | Woodsworth |
    Woodville | Woodward | Woolf | Woollcott | Woolley | Woolman | Woolston | Woolworth | Wootton |
    Wordsworth | Wormser | Worsley | Wotton | Wouk | Wouwerman | Wrangel | Wrangell | Wraxall | Wren |
    Wriothesley | Wulff | Wundt | Wuolijoki | Wurlitzer | Wurm | Wurtz | Wyat | Wyatt | Wybicki | Wycherley |
    Wyclif | Wycliffe | Wyeth | Wykeham | Wyler | Wylie | Wyneken | Wynette | Wynkoop | Wynn | Wynter |
    Wyspianski | Wyspiański | Wyszynski | Wyszyński | Wyvill | Xenakis | Xenopol | Xirau | Xoxe | Xylander |
    Yaari | Yablochkov | Yablokov | Yadav | Yadin | Yagnik | Yagoda | Yakhontov | Yakir | Yakovlev |
    Yakovleva | Yakubovich | Yakubovski | Yakubovsky | Yalow | Yamada | Yamakawa | Yamamoto | Yamani |
    Yamashita | Yanez | Yáñez | Yankovski | Yankovsky | Yanov | Yanukovych | Yaroshenko | Yaroslavski |
    Yaroslavsky | Yashin | Yastrzemski | Yavlinski | Yavlinsky | Yavorov | Yavorski | Yavorsky | Yeats |
    Yefremov | Yegorov | Yelagin | Yeliseyev | Yelizarov | Yelizarova | Yeltsin | Yemelyanov | Yenukidze |
    Yeo | Yeremenko | Yerkes | Yermanski | Yermilov | Yermolenko | Yermolov | Yershov | Yersin | Yesenin |
    Yesenina | Yevdokimov | Yevtushenko | Yezhov | Yoffe | Yonai | Yonge | Yorck | Yorke | Yosano |
    Yoseliani | Yoshida | Yoshino | Youlou | Younge | Younghusband | Yourcenar | Youssoupoff | Ypsilanti |
    Ypsilantis | Yrigoyen | Yudenich | Yudhoyono | Yugov | Yukawa | Yupanqui | Yurenev | Yurenyev |
    Yurovski | Yurovsky | Yushchenko | Yushkevich | Yusupov | Yver | Zabarella | Zabolotski | Zabolotsky |
    Zaccagnini | Zacconi | Zachariades | Zachariadis | Zachariae | Zadkine | Zaghloul | Zaghlul | Zaharescu |
    Zahariadis | Zahedi | Zaichnevski | Zaichnevsky | Zaimis | Zaisser | Zaitsev | Zakharov | Zakharova |
    Zaldivar | Zaldívar | Zaleski | Zalkind | Zalutski | Zalutsky | Zalygin | Zambrano | Zambrowski |
    Zamenhof | Zamiatin | Zamoyski | Zamuels | Zamyatin | Zanardelli | Zanella | Zangara | Zangenberg |
    Zangwill | Zankov | Zanuck | Zanzotto | Zapata | Zapatero | Zapf | Zapolski | Zapolsky | Zapolya |
    Zápolya | Zapotocky | Zápotocký | Zarate | Zárate | Zarlino | Zarubin | Zarudny | Zaslavski | Zaslavsky |
    Zasulich | Zasulitch | Zavadovski | Zavadovsky | Zavala | Zavaritski | Zavaritsky | Zavattini |
    Zavenyagin | Zawadzki | Zay | Zayas | Zaydan | Zbarski | Zbarsky | Zea | Zecevic | Zečević | Zedillo |
    Zedlitz | Zeeman | Zeffirelli | Zehrer | Zeigner | Zeiller | Zeiss | Zelaya | Zelenski | Żeleński |
    Zelenskii | Zelensky | Zeletin | Zeligowski | Żeligowski | Zelikson | Zelinski | Zelinsky | Zeller |
    Zelter | Zeman | Zemlinsky | Zemlyachka | Zenkl | Zenzinov | Zermelo | Zernike | Zeromski | Żeromski |
    Zervas | Zesen | Zetkin | Zetterberg | Zetterstrom | Zetterström | Zeuthen | Zevaco | Zévaco | Zeyer |
    Zhabotinski | Zhabotinsky | Zhang | Zhao | Zhdanoff | Zhdanov | Zhdanova | Zhelev | Zhelezov |
    Zheliabov | Zhelyabov | Zhemchuzhina | Zhemchuzhnikov | Zhgenti | Zhirinovski | Zhirinovsky |
    Zhitlovsky | Zhitomirski | Zhitomirsky | Zhivkov | Zhivkova | Zhloba | Zhordania | Zhou | Zhu | Zhukoff |
    Zhukov | Zhukovski | Zhukovsky | Zhuravlev | Zhvaniya | Ziani | Zibordi | Zichy | Ziegfeld | Ziegler |
    Zielinski | Zieliński | Zietz | Zille | Zimara | Zimbalist | Zimmermann | Zincgref | Zinke | Zinnemann |
    Zinovieff | Zinoviev | Zinovjev | Zinovyev | Zinsendorf | Zinsser | Zinzendorf | Zirkel | Zitelmann |
    Zizek | Žižek | Zizka | Žižka | Zlatovratski | Zlatovratsky | Zlobin | Znaniecki | Zoeberlein | Zogovic |
    Zogović | Zogu | Zola | Zolkiewski | Żółkiewski | Zollner | Zöllner | Zorin | Zorlu | Zorn | Zorrilla |
    Zoshchenko | Zrinyi | Zrínyi | Zschokke | Zsigmondy | Zubatov | Zubeil | Zubiri | Zubkov | Zubov |
    Zuccarelli | Zuccari | Zuckerman | Zuckmayer | Zujovic | Žujović | Zukerman | Zuloaga | Zuma |
    Zumalacarregui | Zumalacárregui | Zumarraga | Zumárraga | Zumbi | Zumbini | Zumpe | Zuniga | Zúñiga |
    Zurbaran | Zurbarán | Zurita | Zurlini | Zverev | Zvezdin | Zweig | Zwerenz | Zwickel | Zwicky |
    Zwingli | Zworykin | Zymierski | Żymierski | Zyromski | Zyuganov
  `,
  mononyms: `
    Abelard Abraham Absalom Achilles Actaeon Adonis Aeneas Aeschines Aeschylus Aesop Agamemnon Agrippa Ahab
    Ahasuerus Ahriman Ajax Akhenaten Alaric Alcaeus Alcestis Alcibiades Alcinous Alcmaeon Alcuin Alexander
    Alfarabi Algazel Amaterasu Amenhotep Amphion Anacreon Anaxagoras Anaximander Anaximenes Anchises
    Andromache Andromeda Anselm Antaeus Antigone Antinous Antiochus Antipater Antisthenes Anubis Aphrodite
    Apollo Apollodorus Apollonius Appian Apuleius Aquinas Arachne Aragorn Archilochus Archimedes Ares Aretino
    Ariadne Arion Ariosto Aristaeus Aristarchus Aristides Aristippus Aristophanes Aristotle Arius Arminius
    Artaxerxes Artemis Asclepius Asoka Aspasia Astarte Atalanta Athanasius Athelstan Athena Athene Atreus
    Attalus Atticus Attila Augustine Augustus Aurangzeb Ausonius Avempace Averroes Avicebron Avicenna Azazel
    Baal Babeuf Babur Bacchus Balaam Barabbas Bathsheba Bede Beelzebub Belial Belisarius Bellerophon
    Belshazzar Boabdil Boadicea Boccaccio Boethius Bonaparte Botticelli Boudicca Brahma Brasidas Brunhild
    Brutus Buddha Buonaparte Caedmon Caesar Cagliostro Caiaphas Cain Caliban Caligula Callimachus Calliope
    Calypso Cambyses Canaletto Candide Canute Caracalla Caravaggio Cassandra Cassiodorus Cassius Castor
    Catiline Cato Catullus Celsus Cerberus Ceres Cervantes Charlemagne Charon Charybdis Christ Chrysippus
    Chrysostom Cicero Cimabue Cincinnatus Circe Claudius Cleanthes Cleisthenes Cleon Cleopatra Clio Clisthenes
    Clovis Clytaemnestra Clytemnestra Cnut Colette Columba Columbus Columella Commodus Comus Confucius
    Constantine Copernicus Coriolanus Correggio Crassus Creon Croesus Cronus Cuchulain Cúchulainn Cupid
    Cuthbert Cybele Cymbeline Cyrus Daedalus Danaë Daniel Dante Daphnis Darius Deborah Delilah Demeter
    Democritus Demosthenes Desdemona Deucalion Diana Dido Diocletian Diogenes Diomedes Dionysius Dionysus
    Domitian Donatello Dracula Duessa Egbert Eleazar Electra Elijah Elisha Empedocles Endymion Ennius
    Epaminondas Epictetus Epicurus Epimenides Epimetheus Erasmus Erato Eratosthenes Erebus Eriugena Eros Esau
    Ethelred Euclid Eudoxus Eulenspiegel Euphrosyne Euphues Euripides Eurydice Eusebius Euterpe Eve Ezekiel
    Ezra Fabius Falstaff Faust Faustus Ferdowsi Figaro Firdausi Fortinbras Frankenstein Froissart Galahad
    Galatea Galba Galen Galileo Gandalf Ganesha Ganymede Gargantua Genghis Germanicus Gideon Gilgamesh
    Giorgione Giotto Goliath Gorgias Gracchi Gracchus Gratian Grendel Guinevere Gulliver Hades Hadrian Hafiz
    Hagar Hamilcar Hamlet Hannibal Hanuman Harlequin Hasdrubal Hatshepsut Hecate Hector Hecuba Helen
    Heliogabalus Helios Hengist Hephaestus Hera Heraclitus Hercules Hermes Herod Herodias Herodotus Hesiod
    Hezekiah Hiawatha Hippocrates Hippolyta Hippolytus Holofernes Homer Horace Horatio Horsa Horus Houdini
    Hyperion Iago Iamblichus Icarus Ignatius Iphigenia Isaac Isaiah Iscariot Iseult Ishmael Ishtar Isis
    Isocrates Ivanhoe Ixion Janus Jason Jehoshaphat Jephthah Jeremiah Jeroboam Jesus Jezebel Job Jocasta Jonah
    Josephus Joshua Jove Judas Jugurtha Juno Jupiter Justinian Juvenal Kali Kalidasa Khayyam Krishna Kronos
    Lactantius Laertes Lamech Lancelot Laocoon Laocoön Lao-tse Lao-tzu Laozi Lazarus Leander Leda Leonardo
    Leonidas Lepidus Leto Leucippus Livy Loki Longinus Lucan Lucian Lucifer Lucretia Lucretius Lucullus
    Lycurgus Lysander Lysias Macbeth Madonna Maecenas Mahomet Maimonides Mammon Marcion Mars Marsyas Masaccio
    Medea Medusa Melanchthon Melchizedek Melpomene Memnon Menander Mencius Menelaus Mephisto Mephistopheles
    Mercutio Merlin Messalina Methuselah Michelangelo Midas Miltiades Minerva Minos Mirabeau Mithras
    Mithridates Mnemosyne Mohammed Moliere Molière Moloch Montezuma Mordecai Morpheus Moses Mowgli Muhammad
    Mulciber Naaman Naboth Napoleon Narcissus Nathanael Nausicaa Nebuchadnezzar Nefertiti Nehemiah Nemesis
    Nepos Neptune Nero Nerva Nestor Nicodemus Nimrod Niobe Nizami Noah Nostradamus Novalis Oberon Oblomov
    Occam Ockham Octavian Octavius Odin Odysseus Oedipus Omphale Onegin Ophelia Orestes Origen Orion Ormuzd
    Orpheus Osiris Ossian Othello Otho Ovid Palladio Pandarus Pandora Pantagruel Paracelsus Parmenides
    Parmigianino Parsifal Parvati Pasiphae Patroclus Pausanias Pegasus Pelagius Pelé Peleus Penelope Pentheus
    Pericles Persephone Perseus Perugino Petrarch Petronius Petruchio Phaedra Phaedrus Phaethon Phaeton
    Pharaoh Phidias Philo Philoctetes Phocion Phoebus Pilate Pindar Pinocchio Plato Plautus Pliny Plotinus
    Plutarch Pluto Pocahontas Pollux Polonius Polybius Polycarp Polyphemus Pompey Porphyry Porthos Portia
    Poseidon Potiphar Praxiteles Priam Priapus Priscian Proclus Procne Procopius Procrustes Prometheus
    Propertius Proserpina Proserpine Prospero Protagoras Proteus Psyche Ptolemy Punchinello Pygmalion Pyrrho
    Pyrrhus Pythagoras Quasimodo Quetzalcoatl Quintilian Quixote Rabelais Rahab Rameses Ramses Raphael
    Raskolnikov Rehoboam Rembrandt Remus Romulus Ronsard Roscius Rosinante Roxana Rozinante Rumi Sadi Saladin
    Sallust Salome Samson Samuel Sancho Sappho Sargon Satan Saturn Savonarola Scaevola Scaramouche
    Scheherazade Scipio Scylla Sejanus Semele Semiramis Seneca Sennacherib Severus Shakespear Shakespeare
    Shakspeare Shakspere Shiva Shylock Siegfried Silenus Sinbad Sindbad Sisyphus Socrates Sodoma Solon
    Sophocles Spartacus Statius Stendhal Stilicho Strabo Suetonius Sulla Svengali Sylla Tacitus Tamburlaine
    Tamerlane Tannhäuser Tantalus Tarquin Tarquinius Tartarin Tartuffe Tasso Tecumseh Telemachus Terence
    Terpsichore Tertullian Thaïs Thales Thalia Theaetetus Themis Themistocles Theocritus Theodoric Theodosius
    Theognis Theophrastus Thersites Theseus Thespis Thetis Thor Thoth Thrasybulus Thrasymachus Thucydides
    Thyestes Tiberius Tibullus Timoleon Timon Timur Tintoretto Tiresias Titania Tithonus Titian Tito Trajan
    Trimalchio Tristan Triton Troilus Tutankhamun Typhon Tyrtaeus Ulfilas Ulysses Urania Uriah Valens
    Valentinian Varro Vercingetorix Vergil Veronese Vespasian Vespucci Vesta Virgil Vishnu Vitellius Vitruvius
    Volpone Voltaire Vulcan Werther Wotan Xanthippe Xavier Xenophanes Xenophon Xerxes Zadig Zarathustra
    Zechariah Zeno Zenobia Zephyrus Zerlina Zeus Zeuxis Zoroaster Zorro Zosimus
  `,
  // Towns that are words (Reading, Bath) or rather persons (Lincoln, Wellington) stay out; words that only
  // stand in longer names (Aires, Angeles) stand here alone too.
  places: `
    Aachen | Aalborg | Aarhus | Ababa | Abadan | Abdera | Aberdeen | Aberdeenshire | Aberystwyth | Abidjan |
    Abingdon | Abkhazia | Åbo | Abruzzi | Abu Dhabi | Abyssinia | Acadia | Acapulco | Acarnania | Accra |
    Aceh | Achaea | Achaia | Achelous | Acheron | Aconcagua | Actium | Addis | Addis Ababa | Adelaide | Aden |
    Adige | Adirondacks | Adowa | Adrianople | Adriatic | Adriatic Sea | Aegean | Aegean Sea | Aegina |
    Aetolia | Afghanistan | Africa | Agadir | Agincourt | Agra | Agram | Agrigentum | Ahmedabad | Aires |
    Aix | Aix-en-Provence | Aix-la-Chapelle | Akkad | Akron | Alabama | Alaska | Albania | Albany | Alberta |
    Albion | Albuquerque | Alcatraz | Aldan | Alderney | Aldershot | Alentejo | Aleppo | Alexanderplatz |
    Alexandria | Algarve | Algeria | Algiers | Alhambra | Alicante | Allahabad | Alleghanies | Alleghenies |
    Alma-Ata | Almaty | Almería | Alnwick | Alpheus | Alps | Alsace | Alsace-Lorraine | Altai | Amazon |
    Amazonia | America | Amherst | Amiens | Amman | Amoy | Amphipolis | Amritsar | Amsterdam | Amur |
    Anatolia | Ancona | Andalusia | Andes | Andhra Pradesh | Andorra | Andover | Angara | Angeles | Angers |
    Angkor | Anglesey | Angola | Angora | Angoulême | Anguilla | Anhalt | Anhui | Anhwei | Anjou | Ankara |
    Ann Arbor | Annam | Annapolis | Annecy | Antalya | Antarctica | Antibes | Antietam | Antigua |
    Antigua and Barbuda | Antilles | Antioch | Antrim | Antwerp | Apennines | Appalachia | Appalachians |
    Appomattox | Apulia | Aquitaine | Arabia | Arabian Gulf | Arabian Sea | Aragon | Arakan | Aral |
    Aral Sea | Ararat | Araxes | Arbela | Arcadia | Arcady | Archangel | Arctic Ocean | Ardennes | Arequipa |
    Arezzo | Argentina | Argos | Argyll | Argyllshire | Argyrokastro | Århus | Arizona | Arkansas |
    Arkhangelsk | Arles | Armagh | Armenia | Arnhem | Arno | Arras | Artois | Aruba | Arundel | Ascot |
    Asgard | Ashanti | Ashkhabad | Asia | Asia Minor | Asmara | Assam | Assisi | Assyria | Asti | Astrakhan |
    Asturias | Asunción | Aswan | Athens | Atlanta | Atlantic | Atlantic City | Atlantic Ocean | Atlantis |
    Attica | Auckland | Augsburg | Auschwitz | Austerlitz | Australasia | Australia | Austrasia | Austria |
    Austria-Hungary | Auvergne | Auxerre | Avalon | Avignon | Ávila | Aviv | Avon | Aylesbury | Ayr |
    Ayrshire | Azerbaidzhan | Azerbaijan | Azores | Azov | Babylon | Babylonia | Bactria | Badajoz | Baden |
    Baden-Baden | Bagdad | Baghdad | Bahamas | Bahia | Bahrain | Baikal | Baku | Balaclava | Balaton | Bâle |
    Balearic Islands | Bali | Balkans | Balkh | Ballarat | Ballhausplatz | Baltic | Baltic Sea | Baltimore |
    Baluchistan | Bamako | Bamberg | Banat | Banat of Temesvar | Banbury | Bandung | Banffshire | Bangalore |
    Bangkok | Bangladesh | Bangor | Banja | Banja Luka | Bannockburn | Barbados | Barbary | Barcelona |
    Barents Sea | Bari | Barmen | Barnsley | Barnstaple | Baroda | Barrow-in-Furness | Basel | Bashkiria |
    Basingstoke | Basle | Basra | Bastille | Basutoland | Batavia | Batley | Baton Rouge | Bator | Battersea |
    Batum | Batumi | Bavaria | Bay of Bengal | Bay of Biscay | Bay of Pigs | Bayeux | Bayonne | Bayreuth |
    Béarn | Bechuanaland | Bedford | Bedfordshire | Behring Straits | Beijing | Beira | Beirut | Belarus |
    Belfast | Belfort | Belgian Congo | Belgium | Belgrade | Belize | Belorussia | Beluchistan | Benares |
    Bendigo | Benelux | Bengal | Benghazi | Benin | Berat | Beresina | Berezina | Bergamo | Bergen |
    Bergen-Belsen | Bering Sea | Bering Strait | Bering Straits | Berkshire | Berlin | Berlin Wall |
    Bermondsey | Bermuda | Bermudas | Bern | Berne | Berwick | Berwick-upon-Tweed | Besançon | Bessarabia |
    Bethany | Bethlehem | Bhopal | Bhutan | Biafra | Bialystok | Białystok | Biarritz | Bicester | Bideford |
    Bielefeld | Bihać | Bihar | Bilbao | Birkenhead | Birmingham | Bissau | Bithynia | Bitola | Bizerta |
    Black Forest | Black Sea | Blackburn | Blackpool | Blenheim | Bloemfontein | Blois | Bloomsbury |
    Blue Nile | Blue Ridge | Bochum | Bodmin | Boeotia | Bognor | Bogota | Bogotá | Bohemia |
    Bois de Boulogne | Bokhara | Bolivia | Bologna | Bolzano | Bombay | Bône | Bonn | Bootle | Bordeaux |
    Borneo | Bornholm | Borodino | Bosnia | Bosnia and Herzegovina | Bosnia-Herzegovina | Bosphorus |
    Bosporus | Boston | Bosworth | Botany Bay | Botswana | Boulogne | Bourges | Bournemouth | Boyne |
    Brabant | Bradford | Braga | Brahmaputra | Brandenburg | Brandenburg Gate | Brasilia | Brasília | Brașov |
    Bratislava | Brazil | Brazzaville | Breda | Bremen | Brescia | Breslau | Brest | Brest Litovsk |
    Brest-Litovsk | Bretton Woods | Bridgwater | Bridlington | Brighton | Brindisi | Brisbane | Bristol |
    Britain | Britannia | British America | British Columbia | British Empire | British Guiana |
    British Isles | Brittany | Brixton | Brno | Brobdingnag | Bronx | Brooklyn | Bruges | Brunei | Brünn |
    Brunswick | Brussels | Bucharest | Buchenwald | Buckingham Palace | Buckinghamshire | Buda | Budapest |
    Buenos | Buenos Aires | Buffalo | Bukhara | Bukovina | Bulawayo | Bulgaria | Bunker Hill | Burgas |
    Burgos | Burgundia | Burgundy | Burkina Faso | Burma | Burnley | Bursa | Burundi | Butrint | Buxton |
    Byelorussia | Byzantium | Cadiz | Cádiz | Caen | Caernarvon | Caernarvonshire | Cagliari | Cairngorms |
    Cairo | Caithness | Calabria | Calais | Calcutta | Caledonia | Calgary | Calicut | California | Callao |
    Calvary | Camberwell | Cambodia | Camborne | Cambrai | Cambria | Cambridge | Cambridgeshire | Camden |
    Camelot | Çamëria | Cameroon | Cameroons | Camp David | Campania | Canaan | Canada | Canary Islands |
    Canberra | Candahar | Candia | Cannae | Cannes | Canterbury | Canton | Cape Cod | Cape Colony |
    Cape Horn | Cape of Good Hope | Cape Town | Cape Verde | Capernaum | Capetown | Capitol | Capitol Hill |
    Caporetto | Cappadocia | Caprera | Capri | Capua | Caracas | Carcassonne | Cardiff | Cardiganshire |
    Caria | Caribbean | Caribbean Sea | Carinthia | Carlisle | Carlow | Carlsbad | Carlsruhe |
    Carmarthenshire | Carnatic | Carniola | Carolina | Carolinas | Carpathian Mountains | Carpathians |
    Carrara | Cartagena | Carthage | Casablanca | Caserta | Caspian | Caspian Sea | Cassel | Castile |
    Castilla | Catalonia | Catania | Cathay | Catskills | Cattaro | Caucasia | Caucasus | Cavan | Cawnpore |
    Cayenne | Celebes | Central Africa | Central African Republic | Central America | Central Asia |
    Central Europe | Cephalonia | Cephissus | Cetinje | Ceuta | Ceylon | Chad | Chaeronea | Chahar |
    Chalcedon | Chaldaea | Chaldea | Chambéry | Chambord | Chameria | Chamonix | Champagne | Champs Élysées |
    Changsha | Channel Islands | Charing Cross | Charleroi | Charleston | Charlottenburg | Chartres |
    Chatham | Chechnya | Chekiang | Chelmsford | Chelsea | Cheltenham | Chelyabinsk | Chemnitz | Chengdu |
    Chengtu | Chennai | Cherbourg | Chernigov | Chernobyl | Cheshire | Chesterfield | Cheviots | Chiapas |
    Chicago | Chichester | Chihuahua | Chile | Chilterns | Chimborazo | China | Chios | Chita | Chittagong |
    Chongqing | Christchurch | Christiania | Chungking | Cilicia | Cincinnati | Cintra | Circassia |
    Cirencester | Cithaeron | Clazomenae | Clerkenwell | Clermont | Clermont-Ferrand | Cluj | Cluj-Napoca |
    Clyde | Cnossus | Cochabamba | Cochin | Cochin-China | Cochinchina | Cockaigne | Cocytus | Coimbra |
    Colchester | Colmar | Cologne | Colombia | Colombo | Colorado | Columbia | Comoros | Compiègne | Conakry |
    Coney Island | Congo | Connacht | Connaught | Connecticut | Constance | Constanța | Constantinople |
    Copenhagen | Coral Sea | Corcyra | Cordoba | Córdoba | Cordova | Corfu | Corinth | Cornwall | Coromandel |
    Corregidor | Corsica | Costa Rica | Cotonou | Cotopaxi | Cotswolds | Courland | Covent Garden | Coventry |
    Cracow | Crécy | Cremona | Crete | Crimea | Croatia | Cronstadt | Croton | Croydon | Cuba | Culloden |
    Cumberland | Cumbria | Cuneo | Curaçao | Cuzco | Cyprus | Cyrenaica | Cyrene | Cythera | Czech Republic |
    Czechia | Czechoslovakia | Częstochowa | Dacca | Dachau | Dacia | Dagestan | Daghestan | Dahomey |
    Dairen | Dakar | Dakota | Dakotas | Dalarna | Dalian | Dallas | Dalmatia | Damascus | Damietta | Danube |
    Danzig | Daqing | Dar es Salaam | Dardanelles | Darfur | Darien | Darjeeling | Darlington | Darmstadt |
    Dartmoor | Dartmouth | Dauphiné | Davos | Dayton | Dazhai | D.D.R. | Dead Sea | Debrecen | Deccan |
    Deep South | Delaware | Delft | Delhi | Delos | Delphi | Denbighshire | Denmark | Denver | Deptford |
    Derby | Derbyshire | Derry | Des Moines | Dessau | Detroit | Devizes | Devon | Devonshire | Dewsbury |
    Dhaka | Dien Bien Phu | Dienbienphu | Dieppe | Dijon | Dimitrovgrad | District of Columbia | Djakarta |
    Djibouti | Dnepropetrovsk | Dnieper | Dniester | Dobrudja | Dobruja | Doha | Dolomites | Dominica |
    Dominican Republic | Donbas | Donbass | Doncaster | Donegal | Donets | Donetsk | Dorchester | Dordrecht |
    Dorking | Dorpat | Dorset | Dorsetshire | Dort | Dortmund | Douai | Douro | Dover | Downing Street |
    Drammen | Drava | Drave | Drenica | Dresden | Drina | Drogheda | Drury Lane | Dubai | Dublin | Dubrovnik |
    Duero | Duisburg | Dumbarton Oaks | Dumfries | Dumfriesshire | Dundee | Dunedin | Dunfermline |
    Dunkerque | Dunkirk | Durazzo | Durban | Durham | Durres | Durrës | Dushanbe | Dusseldorf | Düsseldorf |
    Dutch Guiana | Dvina | Dvinsk | East Africa | East Anglia | East Asia | East Berlin | East China Sea |
    East Germany | East Indies | East Pakistan | East Prussia | East Riding | East Timor | Eastbourne |
    Easter Island | Eastern Europe | Eastern Rumelia | Ebro | Ecbatana | Ecuador | Edgehill | Edinburgh |
    Edirne | Edmonton | Edo | Edom | Egypt | Eindhoven | Eisenach | Eisleben | Ekaterinburg | Ekaterinodar |
    El Alamein | El Paso | El Salvador | Elam | Elba | Elbasan | Elbe | Elberfeld | Eldorado | Elea |
    Eleusis | Elisabethville | Ellis Island | Elsinore | Ely | Elysium | Emilia-Romagna | Enfield | England |
    English Channel | Ephesus | Epirus | Epsom | Equatorial Guinea | Erewhon | Erfurt | Eritrea | Erivan |
    Erlangen | Erzerum | Escorial | Essen | Essex | Esthonia | Estonia | Estremadura | Eswatini | Esztergom |
    Ethiopia | Etna | Eton | Etruria | Euboea | Euphrates | Eurafrica | Eurasia | Europe | Eurotas | Euxine |
    Evesham | Evian | Évora | Exeter | Exeter Hall | Exmoor | Extremadura | Falkirk | Falkland Islands |
    Falklands | Falmouth | Far East | Far West | Farnham | Faroe | Faroes | Fashoda | Faso |
    Federal Republic of Germany | Ferghana | Fermanagh | Fernando Po | Ferrara | Fez | Fife | Fifth Avenue |
    Fiji | Finland | Finnmark | Fiume | Flanders | Fleet Street | Flintshire | Flodden | Florence | Florida |
    Foča | Folkestone | Fontainebleau | Fontenoy | Foochow | Forfarshire | Formosa | Fort Worth | France |
    Franche-Comté | Franconia | Frankfort | Frankfort-on-the-Main | Frankfurt | Frankfurt am Main | Frascati |
    Freetown | Freiburg | Freiburg im Breisgau | Fremantle | French Congo | French Guiana |
    French West Africa | F.R.G. | FRG | Fribourg | Friendly Islands | Friesland | Friuli | Frome | Fujian |
    Fujiyama | Fukien | Funen | Fuzhou | Gabon | Galápagos | Galatia | Galatz | Galicia | Galilee | Gallia |
    Gallipoli | Galveston | Galway | Gambia | Ganges | Gansu | Garonne | Gascony | Gateshead | Gaugamela |
    Gaul | Gaza | Gdansk | Gdańsk | G.D.R. | GDR | Gdynia | Gelderland | Geneva | Genève | Genoa |
    Georgetown | Georgia | German Democratic Republic | Germania | Germany | Gerona | Gethsemane |
    Gettysburg | Ghana | Ghent | Gibraltar | Gilead | Gironde | Giza | Gjirokastër | Gjirokastra | Glamorgan |
    Glamorganshire | Glasgow | Glastonbury | Glencoe | Gloucester | Gloucestershire | Goa | Godavari | Golan |
    Gold Coast | Golden Horn | Golgotha | Gomel | Gomorrah | Gori | Gorizia | Görlitz | Göteborg | Gotha |
    Gothenburg | Gotland | Gottingen | Göttingen | Gouda | Grampians | Granada | Grand Canyon | Granicus |
    Grantham | Grasmere | Gravelotte | Gravesend | Graz | Great Britain | Great Lakes | Great Plains |
    Great Rift Valley | Great Russia | Great Wall | Greece | Greenland | Greenock | Greenwich | Grenada |
    Grenoble | Grimsby | Groningen | Grub Street | Guadalajara | Guadalcanal | Guadalquivir | Guadeloupe |
    Guam | Guangdong | Guangxi | Guangzhou | Guantánamo Bay | Guatemala | Guatemala City | Guayaquil |
    Guernica | Guernsey | Guiana | Guildford | Guinea | Guinea-Bissau | Guizhou | Gujarat | Gujerat |
    Gulf of Finland | Gulf of Mexico | Gulf of Tonkin | Guyana | Guyenne | Guzerat | Gwalior | Győr |
    Haarlem | Hackney | Haemus | Hague | Haifa | Hainan | Hainault | Hainaut | Haiphong | Haiti |
    Halicarnassus | Halifax | Halle | Halys | Hama | Hamburg | Hammerfest | Hammersmith | Hampshire |
    Hampstead | Hangchow | Hangzhou | Hankow | Hannover | Hanoi | Hanover | Harare | Harbin | Harlem |
    Harper's Ferry | Harper’s Ferry | Harrisburg | Harrogate | Hartford | Hartlepool | Harwich | Hastings |
    Havana | Havre | Hawaii | Hayti | Hebei | Hebrides | Hebron | Heidelberg | Hejaz | Helicon | Hellas |
    Hellespont | Helsingborg | Helsingfors | Helsingør | Helsinki | Helvetia | Henan | Henley | Herat |
    Herculaneum | Hereford | Herefordshire | Hermon | Hertfordshire | Herzegovina | Hesse | Hessen | Hexham |
    Hibernia | Highgate | Highlands | Hijaz | Hildesheim | Himalaya | Himalayas | Hindostan | Hindu Kush |
    Hindustan | Hiroshima | Hispania | Hispaniola | Ho Chi Minh City | Hobart | Hohenzollern | Hokkaido |
    Holborn | Holland | Hollywood | Holstein | Holy Land | Holy Roman Empire | Holy Sepulchre | Holyrood |
    Home Counties | Homs | Honan | Honduras | Hong | Hong Kong | Honolulu | Honshu | Hopei | Horeb | Hormuz |
    Horn of Africa | Horsham | Houston | Huanghe | Hubei | Huddersfield | Hudson Bay | Hudson's Bay |
    Hudson’s Bay | Hull | Humber | Hunan | Hungary | Huntingdon | Huntingdonshire | Hupeh | Hwangho |
    Hyde Park | Hyderabad | Hymettus | Hyperborea | Hyrcania | Iași | Ibadan | Iberia | Ibiza | Iceland |
    Iconium | Idaho | Ifni | Ilissus | Ilium | Illinois | Illyria | Illyricum | Inchon | India |
    Indian Ocean | Indiana | Indianapolis | Indo-China | Indochina | Indonesia | Indore | Indus | Inkerman |
    Inner Mongolia | Innsbruck | Interlaken | Inverness | Inverness-shire | Ioannina | Iona | Ionia |
    Ionian Sea | Iowa | Ipswich | Iran | Iraq | Ireland | Irish Sea | Irkutsk | Iron Gates | Irrawaddy |
    Isar | Ischia | Isfahan | Islamabad | Isle of Man | Isle of Wight | Islington | Isonzo | Ispahan |
    Israel | Issus | Istanbul | Istria | Italia | Italy | Ithaca | Ivory Coast | Izmir | Jacksonville |
    Jaffa | Jaffna | Jaipur | Jajce | Jakarta | Jalalabad | Jamaica | Jamestown | Janeiro | Janina | Japan |
    Jarrow | Jasenovac | Jassy | Java | Jaxartes | Jeddah | Jehol | Jemappes | Jena | Jericho | Jersey |
    Jersey City | Jerusalem | Jiangsu | Jiangxi | Jidda | Johannesburg | John o'Groats | John o’Groats |
    Johore | Jordan | Judaea | Judah | Judea | Jugo-Slavia | Jugoslavia | Jumna | Jura | Jutland | Kabul |
    Kabylia | Kalahari | Kaliningrad | Kalmar | Kaluga | Kama | Kamakura | Kamchatka | Kampala | Kampuchea |
    Kandahar | Kandy | Kano | Kanpur | Kansas | Kansas City | Kansu | Karabakh | Karachi | Karakorum |
    Karbala | Karelia | Karl-Marx-Stadt | Karlovac | Karlsbad | Karlsruhe | Karnak | Karnataka | Kars |
    Kashmir | Kassel | Katanga | Kathmandu | Katmandu | Katowice | Kattegat | Katyn | Kaunas | Kazakhstan |
    Kazan | Keighley | Kendal | Kenilworth | Kensington | Kent | Kentucky | Kenya | Kerala | Kerbala | Kerry |
    Keswick | Kettering | Kew | Khabarovsk | Kharkiv | Kharkov | Khartoum | Kherson | Khiva | Khorasan |
    Khorassan | Khuzistan | Khyber Pass | Kiangsi | Kiangsu | Kiel | Kienthal | Kiev | Kildare | Kilimanjaro |
    Kilkenny | Killarney | Kingston | Kinsale | Kinshasa | Kirghizia | Kirghizstan | Kirkcaldy | Kirkuk |
    Kivu | Klagenfurt | Klondike | Knaresborough | Knin | Knossos | København | Kokand | Kolkata | Köln |
    Kolyma | Kong | Königgrätz | Konigsberg | Königsberg | Konstanz | Konya | Korça | Korçë | Korea | Košice |
    Kosova | Kosovo | Kosovo-Metohija | Kostroma | Kotor | Kovno | Kowloon | Kragujevac | Krakatoa | Krakow |
    Kraków | Krasnodar | Krasnoyarsk | Krefeld | Kremlin | Kreuzberg | Kristiania | Kronstadt | Krujë |
    Kuala | Kuala Lumpur | Kuban | Kuibyshev | Kumasi | Kunming | Kurdistan | Kuril Islands | Kuriles |
    Kurils | Kurland | Kursk | Kutais | Kuwait | Kwangsi | Kwangtung | Kweichow | Kyiv | Kyoto | Kyrgyzstan |
    Kyushu | La Mancha | La Paz | La Plata | La Rochelle | La Spezia | Labrador | Lacedaemon | Laconia |
    Ladakh | Ladoga | Ladysmith | Lagos | Lahore | Laibach | Lake Baikal | Lake Como | Lake Constance |
    Lake District | Lake Erie | Lake Geneva | Lake Huron | Lake Michigan | Lake Ohrid | Lake Ontario |
    Lake Prespa | Lake Scutari | Lake Superior | Lake Victoria | Lambeth | Lanarkshire | Lancashire |
    Lancaster | Land's End | Land’s End | Languedoc | Lanka | Laos | Lapland | Las Vegas | Latakia |
    Latin America | Latin Quarter | Latium | Latvia | Launceston | Lausanne | Lazio | Le Havre | Le Mans |
    Leamington | Lebanon | Lecce | Leeds | Leghorn | Leicester | Leicestershire | Leiden | Leinster |
    Leipsic | Leipsig | Leipzig | Leith | Leitrim | Lemberg | Lemnos | Leningrad | León | Leone |
    Leopoldville | Léopoldville | Lepanto | Lesbos | Lesotho | Leuctra | Leuthen | Leuven | Levant | Lewes |
    Lexington | Leyden | Lhasa | Liberia | Libya | Lichfield | Lidice | Liechtenstein | Liege | Liège |
    Liffey | Liguria | Lille | Lilliput | Lima | Limburg | Limerick | Limoges | Limousin | Limpopo |
    Lincolnshire | Linlithgow | Linz | Lisbon | Lithuania | Little Rock | Little Russia | Liverpool |
    Livonia | Livorno | Ljubljana | Llandudno | Locarno | Locris | Lodz | Łódź | Loire | Lombardy | Lomé |
    London | Londonderry | Long Island | Longford | Lorraine | Los Angeles | Lotharingia | Lothian |
    Loughborough | Louisiana | Louisville | Louvain | Louvre | Low Countries | Lower Austria | Lower Canada |
    Lower Saxony | Lowestoft | Lowlands | Luanda | Lubeck | Lübeck | Lublin | Lubyanka | Lucca | Lucerne |
    Lucknow | Ludlow | Lugano | Lumpur | Lund | Luristan | Lusaka | Lusatia | Lushan | Lushnjë | Lusitania |
    Luton | Lützen | Luxembourg | Luxor | Luzon | Lviv | Lvov | Lycia | Lydia | Lyndhurst | Lyon | Lyons |
    Maastricht | Macao | Macau | Macclesfield | Macedonia | Madagascar | Madeira | Madhya Pradesh | Madras |
    Madrid | Madurai | Mafeking | Magadan | Magdeburg | Maghreb | Maghrib | Magna Graecia | Maharashtra |
    Maidenhead | Maidstone | Maine | Mainz | Majorca | Malabar | Malacca | Malaga | Málaga | Malawi | Malaya |
    Malaysia | Maldives | Maldon | Mali | Malines | Mallorca | Malmö | Malplaquet | Malta | Malvern |
    Malvinas | Managua | Manaus | Manchester | Manchukuo | Manchuria | Mandalay | Manhattan | Manila |
    Manipur | Manitoba | Mannheim | Mantinea | Mantua | Maputo | Maracaibo | Marburg | Marengo | Margate |
    Maribor | Marienbad | Maritsa | Marmara | Marmora | Marne | Marquesas | Marrakech | Marrakesh |
    Marseille | Marseilles | Marshall Islands | Martinique | Maryland | Marylebone | Mashhad | Mashriq |
    Massachusetts | Massawa | Matlock | Mato Grosso | Matsu | Matterhorn | Mauretania | Mauritania |
    Mauritius | Mayence | Mayfair | Maynooth | Mayo | Mazovia | Meath | Mecca | Mechlin | Mecklenburg |
    Medellín | Medina | Mediterranean | Mediterranean Sea | Meerut | Megara | Mekong | Melanesia | Melbourne |
    Melilla | Melos | Melrose | Memel | Memphis | Mendoza | Mentana | Mercia | Merionethshire | Mersey |
    Merseyside | Merthyr | Merv | Meshed | Mesopotamia | Messenia | Messina | Metapontum | Metohija | Metz |
    Meuse | Mexico | Mexico City | Miami | Michigan | Micronesia | Middle East | Middle West | Middlesbrough |
    Middlesex | Midlothian | Midwest | Milan | Miletus | Milwaukee | Minas Gerais | Mindanao | Minehead |
    Mingrelia | Minneapolis | Minnesota | Minorca | Minsk | Miskolc | Mississippi | Missolonghi | Missouri |
    Mitau | Mitrovica | Moab | Modena | Moesia | Mogadishu | Mogilev | Mohács | Mojave | Moldavia | Moldova |
    Moluccas | Mombasa | Monaco | Monaghan | Monastir | Mongolia | Monmouthshire | Monrovia | Mons |
    Mont Blanc | Mont Cenis | Montana | Monte Carlo | Monte Cassino | Montenegro | Monterrey | Montevideo |
    Montgomeryshire | Montmartre | Montparnasse | Montpellier | Montreal | Montréal | Montreux | Montserrat |
    Morava | Moravia | Morayshire | Morocco | Moscow | Moselle | Mostar | Mosul | Mount Ararat | Mount Athos |
    Mount Everest | Mount Fuji | Mount Olympus | Mount Rushmore | Mount Sinai | Mount Triglav | Mount Vernon |
    Mozambique | Mukden | Mulhouse | Multan | Mumbai | München | Munich | Munster | Münster | Murcia |
    Murmansk | Muscat | Muscovy | Myanmar | Mycenae | Mysia | Mysore | Mytilene | Nagaland | Nagasaki |
    Nagorno-Karabakh | Nagoya | Nagpur | Nairobi | Najaf | Najd | Namib | Namibia | Namur | Nanchang |
    Nanjing | Nanking | Nantes | Nantucket | Naples | Narbonne | Narva | Narvik | Naseby | Nashville |
    Nassau | Natal | Natchez | Nauplia | Nauru | Navarino | Navarra | Navarre | Naxos | Nazareth | Near East |
    Nebraska | Neckar | Neisse | Nejd | Nepal | Neretva | Netherlands | Neuchâtel | Neustria | Neva | Nevada |
    Nevers | Nevsky Prospect | New Britain | New Brunswick | New Caledonia | New Delhi | New England |
    New France | New Granada | New Guinea | New Hampshire | New Haven | New Holland | New Jersey |
    New Mexico | New Netherland | New Orleans | New South Wales | New Spain | New World | New York |
    New York City | New Zealand | Newark | Newbury | Newcastle | Newfoundland | Newgate | Newmarket |
    Newport | Niagara Falls | Nicaea | Nicaragua | Nicomedia | Nicopolis | Niemen | Niger | Nigeria |
    Nijmegen | Nikolayev | Nile | Nimeguen | Nimes | Nîmes | Nineveh | Niš | Nish | Nizhni Novgorod |
    Nizhny Novgorod | Nizhny-Novgorod | Norfolk | Noricum | Normandy | Norrköping | North Africa |
    North America | North Carolina | North Dakota | North Korea | North Riding | North Sea | North Vietnam |
    Northampton | Northamptonshire | Northern Bukovina | Northern Epirus | Northern Europe |
    Northern Ireland | Northern Territory | Northumberland | Northumbria | Northwest Territories | Norway |
    Norwich | Notre Dame | Notre-Dame | Nottingham | Nottinghamshire | Noumea | Nova Scotia | Novara |
    Novgorod | Novi | Novi Pazar | Novi Sad | Novocherkassk | Novorossiysk | Novosibirsk | Nubia | Numantia |
    Numidia | Nuneaton | Nuremberg | Nuremburg | Nürnberg | Nyanza | Nyasaland | Oakham | Oakland | Oaxaca |
    Occident | Oceania | Ochrida | Odense | Oder | Odessa | Offaly | Ohio | Ohrid | Okehampton | Okhotsk |
    Okinawa | Oklahoma | Oklahoma City | Old Bailey | Old World | Oldenburg | Oldham | Olmütz | Olomouc |
    Olympia | Olympus | Olynthus | Omaha | Oman | Omdurman | Omsk | Onega | Ontario | Oporto | Oran |
    Orange Free State | Oregon | Orel | Orenburg | Orient | Orinoco | Orissa | Orkney | Orkneys | Orleans |
    Orléans | Ormuz | Orontes | Orvieto | Osaka | Osijek | Oslo | Osnabrück | Ossa | Ossetia | Ostend |
    Ostia | Ostrava | Ottawa | Ottoman Empire | Ouagadougou | Oudh | Ouse | Outer Hebrides | Outer Mongolia |
    Oviedo | Oxford | Oxfordshire | Oxus | Ozarks | Pacific | Pacific Ocean | Pactolus | Paddington |
    Paderborn | Padstow | Padua | Paisley | Pakistan | Palais Royal | Palatinate | Palau | Palermo |
    Palestine | Palm Beach | Palmyra | Pamir | Pamirs | Pamplona | Panama | Panama Canal | Panjab | Pankow |
    Panmunjom | Pannonia | Papal States | Paphlagonia | Papua | Papua New Guinea | Pará | Paraguay |
    Paramaribo | Parana | Paraná | Paris | Parma | Parnassus | Paros | Parthia | Passau | Passchendaele |
    Patagonia | Patna | Patrae | Patras | Pavia | Pearl Harbor | Pearl Harbour | Peć | Pécs | Peiping |
    Peking | Pelion | Peloponnese | Peloponnesos | Peloponnesus | Pembrokeshire | Penang | Peneus | Penh |
    Pennines | Pennsylvania | Penrith | Pensacola | Penza | Penzance | People's Republic of China |
    People’s Republic of China | Peoria | Pergamon | Pergamum | Perm | Pernambuco | Perpignan | Persepolis |
    Persia | Persian Gulf | Perth | Perthshire | Peru | Perugia | Pesaro | Pescadores | Peshawar |
    Peterborough | Petersburg | Petersburgh | Petra | Petrograd | Petworth | Pharsalia | Pharsalus |
    Philadelphia | Philippi | Philippines | Philippopolis | Philistia | Phlegethon | Phnom | Phnom Penh |
    Phocaea | Phocis | Phrygia | Piacenza | Piave | Picardy | Piccadilly | Piedmont | Pilsen | Pindus |
    Pinsk | Piraeus | Pisa | Pitcairn | Pittsburg | Pittsburgh | Plassey | Plataea | Pleven | Plevna |
    Ploesti | Plovdiv | Plymouth | Plzeň | Po | Podgorica | Podolia | Pogradec | Poitiers | Poitou | Poland |
    Polotsk | Poltava | Polynesia | Pomerania | Pomorze | Pompeii | Pondicherry | Pondichery | Pontefract |
    Pontus | Poona | Popocatepetl | Port Arthur | Port Elizabeth | Port Moresby | Port of Spain | Port Said |
    Port-au-Prince | Portland | Porto | Porto Rico | Portsmouth | Portugal | Posen | Potidaea | Potomac |
    Potosi | Potosí | Potsdam | Potsdamer Platz | Poughkeepsie | Poznan | Poznań | Prague | Praha | P.R.C. |
    PRC | Presburg | Pressburg | Pretoria | Prince Edward Island | Princeton | Prishtina | Pristina |
    Prizren | Propontis | Provence | Prussia | Prut | Pruth | Pskov | Pudsey | Puebla | Puerto | Puerto Rico |
    Puglia | Pula | Pune | Punjab | Pusan | Pyongyang | Pyrenees | Qatar | Qingdao | Qom | Quai d'Orsay |
    Quai d’Orsay | Quebec | Québec | Queensland | Quemoy | Quetta | Quito | Rabat | Radnorshire | Raetia |
    Ragusa | Rajasthan | Rajputana | Rambouillet | Ramillies | Ramsgate | Rangoon | Rapallo | Rappahannock |
    Ratisbon | Ravenna | Ravensbrück | Rawalpindi | Recife | Red Sea | Red Square | Redcar | Redruth |
    Regensburg | Reggio | Reggio Emilia | Reigate | Reims | Renfrewshire | Rennes | Réunion | Reval |
    Reykjavik | Reykjavík | Rhaetia | Rhegium | Rheims | Rhine | Rhineland | Rhode Island | Rhodes |
    Rhodesia | Rhodope | Rhone | Rhône | Rica | Richmond | Rico | Riga | Rijeka | Rimini | Ringwood |
    Rio de Janeiro | Rio Grande | Ripon | Riviera | Riyadh | Rochdale | Rochester | Rockies |
    Rocky Mountains | Rocroi | Romagna | Roman Empire | Romania | Rome | Romford | Romsey | Roscommon |
    Rosetta | Roskilde | Rossbach | Rostock | Rostov | Rostov-on-Don | Rotherham | Rotterdam | Roubaix |
    Rouen | Roumania | Roumelia | Roussillon | Roxburghshire | R.S.F.S.R. | RSFSR | Rubicon | Ruhr | Rumania |
    Rumelia | Runcorn | Runnymede | Russia | Russian Federation | Rustchuk | Ruthenia | Rutland | Rwanda |
    Rwanda-Burundi | Ryazan | Saar | Saarbrücken | Saarland | Sabah | Sacramento | Sadowa | Saguntum |
    Sahara | Sahel | Saigon | Saint Louis | Saint Omer | Saint Petersburg | Saint-Cloud | Saint-Denis |
    Saint-Domingue | Saint-Étienne | Saint-Germain | Saint-Malo | Sakhalin | Salaam | Salamanca | Salamis |
    Salem | Salerno | Salford | Salisbury | Salonica | Salonika | Saloniki | Salt Lake City | Salween |
    Salzburg | Samara | Samaria | Samarkand | Samoa | Samos | San Antonio | San Diego | San Domingo |
    San Francisco | San Jose | San Juan | San Marino | San Remo | San Salvador | San Sebastian |
    San Sebastián | Sana'a | Sana’a | Sandhurst | Sandwich Islands | Sandžak | Sanjak | Sans-Souci |
    Santa Barbara | Santa Cruz | Santa Fe | Santa Monica | Santiago | Santiago de Compostela | Santo Domingo |
    Sao Paulo | São Paulo | Saragossa | Sarajevo | Saranda | Sarandë | Saratoga | Saratov | Sarawak |
    Sardinia | Sardis | Sarmatia | Saskatchewan | Saskatoon | Sassari | Saudi Arabia | Sava | Savona | Savoy |
    Saxony | Scamander | Scandinavia | Scania | Scarborough | Scheldt | Schenectady | Schleswig |
    Schleswig-Holstein | Scilly Isles | Scotland | Scotland Yard | Scranton | Scutari | Scythia |
    Sea of Azov | Sea of Galilee | Sea of Japan | Sea of Marmara | Sea of Okhotsk | Seattle | Sebastopol |
    Sedan | Segovia | Seine | Selby | Selo | Senegal | Seoul | Septimania | Serbia | Serbia-Montenegro |
    Servia | Setúbal | Sevastopol | Severn | Seville | Seychelles | Shaanxi | Shandong | Shanghai | Shannon |
    Shansi | Shantung | Shanxi | Sharpeville | Sheffield | Shenandoah | Shensi | Shenyang | Sherwood |
    Shetland | Shetlands | Shikoku | Shiraz | Shkodër | Shkodra | Shrewsbury | Shropshire | Shushenskoye |
    Siam | Sian | Siberia | Sichuan | Sicily | Sidon | Siena | Sienna | Sierra Leone | Sierra Nevada |
    Sierras | Sikkim | Silesia | Silicon Valley | Simbirsk | Simferopol | Simla | Simois | Sinai | Sind |
    Sindh | Singapore | Sinkiang | Sintra | Sion | Skagerak | Skagerrak | Skåne | Skipton | Skopje | Skoplje |
    Skye | Slavonia | Sligo | Slovak Republic | Slovakia | Slovenia | Smithfield | Smolensk | Smolny |
    Smyrna | Snowdon | Snowdonia | Sochi | Society Islands | Sodom | Sofia | Sogdiana | Soho | Solent |
    Solferino | Solomon Islands | Somalia | Somaliland | Somerset | Somersetshire | Somme | Sonora | Soochow |
    Sorbonne | Sorrento | South Africa | South America | South Asia | South Australia | South Carolina |
    South China Sea | South Dakota | South Korea | South Seas | South Vietnam | Southampton |
    South-East Asia | Southeast Asia | South-Eastern Europe | Southeastern Europe | Southend |
    Southern Africa | Southern Europe | Southern Ocean | Southport | Southwark | South-West Africa |
    Soviet Far East | Soviet Russia | Soviet Union | Soweto | Spain | Spalato | Spandau | Spanish America |
    Spanish Main | Spanish Sahara | Sparta | Speyer | Spice Islands | Spithead | Spitsbergen | Spokane |
    Spree | Springfield | Srebrenica | Sri Lanka | St. Bernard | St. Cloud | St. Denis | St. Domingo |
    St. Étienne | St. Gallen | St. Germain | St. Gotthard | St Helena | St. Helena | St James's | St James’s |
    St. James's | St. James’s | St. Kilda | St. Lawrence | St Louis | St. Louis | St. Lucia | St. Malo |
    St. Omer | St. Paul | St. Paul's | St. Paul’s | St. Peter's | St. Peter’s | St Petersburg |
    St. Petersburg | St. Vincent | Staffordshire | Stagira | Stalingrad | Stamboul | Stamford | Stanleyville |
    Staten Island | Stavanger | Stepney | Stettin | Stirling | Stockholm | Stockport | Stockton |
    Stoke-on-Trent | Stonehenge | Strait of Gibraltar | Strait of Malacca | Strait of Otranto |
    Straits of Dover | Straits of Gibraltar | Strasbourg | Strasburg | Strassburg | Stratford |
    Stratford-on-Avon | Stratford-upon-Avon | Stromboli | Stroud | Strymon | Stuttgart | Styria | Styx |
    Sublime Porte | Subotica | Sudan | Sudetenland | Suez | Suez Canal | Suffolk | Šumadija | Sumatra |
    Sumer | Sunderland | Surat | Surinam | Suriname | Surrey | Susa | Susquehanna | Sussex | Suva | Suzhou |
    Svalbard | Sverdlovsk | Swabia | Swansea | Swatow | Swaziland | Sweden | Swindon | Switzerland | Sybaris |
    Sydney | Syracuse | Syria | Szczecin | Szechuan | Szechwan | Szeged | Table Mountain | Tabriz | Tachai |
    Taching | Tadzhikistan | Taganrog | Tagus | Tahiti | Taipei | Taiwan | Tajikistan | Tallinn | Tamil Nadu |
    Tammerfors | Tampa | Tampere | Tamworth | Tanganyika | Tangier | Tangiers | Tanjore | Tannenberg |
    Tanzania | Taranto | Tarentum | Tarragona | Tarsus | Tartarus | Tartary | Tartu | Tashkend | Tashkent |
    Tasman Sea | Tasmania | Tatarstan | Taunton | Tavistock | Taygetus | Tbilisi | Tegucigalpa | Teheran |
    Tehran | Tel Aviv | Telangana | Telemark | Temesvár | Temple Bar | Tennessee | Tenochtitlan | Teplitz |
    Terek | Teruel | Tewkesbury | Texas | Thailand | Thames | The Hague | Thebes | Thermopylae |
    Thessaloniki | Thessaly | Thetford | Third Reich | Thrace | Thule | Thurii | Thuringia | Tiananmen |
    Tianjin | Tiber | Tibet | Ticino | Tien An Men | Tientsin | Tierra del Fuego | Tiflis | Tigris | Tilbury |
    Tilsit | Timbuctoo | Timbuktu | Timisoara | Timișoara | Timor | Tintagel | Tipperary | Tirana | Tiranë |
    Tirnovo | Tirol | Tisza | Titicaca | Titograd | Tivoli | Tlatelolco | Tobago | Tobruk | Togo | Togoland |
    Tokio | Tokyo | Toledo | Tomsk | Tonga | Tonkin | Tonking | Topeka | Toronto | Torquay | Tortuga |
    Totnes | Tottenham | Toulon | Toulouse | Touraine | Tournai | Tours | Tower of London | Trabzon |
    Trafalgar | Trafalgar Square | Tralee | Transcaspia | Transcaucasia | Transjordan | Transoxiana |
    Transvaal | Transylvania | Trastevere | Travancore | Trebizond | Treblinka | Trent | Trento | Trenton |
    Treves | Trier | Trieste | Trinidad | Trinidad and Tobago | Tripoli | Tripolitania | Tromsø | Trondheim |
    Trondhjem | Trossachs | Trowbridge | Troy | Troyes | Truro | Tsaritsyn | Tsarskoe | Tsarskoe Selo |
    Tsinan | Tsingtao | Tsunyi | Tubingen | Tübingen | Tucson | Tuileries | Tula | Tullamore | Tulsa |
    Tunbridge | Tunis | Tunisia | Turin | Turkestan | Turkey | Turkmenia | Turkmenistan | Turku | Turukhansk |
    Tuscany | Tusculum | Tuvalu | Tuzla | Tver | Tweed | Twickenham | Two Sicilies | Tyburn | Tyne |
    Tyneside | Tyre | Tyrol | U.A.R. | UAR | Udaipur | Udine | Ufa | Uganda | U.K. | UK | Ukraine |
    Ulaan Baatar | Ulan Bator | Ulm | Ulster | Ulyanovsk | Umbria | Union of Soviet Socialist Republics |
    United Arab Emirates | United Kingdom | United States | United States of America | Unter den Linden |
    Upper Austria | Upper Canada | Upper Silesia | Upper Volta | Uppsala | Upsala | Ural | Ural Mountains |
    Urals | Urbino | Urga | Uruguay | Uruk | Urumchi | U.S. | U.S.A. | USA | Uskub | U.S.S.R. | USSR |
    Ussuri | Utah | Utica | Utopia | Utrecht | Uttar Pradesh | Uxbridge | Uzbekistan | Uzhgorod | Valais |
    Valencia | Valenciennes | Valhalla | Valladolid | Valley Forge | Valmy | Valona | Valparaiso |
    Valparaíso | Van Diemen's Land | Van Diemen’s Land | Vancouver | Vanuatu | Varanasi | Vardar | Varna |
    Vatican | Vaud | Vegas | Vendée | Venetia | Veneto | Venezuela | Venice | Veracruz | Verdun | Vermont |
    Verona | Versailles | Vesuvius | Vevey | Viborg | Vicenza | Vichy | Vicksburg | Vienna | Vientiane |
    Viet Nam | Viet-Nam | Vietnam | Vilna | Vilnius | Vincennes | Vinnitsa | Virgin Islands | Virginia |
    Visby | Vistula | Vitebsk | Viterbo | Vladivostok | Vlora | Vlorë | Vojvodina | Volga | Volgograd |
    Volhynia | Vologda | Vorarlberg | Vorkuta | Voronezh | Vosges | Vukovar | Vyborg | Wagram | Wakefield |
    Walachia | Wales | Wall Street | Wallachia | Wallonia | Walsall | Wandlitz | Wapping | Warsaw | Warwick |
    Warwickshire | Washington | Washington, D.C. | Waterford | Waterloo | Watford | Weimar | Wellingborough |
    Weser | Wessex | West Africa | West Bank | West Berlin | West Germany | West Indies | West Pakistan |
    West Prussia | West Riding | West Virginia | Western Asia | Western Australia | Western Europe |
    Western Sahara | Westmeath | Westminster | Westminster Abbey | Westmoreland | Westmorland | Westphalia |
    Wexford | Weymouth | Whampoa | Whitby | White House | White Nile | White Russia | White Sea |
    Whitechapel | Whitehall | Whitehaven | Wichita | Wicklow | Widnes | Wien | Wiesbaden | Wigan |
    Wilhelmstrasse | Williamsburg | Wilmington | Wilno | Wiltshire | Wimbledon | Winchester | Windsor |
    Winnipeg | Winter Palace | Winterthur | Wisconsin | Wittenberg | Wolverhampton | Woodstock | Woolwich |
    Worcester | Worcestershire | Workington | Worms | Worthing | Wroclaw | Wrocław | Wuhan | Wuppertal |
    Wurtemberg | Württemberg | Würzburg | Wye | Wyoming | Xiamen | Xi'an | Xi’an | Xinjiang | Yakutsk |
    Yalta | Yalu | Yan'an | Yan’an | Yangtse | Yangtze | Yangzi | Yannina | Yarmouth | Yaroslavl | Yedo |
    Yekaterinburg | Yellow River | Yellow Sea | Yellowstone | Yemen | Yenan | Yenisei | Yenisey | Yerevan |
    Yokohama | York | Yorkshire | Yorktown | Yosemite | Ypres | Yucatan | Yucatán | Yugoslavia | Yukon |
    Yunnan | Zadar | Zagreb | Zaire | Zakopane | Zama | Zambesi | Zambezi | Zambia | Zante | Zanzibar |
    Zaporozhye | Zara | Zaragoza | Zealand | Zeeland | Zhejiang | Zhitomir | Zhongnanhai | Zimbabwe |
    Zimmerwald | Zion | Zug | Zuider Zee | Zululand | Zunyi | Zurich | Zürich | Zutphen | Zwickau
  `,
  peoples: `
    Abkhaz | Abkhazian | Abkhazians | Abyssinian | Abyssinians | Achaean | Achaeans | Achaian | Achaians |
    Adventist | Adventists | Aegean | Aeolian | Aeolic | Afghan | Afghans | African | African-American |
    African-Americans | Africans | Afrikaans | Afrikaner | Afrikaners | Afro-American | Afro-Americans |
    Afro-Asian | Akkadian | Albanian | Albanian-American | Albanians | Albigenses | Albigensian |
    Albigensians | Alexandrian | Alexandrians | Alexandrine | Algerian | Algerians | Algonquian | Algonquin |
    Alsatian | Alsatians | Amazonian | American | Americans | Amharic | Amish | Ammonite | Ammonites |
    Anabaptist | Anabaptists | Anatolian | Andalusian | Andalusians | Andean | Angevin | Anglican |
    Anglicanism | Anglicans | Anglo-American | Anglo-Americans | Anglo-Catholic | Anglo-French |
    Anglo-German | Anglo-Indian | Anglo-Indians | Anglo-Irish | Anglo-Norman | Anglo-Russian | Anglo-Saxon |
    Anglo-Saxons | Anglo-Soviet | Angolan | Annamese | Annamite | Annamites | Antiguan | Antinomian |
    Antinomians | Antiochene | Apache | Apaches | Appalachian | Aquitanian | Arab | Arabian | Arabians |
    Arabic | Arabs | Aragonese | Aramaic | Arcadian | Arcadians | Argentine | Argentinean | Argentines |
    Argentinian | Argive | Argives | Arian | Arianism | Arians | Aristotelian | Aristotelianism |
    Aristotelians | Armenian | Armenians | Arminian | Arminianism | Arminians | Arnaut | Arnauts | Aryan |
    Aryans | Ashkenazi | Ashkenazim | Asian | Asians | Asiatic | Asiatics | Assyrian | Assyrians | Asturian |
    Athenian | Athenians | Attic | Augustan | Augustinian | Augustinians | Australasian | Australian |
    Australians | Austrian | Austrians | Austro-German | Austro-Hungarian | Austro-Hungarians |
    Austro-Marxist | Austro-Marxists | Averroist | Averroists | Azerbaijani | Azerbaijanis | Azeri | Azeris |
    Aztec | Aztecs | Ba'athist | Ba’athist | Baathist | Baathists | Babouvist | Babouvists | Babylonian |
    Babylonians | Baconian | Baconians | Bactrian | Baha'i | Baha’i | Bahraini | Bakuninist | Bakuninists |
    Balkan | Balt | Baltic | Balts | Bangladeshi | Bangladeshis | Bantu | Bantus | Baptist | Baptists |
    Barbadian | Bashkir | Bashkirs | Basque | Basques | Batavian | Bavarian | Bavarians | Bedouin | Bedouins |
    Belarusian | Belgian | Belgians | Belorussian | Belorussians | Benedictine | Benedictines | Bengali |
    Bengalis | Benthamite | Benthamites | Berber | Berbers | Bergsonian | Berkeleian | Berliner | Berliners |
    Bernsteinian | Blanquist | Blanquists | Boeotian | Boeotians | Boer | Boers | Bohemian | Bohemians |
    Bolivian | Bolivians | Bolshevik | Bolsheviki | Bolsheviks | Bolshevism | Bolshevist | Bolshevists |
    Bonapartism | Bonapartist | Bonapartists | Bosniak | Bosniaks | Bosnian | Bosnians | Bostonian |
    Bostonians | Bourbon | Bourbons | Brahman | Brahmanic | Brahmanical | Brahmans | Brahmin | Brahmins |
    Brazilian | Brazilians | Breton | Bretons | British | Britisher | Britishers | Briton | Britons |
    Brownist | Brownists | Buddhism | Buddhist | Buddhists | Bukharinist | Bukharinists | Bukharinite |
    Bukharinites | Bulgar | Bulgarian | Bulgarians | Bulgars | Bundist | Bundists | Burgundian | Burgundians |
    Burman | Burmans | Burmese | Burundian | Byelorussian | Byelorussians | Byronic | Byzantine | Byzantines |
    Cadets | Caesarean | Calabrian | Calabrians | Californian | Californians | Calvinism | Calvinist |
    Calvinistic | Calvinists | Cambodian | Cambodians | Cameroonian | Camisard | Camisards | Canaanite |
    Canaanites | Canadian | Canadians | Cantabrigian | Cantonese | Capuchin | Capuchins | Carbonari | Carib |
    Caribbean | Caribs | Carlist | Carlists | Carmelite | Carmelites | Carolingian | Carolingians |
    Carolinian | Carolinians | Cartesian | Cartesianism | Cartesians | Carthaginian | Carthaginians |
    Carthusian | Carthusians | Caspian | Castilian | Castilians | Castroist | Castroists | Catalan |
    Catalans | Catalonian | Cathar | Cathars | Catholic | Catholicism | Catholics | Caucasian | Caucasians |
    Cavalier | Cavaliers | Celt | Celtic | Celts | Ceylonese | Chadian | Chalcedonian | Chaldaean | Chaldean |
    Chaldeans | Chaldee | Chartism | Chartist | Chartists | Chechen | Chechens | Cherokee | Cherokees |
    Chetnik | Chetniks | Cheyenne | Chilean | Chileans | Chilian | Chinaman | Chinamen | Chinese | Christian |
    Christianity | Christians | Ciceronian | Cimbri | Circassian | Circassians | Cistercian | Cistercians |
    Cluniac | Communard | Communards | Communist | Communists | Comtean | Comtist | Confucian | Confucianism |
    Confucianist | Confucians | Congolese | Congregationalist | Congregationalists | Copernican | Copt |
    Coptic | Copts | Corinthian | Corinthians | Cornish | Cornishman | Cornishmen | Corsican | Corsicans |
    Cossack | Cossacks | Creole | Creoles | Cretan | Cretans | Croat | Croatian | Croatians | Croats | Cuban |
    Cubans | Cynic | Cynics | Cypriot | Cypriote | Cypriots | Cyrenaic | Cyrenaics | Cyrillic | Czarist |
    Czech | Czecho-Slovak | Czechoslovak | Czechoslovakian | Czechoslovaks | Czechs | Dacian | Dacians |
    Dalmatian | Dalmatians | Damascene | Danaan | Dane | Danes | Danish | Dantean | Danubian | Daoism |
    Daoist | Daoists | Dardanian | Darwinian | Darwinians | Darwinism | Darwinist | Darwinists | Decembrist |
    Decembrists | Deist | Deists | Delian | Delphic | Democritean | Dominican | Dominicans | Donatist |
    Donatists | Dorian | Dorians | Doric | Doukhobors | Dravidian | Dravidians | Dreyfusard | Dreyfusards |
    Druid | Druids | Druse | Druses | Druze | Druzes | Dubliner | Dubliners | Dutch | Dutchman | Dutchmen |
    Dutchwoman | Easterner | Easterners | Ecuadorian | Edomite | Edomites | Edwardian | Edwardians |
    Egyptian | Egyptians | Einsteinian | Elamite | Eleatic | Eleatics | Elizabethan | Elizabethans |
    Emersonian | Encyclopaedist | Encyclopaedists | Encyclopedists | English | Englishman | Englishmen |
    Englishwoman | Englishwomen | Ephesian | Ephesians | Epicurean | Epicureanism | Epicureans | Epirote |
    Epirotes | Episcopalian | Episcopalians | Erasmian | Erastian | Erastians | Eritrean | Eskimo | Eskimos |
    Esquimaux | Essene | Essenes | Esthonian | Estonian | Estonians | Ethiopian | Ethiopians | Ethiopic |
    Etruscan | Etruscans | Euboean | Euclidean | Eurasian | Eurasians | Eurocommunism | Eurocommunist |
    Eurocommunists | European | Europeans | Evangelical | Evangelicals | Fabian | Fabianism | Fabians |
    Falangist | Falangists | Faroese | Fascism | Fascist | Fascists | Fenian | Fenians | Feuerbachian |
    Fichtean | Fijian | Filipino | Filipinos | Finn | Finnish | Finno-Ugrian | Finns | Flemings | Flemish |
    Florentine | Florentines | Fourierism | Fourierist | Fourierists | Franciscan | Franciscans |
    Franco-American | Franco-British | Franco-German | Francoist | Franco-Prussian | Franco-Russian |
    Frankish | Franks | Freemason | Freemasonry | Freemasons | French | French-Canadian | French-Canadians |
    Frenchman | Frenchmen | Frenchwoman | Frenchwomen | Freudian | Freudianism | Freudians | Frisian |
    Frisians | Gael | Gaelic | Gaels | Galatian | Galatians | Galician | Galicians | Galilean | Galileans |
    Gallic | Gallican | Gallicans | Gallo-Roman | Gambian | Gandhian | Gandhians | Gascon | Gascons | Gaul |
    Gaulish | Gaullist | Gaullists | Gauls | Genevan | Genevese | Genoese | Gentile | Gentiles | Georgian |
    Georgians | German | German-American | Germanic | Germans | Ghanaian | Ghanaians | Gheg | Ghegs |
    Ghibelline | Ghibellines | Gipsies | Gipsy | Girondin | Girondins | Girondist | Girondists | Gnostic |
    Gnosticism | Gnostics | Goan | Goth | Gothic | Goths | Graeco-Latin | Graeco-Roman | Gramscian | Grecian |
    Grecians | Greco-Roman | Greek | Greeks | Greenlander | Guatemalan | Guatemalans | Guelf | Guelfs |
    Guelph | Guelphs | Guinean | Gujarati | Gurkha | Gurkhas | Guyanese | Gypsies | Gypsy | Habsburg |
    Habsburgs | Haitian | Haitians | Han | Hanoverian | Hanoverians | Hanseatic | Hapsburg | Hapsburgs |
    Hasidic | Hasidim | Hawaiian | Hawaiians | Hebraic | Hebrew | Hebrews | Hegelian | Hegelianism |
    Hegelians | Hellene | Hellenes | Hellenic | Hellenism | Hellenist | Hellenistic | Hellenists | Helot |
    Helots | Helvetian | Helvetic | Heraclitean | Hessian | Hessians | Hibernian | Hindi | Hindoo | Hindoos |
    Hindu | Hinduism | Hindus | Hispanic | Hispanics | Hitlerian | Hitlerite | Hitlerites | Hittite |
    Hittites | Hobbesian | Hohenstaufen | Hohenzollern | Hohenzollerns | Hollander | Hollanders | Homeric |
    Honduran | Horatian | Hottentot | Hottentots | Huguenot | Huguenots | Humean | Hun | Hungarian |
    Hungarians | Hunnish | Huns | Hussite | Hussites | Iberian | Iberians | Ibo | Icarian | Icarians |
    Icelander | Icelanders | Icelandic | Igbo | Illyrian | Illyrians | Inca | Incas | Indian | Indians |
    Indo-Aryan | Indo-Chinese | Indo-European | Indo-Europeans | Indo-Germanic | Indonesian | Indonesians |
    Ionian | Ionians | Ionic | Iranian | Iranians | Iraqi | Iraqis | Irish | Irish-American | Irishman |
    Irishmen | Irishwoman | Iroquois | Isaurian | Ishmaelite | Ishmaelites | Islam | Islamic | Islamist |
    Islamists | Ismaili | Ismailis | Israeli | Israelis | Israelite | Israelites | Italian | Italianate |
    Italians | Italic | Ithacan | Jacobean | Jacobin | Jacobinism | Jacobins | Jacobite | Jacobites |
    Jacobitism | Jain | Jainism | Jains | Jamaican | Jamaicans | Janissaries | Janissary | Janizaries |
    Janizary | Jansenism | Jansenist | Jansenists | Jap | Japanese | Japs | Javan | Javanese | Jesuit |
    Jesuitical | Jesuitism | Jesuits | Jew | Jewess | Jewish | Jewry | Jews | Jordanian | Jordanians |
    Judaic | Judaism | Judean | Jugo-Slav | Jugoslav | Jugo-Slavs | Jugoslavs | Jutes | Kabyle | Kabyles |
    Kaffir | Kaffirs | Kafir | Kafirs | Kalmuck | Kalmucks | Kalmyk | Kalmyks | Kantian | Kantianism |
    Kantians | Karaite | Karelian | Kautskyist | Kautskyists | Kautskyite | Kautskyites | Kazakh | Kazakhs |
    Kelt | Keltic | Kelts | Kentish | Kenyan | Kenyans | Keynesian | Keynesianism | Keynesians | Khazar |
    Khazars | Khmer | Khmers | Khrushchevite | Khrushchevites | Kirghiz | Korean | Koreans | Kosovan |
    Kosovar | Kosovars | Kulak | Kulaks | Kurd | Kurdish | Kurds | Kuwaiti | Kuwaitis | Lacedaemonian |
    Lacedaemonians | Laconian | Lamaist | Lancastrian | Lancastrians | Laodicean | Laotian | Laotians | Lapp |
    Lapps | Lassallean | Lassalleans | Latin | Latin-American | Latins | Latvian | Latvians | Lebanese |
    Leibnizian | Leninism | Leninist | Leninists | Lett | Lettish | Letts | Levantine | Levantines |
    Leveller | Levellers | Levite | Levites | Liberian | Libyan | Libyans | Ligurian | Lithuanian |
    Lithuanians | Liverpudlian | Livonian | Livonians | Lockean | Lollard | Lollards | Lombard | Lombards |
    Londoner | Londoners | Lorrainer | Louisianian | Luddite | Luddites | Lusitanian | Lutheran |
    Lutheranism | Lutherans | Luxemburger | Luxemburgist | Lycian | Lycians | Lydian | Lydians | Macedonian |
    Macedonians | Machiavellian | Machist | Machists | Madrasi | Magyar | Magyars | Mahometan | Mahometans |
    Mahommedan | Mahommedans | Mahratta | Mahrattas | Malagasy | Malawian | Malay | Malayalam | Malayan |
    Malays | Malaysian | Malaysians | Malian | Maltese | Malthusian | Malthusianism | Malthusians | Mameluke |
    Mamelukes | Mamluk | Mamluks | Manchu | Manchus | Mancunian | Mandingo | Manichaean | Manichaeans |
    Manichaeism | Manichean | Manicheans | Manx | Maoism | Maoist | Maoists | Maori | Maoris | Maratha |
    Marathas | Maronite | Maronites | Marrano | Marranos | Marxian | Marxians | Marxism | Marxism-Leninism |
    Marxist | Marxist-Leninist | Marxist-Leninists | Marxists | Mauritanian | Mauritian | Mayan | Mayans |
    Mazdean | McCarthyite | Mede | Medes | Mediterranean | Melanesian | Melanesians | Melian | Melians |
    Mendelian | Mennonite | Mennonites | Menshevik | Mensheviki | Mensheviks | Menshevism | Mesopotamian |
    Messianic | Methodism | Methodist | Methodists | Mexican | Mexicans | Milanese | Milesian | Milesians |
    Minoan | Moabite | Moabites | Mogul | Moguls | Mohammadan | Mohammedan | Mohammedanism | Mohammedans |
    Mohawk | Mohawks | Mohican | Mohicans | Moldavian | Moldavians | Moldovan | Mongol | Mongolian |
    Mongolians | Mongols | Monophysite | Monophysites | Montagnard | Montagnards | Montanist | Montenegrin |
    Montenegrins | Moor | Moorish | Moors | Moravian | Moravians | Morisco | Moriscos | Mormon | Mormonism |
    Mormons | Moroccan | Moroccans | Mosaic | Moscovite | Moslem | Moslems | Mozambican | Mughal | Mughals |
    Muscovite | Muscovites | Muslim | Muslims | Mussulman | Mussulmans | Musulman | Mycenaean | Mycenaeans |
    Napoleonic | Narodnik | Narodniks | Naxalite | Naxalites | Nazarene | Nazarenes | Nazi | Nazis | Nazism |
    Neapolitan | Neapolitans | Negro | Negroes | Neo-Hegelian | Neo-Hegelians | Neo-Kantian | Neo-Kantians |
    Neo-Platonic | Neoplatonic | Neoplatonism | Neo-Platonist | Neoplatonist | Neo-Platonists |
    Neoplatonists | Nepalese | Nepali | Nestorian | Nestorians | Netherlander | Netherlanders | Newtonian |
    Newtonians | Nicaraguan | Nicaraguans | Nicene | Nietzschean | Nietzscheans | Nigerian | Nigerians |
    Nominalist | Nominalists | Non-Conformist | Nonconformist | Nonconformists | Nordic | Norman | Normans |
    Norse | Norseman | Norsemen | Northerner | Northerners | Northumbrian | Northumbrians | Norwegian |
    Norwegians | Nubian | Nubians | Numidian | Numidians | Occidental | Occitan | Olympian | Olympians |
    Olympic | Omani | Orangeman | Orangemen | Oriental | Orientals | Orphic | Orphics | Orthodox | Osmanli |
    Osmanlis | Ossetian | Ossetians | Ostrogoth | Ostrogoths | Ottoman | Ottomans | Ovidian | Owenite |
    Owenites | Oxonian | Oxonians | Pakistani | Pakistanis | Palatine | Palestinian | Palestinians |
    Pan-African | Panamanian | Panamanians | Pan-American | Pan-German | Pan-Germans | Pan-Slav | Pan-Slavic |
    Pan-Slavism | Pan-Slavist | Pan-Slavists | Papal | Papist | Papists | Papuan | Papuans | Paraguayan |
    Parisian | Parisians | Parisienne | Parmenidean | Parsee | Parsees | Parsi | Parsis | Parthian |
    Parthians | Pascalian | Pashto | Pashtun | Pashtuns | Pathan | Pathans | Pelagian | Pelagianism |
    Pelagians | Pelasgian | Pelasgians | Pelasgic | Peloponnesian | Peloponnesians | Pentecostal |
    Peripatetic | Peripatetics | Peronist | Peronists | Persian | Persians | Peruvian | Peruvians |
    Petrarchan | Petrarchian | Petrine | Phanariot | Phanariote | Phanariots | Pharisaic | Pharisee |
    Pharisees | Philadelphian | Philippine | Philistine | Philistines | Phocian | Phocians | Phoenician |
    Phoenicians | Phrygian | Phrygians | Pict | Pictish | Picts | Piedmontese | Pindaric | Plantagenet |
    Plantagenets | Platonic | Platonism | Platonist | Platonists | Plymouth Brethren | Pole | Poles | Polish |
    Polynesian | Polynesians | Pomeranian | Pomeranians | Popish | Portugese | Portuguese | Positivism |
    Positivist | Positivists | Presbyterian | Presbyterianism | Presbyterians | Proudhonian | Proudhonism |
    Proudhonist | Proudhonists | Provençal | Provençals | Prussian | Prussians | Ptolemaic | Ptolemies |
    Punic | Punjabi | Punjabis | Puritan | Puritanism | Puritans | Puseyite | Puseyites | Pyrrhonian |
    Pyrrhonism | Pyrrhonist | Pyrrhonists | Pythagorean | Pythagoreanism | Pythagoreans | Quaker | Quakeress |
    Quakerism | Quakers | Quebecker | Quietist | Quietists | Rabbinic | Rabelaisian | Rajput | Rajputs |
    Ramist | Ramists | Ranter | Ranters | Rastafarian | Rechabite | Red Indian | Red Indians | Redemptorist |
    Redemptorists | Reichian | Rhenish | Rhodesian | Rhodesians | Rhodian | Rhodians | Ricardian |
    Ricardians | Roma | Romagnol | Roman | Romani | Romanian | Romanians | Romanic | Romanist | Romanists |
    Romanov | Romanovs | Romans | Romansh | Romany | Romish | Rosicrucian | Rosicrucians | Roumanian |
    Roumanians | Roundhead | Roundheads | Rousseauian | Rousseauist | Rumanian | Rumanians | Russian |
    Russians | Russo-German | Russo-Japanese | Russophile | Russophiles | Russo-Turkish | Ruthenian |
    Ruthenians | Rwandan | Rwandans | Saami | Sabellian | Sabines | Sadducee | Sadducees | Saint-Simonian |
    Saint-Simonians | Saint-Simonism | Salian | Samaritan | Samaritans | Samian | Samians | Samnite |
    Samnites | Samoan | Samoans | Samoyed | Samoyeds | Sandinista | Sandinistas | Sanscrit | Sans-culotte |
    Sans-culottes | Sanskrit | Saracen | Saracens | Sardinian | Sardinians | Sarmatian | Sarmatians |
    Sartrean | Saudi | Saudis | Savoyard | Savoyards | Saxon | Saxons | Scandinavian | Scandinavians | Scot |
    Scotch | Scotchman | Scotchmen | Scotist | Scotists | Scots | Scotsman | Scotsmen | Scotswoman |
    Scottish | Scythian | Scythians | Semite | Semites | Semitic | Senegalese | Sephardi | Sephardic |
    Sephardim | Sepoy | Sepoys | Serb | Serbian | Serbians | Serbo-Croat | Serbo-Croatian | Serbo-Croats |
    Serbs | Servian | Servians | Shaker | Shakers | Shakespearean | Shakespearian | Shakspearean | Shavian |
    Shi'a | Shi’a | Shia | Shi'ite | Shi’ite | Shiite | Shi'ites | Shi’ites | Shiites | Shinto | Shintoism |
    Siamese | Siberian | Siberians | Sicilian | Sicilians | Sienese | Sikh | Sikhism | Sikhs | Silesian |
    Silesians | Singaporean | Sinhala | Sinhalese | Sino-American | Sino-Indian | Sino-Japanese |
    Sino-Soviet | Sioux | Slav | Slavic | Slavonian | Slavonians | Slavonic | Slavophil | Slavophile |
    Slavophiles | Slavs | Slovak | Slovakian | Slovaks | Slovene | Slovenes | Slovenian | Slovenians |
    Smithian | Socinian | Socinianism | Socinians | Socratic | Somali | Somalis | Sophist | Sophists |
    Sorbian | Southerner | Southerners | Southron | Soviet | Soviets | Spaniard | Spaniards | Spanish |
    Spanish-American | Spartacist | Spartacists | Spartan | Spartans | Spencerian | Spinozism | Spinozist |
    Spinozistic | Spinozists | Stagirite | Stakhanovite | Stakhanovites | Stalinism | Stalinist | Stalinists |
    Stoic | Stoicism | Stoics | Stuart | Stuarts | Styrian | Sudanese | Sudeten | Sudetens | Suevi | Sufi |
    Sufis | Sufism | Sulpician | Sumatran | Sumerian | Sumerians | Sunni | Sunnis | Sunnite | Sunnites |
    Swabian | Swabians | Swahili | Swazi | Swede | Swedenborgian | Swedenborgians | Swedes | Swedish | Swiss |
    Switzer | Switzers | Syracusan | Syracusans | Syriac | Syrian | Syrians | Taborite | Taborites | Tadzhik |
    Tadzhiks | Tahitian | Tahitians | Taiwanese | Tajik | Tajiks | Talmudic | Talmudist | Talmudists | Tamil |
    Tamils | Tantric | Tanzanian | Taoism | Taoist | Taoists | Tarentine | Tarentines | Tartar | Tartarian |
    Tartars | Tasmanian | Tatar | Tatars | Telugu | Templar | Templars | Teuton | Teutonic | Teutons | Texan |
    Texans | Thai | Thais | Theatine | Theban | Thebans | Theosophist | Theosophists | Theosophy |
    Thessalian | Thessalians | Thomism | Thomist | Thomistic | Thomists | Thracian | Thracians | Thuringian |
    Tibetan | Tibetans | Titoism | Titoist | Titoists | Titoite | Titoites | Tolstoyan | Tolstoyans |
    Tolstoyism | Tongan | Tories | Tory | Toryism | Tosk | Tosks | Tractarian | Tractarians | Transcaucasian |
    Transcendentalist | Transcendentalists | Transylvanian | Trappist | Trappists | Trinidadian |
    Trinitarian | Trinitarians | Trojan | Trojans | Trotskyism | Trotskyist | Trotskyists | Trotskyite |
    Trotskyites | Tsarist | Tsarists | Tudor | Tudors | Tunisian | Tunisians | Turanian | Turcoman |
    Turcomans | Turk | Turkic | Turkish | Turkmen | Turkmens | Turkoman | Turkomans | Turks | Tuscan |
    Tuscans | Tyrian | Tyrians | Tyrolean | Tyrolese | Ugandan | Ugandans | Uighur | Uighurs | Ukrainian |
    Ukrainians | Ulsterman | Ulstermen | Ultramontane | Ultramontanes | Umbrian | Umbrians | Uniat | Uniate |
    Uniates | Unionist | Unionists | Unitarian | Unitarianism | Unitarians | Urdu | Ursuline | Ursulines |
    Uruguayan | Uruguayans | Ustasha | Ustashe | Ustashi | Utilitarian | Utilitarians | Utraquist |
    Utraquists | Uygur | Uzbek | Uzbeks | Valois | Vandal | Vandals | Vedanta | Vedantic | Vedantist | Vedic |
    Venetian | Venetians | Venezuelan | Venezuelans | Victorian | Victorians | Viennese | Vietcong |
    Vietminh | Vietnamese | Viking | Vikings | Virgilian | Virginian | Virginians | Visigoth | Visigothic |
    Visigoths | Vlach | Vlachs | Volscian | Volscians | Voltairean | Voltairian | Waldenses | Waldensian |
    Waldensians | Wallachian | Wallachians | Walloon | Walloons | Welsh | Welshman | Welshmen | Welshwoman |
    Wesleyan | Wesleyans | Westerner | Westerners | Westphalian | Whig | Whiggish | Whigs | Wolffian |
    Wordsworthian | Wycliffite | Wycliffites | Xhosa | Yankee | Yankees | Yemeni | Yemenite | Yiddish |
    Yorkist | Yorkists | Yorkshireman | Yorkshiremen | Yoruba | Yorubas | Yugoslav | Yugoslavian | Yugoslavs |
    Zairean | Zambian | Zambians | Zealot | Zealots | Zen | Zimbabwean | Zinovievist | Zinovievists |
    Zionism | Zionist | Zionists | Zoroastrian | Zoroastrianism | Zoroastrians | Zulu | Zulus | Zuricher |
    Zwinglian | Zwinglians
  `,
  // Heads as well as last words: `Union of …`, `River …`.
  institutions: `
    Abbey Academies Academy Act Administration Admiralty Affair Agencies Agency Agreement Agreements Airlines
    Airport Airways Allgemeine Alliance Alliances Amendment Archive Archives Arena Armies Army Arsenal
    Assemblies Assembly Assizes Association Associations Asylum Atoll Auditorium Authorities Authority Avenue
    Axis Bank Banks Baptistery Bar Barracks Basilica Basin Bastion Battalion Battery Battle Bay Beach Bench
    Bill Bloc Board Boards Border Borough Boulevard Branch Bridge Brigade Brigades Broadcasting Bros
    Brotherhood Brothers Building Bulletin Bundestag Bureau Bureaus Cabinet Café Camp Campaign Canal Cape
    Capitol Castle Castles Cathedral Cathedrals Cemetery Center Central Centre Chamber Channel Chapel Chapter
    Charter Chronicle Church Churches Cinema Circle Circus Citadel City Clinic Club Clubs Coalition Coast Code
    Coffee-House Collection College Colleges Colliery Colonies Colony Comintern Command Commissariat
    Commission Commissions Committee Committees Commons Commonwealth Commune Community Companies Company
    Concordat Confederacy Confederation Conference Conferences Congregation Congress Congresses Conservatoire
    Conservatory Consistory Consortium Conspiracy Constitution Consulate Convent Convention Conventions
    Convents Co-operative Cooperative Corporation Corporations Corps Cottage Council Councils Counties County
    Courant Court Courts Covenant Creek Crescent Crisis Cross Crown Crusade Crusades Curia Dáil Dam
    Declaration Declarations Decree Delegation Delta Department Departments Desert Diary Diet Diocese
    Directorate Directory Dispatch District Districts Division Divisions Docks Dockyard Doctrine Dominion
    Dominions Downs Duchies Duchy Dukedom Duma Dynasties Dynasty Earldom Echo Edict Electorate Embassies
    Embassy Emirate Empire Empires Encyclopaedia Encyclopedia Entente Enterprise Enterprises Estate Estates
    Estuary Examiner Exchange Exchequer Exhibition Expedition Express Factory Faculty Falls Farm Federation
    Federations Fellowship Fells Fiord Fjord Fleet Flotilla Folketing Force Forces Forest Fort Fortress Forum
    Foundation Fountain Fraternity Front Frontier Fund Gallery Gaol Garden Gardens Garrison Gate Gazette
    Gestapo Glacier Government Governments Governorate Grange Group Groups Guard Guards Guild Guilds Gulf
    Gymnasium Harbor Harbour Headquarters Heights Herald Highway Hills Holdings Hospice Hospital Hospitals
    Hostel Hotel Hotels House Houses Humanité Index Industries Inn Inquisition Institute Institutes
    Institution Institutions Insurance Insurrection Intelligencer International Invasion Island Islands Isle
    Isles Isthmus Izvestia Jail Journal Jubilee Junction Jungle Junta Khanate Kingdom Kingdoms Kirche Knesset
    Laboratory Lagoon Lake Lakes Landtag Laws League Leagues Legation Legion Library Lighthouse Limited Line
    Lines Loch Lodge Lords Lough Ltd Luftwaffe Lycée Lyceum Magazine Magistracy Mail Majlis Mall Manifesto
    Manor Manufactory Market Massacre Mausoleum Meadows Mejlis Memorial Mercury Mews Mine Mines Ministries
    Ministry Minster Mint Mission Missions Monarchy Monasteries Monastery Monument Mosque Mound Mount Mountain
    Mountains Movement Movements Municipality Museum Museums Mutiny Nation National Nations Navy Nunnery Oasis
    Oblast Observatory Observer Occupation Ocean Offensive Office Offices Okhrana Opera Operation Opposition
    Oratory Orchestra Order Organisation Organisations Organization Organizations Orphanage Pact Pagoda Palace
    Palaces Palatinate Pale Papers Parade Parish Park Parliament Parliaments Parties Partition Partnership
    Party Pass Patriarchate Peace Peak Peninsula Penitentiary Phalanx Philharmonic Place Plain Plains Plan
    Planet Plantation Plateau Platform Platz Plaza Plenum Plot Point Police Politburo Polity Polytechnic Pond
    Pool Port Porte Post Prairie Pravda Precinct Prefecture Presbytery Presidency Presidium Press Presses
    Principalities Principality Priory Prison Privy Prize Prizes Proclamation Program Programme Project
    Promenade Propaganda Protectorate Protocol Province Provinces Quai Quarter Quarterly Quay Rada Radio
    Railroad Railway Railways Ranch Range Rapids Rathaus Realm Rebellion Record Rectory Reform Reformation
    Refuge Regency Regiment Region Regions Register Registry Reichsrat Reichstag Reichswehr Renaissance
    Repertory Report Reporter Republic Republics Reservation Reserve Residence Resistance Resolution
    Resolutions Restaurant Restoration Retreat Review Revolt Revolution Revolutions Riksdag Riots Rising River
    Rivers Road Rocks Rooms Round Rounds Row Rue Rundschau Sanatorium Sanctuary Scheme Schism School Schools Sea Seas
    Secretariat Sect See Sejm Seminary Senate Sentinel Sepulchre Service Services Session Settlement
    Settlements Shire Shoals Shop Shrine Sisters Skupština Sobranje Societies Society Sons Sound Soviet
    Soviets Spa Spectator Spring Springs Squadron Square Stadium Staff Standard Star State States Station
    Statute Steppe Stores Storting Strait Straits Strasse Straße Stream Street Streets Studio Studios
    Sultanate Summit Survey Synagogue Syndicate Synod Tabernacle Tavern Telegraph Television Temple Temples
    Terminal Terrace Territories Territory Terror Theater Theatre Theatres Throne Times Tomb Tower Towers Town
    Township Trade Treasury Treaties Treaty Trench Tribe Tribes Tribunal Tribune Triumvirate Troupe Trust
    Tunnel Turnpike Ulitsa Union Unions Universities University Uprising Vale Valley Valleys Vaults Vicarage
    Viceroyalty Vilayet Villa Village Volcano Volkskammer Wall Walls War Wars Watch Waterfall Way Weald Weekly
    Wehrmacht Wharf Wing Workhouse Works Workshop World Yard Zeitschrift Zeitung Zemstvo Zone Zoo
  `,
  derived: `
    ean eanism eans esque ian ianism ianisms ians isation ised ising ism isms ist istic ists ite ites ization
    ized izing
  `,
  // `7ber` and `Xber` are September and December in early modern hands; the last twelve are the months of
  // the French Republic.
  months: `
    10ber 7ber 7br 8ber 8br 9ber 9br Apl. Apr Apr. April Aug Aug. August Brumaire Dec Dec. December Decr. Feb
    Feb. Febr. February Floreal Floréal Frimaire Fructidor Germinal Jan Jan. January Jul Jul. July Jun Jun.
    June Mar Mar. March May Messidor Nivose Nivôse Nov Nov. November Novr. Oct Oct. October Octr. Pluviose
    Pluviôse Prairial Sep Sep. Sept Sept. September Septr. Thermidor Vendemiaire Vendémiaire Ventose Ventôse
    Xber
  `,
  weekdays: `
    Fri Fri. Friday Fridays Mon Mon. Monday Mondays Sat Sat. Saturday Saturdays Sun Sun. Sunday Sundays Thu
    Thu. Thur. Thurs Thurs. Thursday Thursdays Tue Tue. Tues Tues. Tuesday Tuesdays Wed Wed. Wednesday
    Wednesdays Weds
  `,
  addressing: 'ah fare farewell hail hark O oh thee thou thy welcome ye you',
  saying: `
    accosted accosts accused accuses acknowledged acknowledges added adding addressed addresses adds adjured
    adjures admits admitted admonished admonishes advised advises affirmed affirms agreed agrees alleged
    alleges allowed allows announced announces answer answered answering answers apologised apologises
    apologized apologizes appealed appeals argued argues ask asked asking asks assented assents asserted
    asserts assured assures averred avers avowed avows babbled babbles bade barked barks bawled bawls began
    begged begins begs bellowed bellows beseeches besought blared blares bleated bleats blubbered blubbers
    blurted blurts boasted boasts boomed booms bragged brags breathed breathes bristled bristles bullied
    bullies burst bursts cackled cackles cajoled cajoles called calls cautioned cautions challenged challenges
    chanted chants chattered chatters cheered cheers chided chides chimed chimes chirped chirps choked chokes
    chorused choruses chuckled chuckles claimed claims coaxed coaxes commanded commands commented comments
    complained complains conceded concedes concluded concludes confessed confesses confided confides confirmed
    confirms congratulated congratulates consoled consoles continued continues contradicted contradicts
    conversed converses cooed coos corrected corrects counselled counsels countered counters cried cries
    croaked croaks crooned croons cry cryed crying cursed curses declaimed declaims declared declares decreed
    decrees demanded demands demurred demurs denied denies dictated dictates drawled drawls droned drones
    echoed echoes ejaculated ejaculates elaborated elaborates emphasised emphasises emphasized emphasizes
    encouraged encourages enjoined enjoins enquired enquires entreated entreats exclaimed exclaiming exclaims
    exhorted exhorts explained explains exploded explodes expostulated expostulates faltered falters frets
    fretted fumed fumes gabbled gabbles gasped gasps giggled giggles goaded goads greeted greets grinned grins
    groaned groans growled growls grumbled grumbles grunted grunts guessed guesses gulped gulps gurgled
    gurgles gushed gushes hailed hails hazarded hazards hinted hints hissed hisses hooted hoots howled howls
    hummed hums implored implores informed informs inquired inquires insinuated insinuates insisted insists
    instructed instructs interjected interjects interposed interposes interrogated interrogates interrupted
    interrupts intimated intimates intoned intones invited invites jeered jeers jested jests joked jokes
    lamented laments laughed laughs lisped lisps maintained maintains mentioned mentions mimicked mimics
    moaned moans mocked mocks mourned mourns mumbled mumbles murmured murmuring murmurs mused muses muttered
    mutters nagged nags noted notes objected objects observed observes offered offers opined opines ordered
    orders panted persisted persists pleaded pleads pledged pledges pondered ponders prayed prays proceeded
    proceeds proclaimed proclaims promised promises prompted prompts pronounced pronounces proposed proposes
    protested protests pursued pursues quavered quavers queried queries questioned questions quipped quips
    quoted quotes quoth raged rages ranted rants rasped rasps raved raves reasoned reasons reassured reassures
    recalled recalls recited recites reckoned reckons recounted recounts reflected reflects rejoined rejoins
    related relates remarked remarks remembered remembers reminded reminds remonstrated remonstrates repeated
    repeats replied replies reply replyed replying reported reports reproached reproaches reproved reproves
    requested requests resolved resolves responded responds resumed resumes retorted retorts returned returns
    revealed reveals roared roars rumbled rumbles said saidst saith sang say saying says scoffed scoffs
    scolded scolds screamed screams screeched screeches shouted shouting shouts shrieked shrieks shrilled
    shrills shrugged shrugs sighed sighs simpered simpers sings smiled smiles snapped snaps snarled snarls
    sneered sneers snickered snickers sniffed sniffled sniffles sniffs sniggered sniggers snivelled snivels
    snorted snorts sobbed sobs soothed soothes spake speaks speculated speculates spluttered splutters spoke
    sputtered sputters squawked squawks squeaked squeaks squealed squeals stammered stammers stated states
    stormed storms stressed stresses stuttered stutters subjoined subjoins submits submitted suggested
    suggests swears swore sympathised sympathises sympathized sympathizes taunted taunts teased teases tells
    testified testifies thanked thanks thinks thought threatened threatens thundered thunders tittered titters
    told trilled trills urged urges uttered utters ventured ventures volunteered volunteers vowed vows wailed
    wails warbled warbles warned warns weeps wept wheezed wheezes whimpered whimpers whined whines whispered
    whispering whispers wondered wonders yelled yells yelped yelps
  `,
  citing: `
    according accused accuses acknowledged acknowledges added adding adds admits admitted advised advises
    advocated advocates affirmed affirms agreed agrees alleged alleges announced announces answered answers
    appealed appeals argued argues arguing asked asks asserted asserting asserts assumed assumes attested
    attests averred avers avowed avows began begins believed believes boasted boasts cabled cables called
    calls cautioned cautions characterised characterises characterized characterizes cited cites claimed
    claiming claims commented comments complained complains conceded concedes concluded concludes concluding
    confessed confesses confirmed confirms contended contends continued continues contradicted contradicts
    cried cries declared declares declaring decreed decrees defined defines demanded demands demonstrated
    demonstrates denied denies deplored deplores described describes elaborated elaborates emphasised
    emphasises emphasized emphasizes enumerated enumerates exclaimed exclaims exhorted exhorts explained
    explaining explains expounded expounds expressed expresses formulated formulates hinted hints implied
    implies indicated indicates inferred infers informed informs inquired inquires insinuated insinuates
    insisted insisting insists instructed instructs lamented laments maintained maintaining maintains
    mentioned mentions narrated narrates noted notes noting objected observed observes observing opined opines
    paraphrased paraphrases pointed pointing postulated postulates preached preaches predicted predicts
    proclaimed proclaims promised promises pronounced pronounces prophesied prophesies proposed proposes
    protested protests put puts questioned questions quoted quotes quoting read reads reasoned recalled
    recalls reckoned reckons recommended recommends recorded records recounted recounts referred refers
    reflected reflects related relates remarked remarking remarks reminded reminds repeated repeats replied
    replies replying reported reports represented represents responded responds retorted retorts revealed
    reveals said saith say sayeth saying says speaks specified specifies spoke stated states stating
    stipulated stipulates stressed stresses stressing suggested suggests summed sums supposed supposes taught
    teaches telegraphed telegraphs telling tells testified testifies thinks thought told translated translates
    underlined underlines underscored underscores urged urges warned warning warns wondered wonders write
    writes writeth writing written wrote
  `,
  distance: `
    alleged | allegedly | as he calls | as it is called | as they call | as they say | in inverted commas |
    in quotation marks | mock | ostensible | ostensibly | pretended | professed | pseudo | purported |
    purportedly | quasi | quote unquote | self-described | self-proclaimed | self-styled | sham | so called |
    so-called | soi-disant | supposed | supposedly | what are called | what he calls | what I call |
    what is called | what she calls | what some call | what they call | what was called | what we call |
    what were called | would-be
  `,
  mentions: `
    adage adjective adjectives adverb adverbs alias aphorism apophthegm appellation appellations axiom
    battle-cry called catchphrase catch-word catchword catchwords categories category cliché clichés concept
    concepts conjunction conjunctions connotes definition definitions denomination denote denoted denotes
    designation designations dictum epithet epithets euphemism exclamation expression expressions formula
    formulae formulas idiom interjection label labels locution maxim maxims meaning means meant motto mottoes
    mottos name named names neologism nickname nicknames notion notions noun nouns oath particle particles
    phrase phrases predicate predicates prefix prefixes preposition prepositions pronoun pronounced pronouns
    proposition propositions proverb proverbs pseudonym saying sayings sentence sentences sign signified
    signifies signify signs slogan slogans sobriquet spelled spelt styled suffix suffixes syllable syllables
    symbol symbols synonym synonyms term termed terms toast verb verbs war-cry watchword watchwords word
    wording words
  `,
  works: `
    album almanac anthology article articles autobiography ballad ballads bible biography book booklet
    booklets books broadcast broadside brochure bulletin canto catalogue catechism chronicle chronicles
    collection collections column comedies comedy commentaries commentary compilation concordance constitution
    critique daily declaration dialogue dialogues diaries diary dictionary directive discourse discourses
    dissertation document documents drama dramas edition editorial elegy encyclical encyclopaedia encyclopedia
    epic epics epigram epistle epistles epitome essay essays eulogy fable fables fairy-tale feuilleton fiction
    film films fragment gazette gospel grammar guide guidebook handbook hymn hymns idyll introduction journal
    journals leaflet lecture lectures legend lexicon libel libretto magazine magazines manifesto manual
    manuscript manuscripts masque memoir memoirs memorial monograph monthly narrative newspaper newspapers
    note notebook notebooks novel novella novels ode odes opera operas opus oration orations organ page
    pamphlet pamphlets paper papers parable paragraph parody periodical periodicals piece pieces play plays
    poem poems poetry polemic preface primer proclamation program programme prologue protocol psalm psalms
    quarterly report reports review reviews rhapsody romance romances saga satire satires serial series sermon
    sermons sketch sketches sonata song songs sonnet sonnets stories story studies study summa supplement
    survey symphony tale tales testament text textbook theses thesis tract tracts tragedies tragedy
    translation travelogue treatise treatises tribune trilogy verses version volume volumes weekly work works
    yearbook
  `,
  periodicals: `
    Aberdeen Journal | Acta Eruditorum | Acta Mathematica | Adelaide Advertiser | Adevarul | Adevărul |
    Aftenposten | Aftonbladet | Aftontidningen | Akahata | Al Ahram | Al-Ahram | Al-Akhbar |
    Algemeen Handelsblad | Al-Hayat | All the Year Round | Allgemeine Zeitung | Al-Nahar | Amauta |
    American Anthropologist | American Economic Review | American Historical Review |
    American Journal of International Law | American Journal of Philology | American Journal of Sociology |
    American Mercury | American Political Science Review | American Quarterly |
    American Slavic and East European Review | American Sociological Review | American Spectator |
    Ami du peuple | Amrita Bazar Patrika | Amsterdam News | An Phoblacht | Ananda Bazar Patrika |
    Anandabazar Patrika | An-Nahar | Annalen der Physik | Annales |
    Annales d'histoire économique et sociale | Annales d’histoire économique et sociale | Annales E.S.C. |
    Annals of Mathematics | Annals of the American Academy of Political and Social Science |
    Année sociologique | Apollon | Appeal to Reason | Arbeiter Illustrierte Zeitung |
    Arbeiter-Illustrierte-Zeitung | Arbeiterpolitik | Arbeiterwille | Arbeiterzeitung | Arbeiter-Zeitung |
    Arbetaren | Arbetet | Archiv für die Geschichte des Sozialismus und der Arbeiterbewegung |
    Archiv für Sozialwissenschaft und Sozialpolitik | Argumenty i Fakty | Arkansas Gazette |
    Army and Navy Gazette | Asahi Shimbun | Asahi Shinbun | Ashanti Pioneer | Atlanta Constitution |
    Atlanta Journal | Atlantic Monthly | Augsburg Allgemeine Zeitung | Augsburger Allgemeine Zeitung |
    Avante! | Avanti | Avanti! | Avgi | Baghdad Times | Bakinskii Rabochii | Bakinsky Proletary |
    Bakinsky Rabochy | Baltimore Sun | Bangkok Post | Bantu World | Barbados Advocate | Barron's | Barron’s |
    Bashkimi | Basler Nachrichten | Basler Zeitung | Bednota | Bee-Hive Newspaper | Beijing Review |
    Beiträge zur Geschichte der Arbeiterbewegung | Belfast News-Letter | Belfast Telegraph | Bengal Gazette |
    Bengal Hurkaru | Bentley's Miscellany | Bentley’s Miscellany | Berliner Arbeiter-Zeitung |
    Berliner Börsen-Courier | Berliner Illustrirte Zeitung | Berliner Lokal-Anzeiger | Berliner Morgenpost |
    Berliner Tageblatt | Berliner Volksblatt | Berliner Zeitung | Berlingske Tidende | Berner Tagwacht |
    Bild Zeitung | Bild-Zeitung | Bintang Merah | Birmingham Daily Post | Birmingham Mail | Birmingham Post |
    Birzheviye Vedomosti | Birzhevye Vedomosti | Biulleten Oppozitsii | Black Dwarf |
    Blackwood's Edinburgh Magazine | Blackwood’s Edinburgh Magazine | Blackwood's Magazine |
    Blackwood’s Magazine | Bohemia magazine | Bombay Chronicle | Bombay Gazette | Bombay Guardian | Borba |
    Boston Evening Transcript | Boston Gazette | Boston Globe | Boston Herald | Boston News-Letter |
    Boston Post | Boston Transcript | Bradford Observer | Brdzola | Bremer Bürgerzeitung |
    Bremer Bürger-Zeitung | Brisbane Courier | British Journal for the Philosophy of Science |
    British Journal of Sociology | British Medical Journal | Bulletin of the Left Opposition |
    Bulletin of the Opposition | Bulletin of the Oxford Institute of Statistics | Burlington Magazine |
    Business Week | BusinessWeek | Byloe | Byloye | Byulleten Oppozitsii | Cahiers d'histoire |
    Cahiers d’histoire | Cahiers du bolchévisme | Cahiers du Cinéma | Cahiers du Communisme |
    Calcutta Gazette | Calcutta Review | Caledonian Mercury | Cambridge Journal of Economics |
    Canadian Forum | Canadian Historical Review | Cape Argus | Cape Times | Capital & Class |
    Catholic Herald | Ce Soir | Ceylon Daily News | Ceylon Observer | Chambers's Edinburgh Journal |
    Chambers’s Edinburgh Journal | Chambers's Journal | Chambers’s Journal | Charleston Courier |
    Charleston Mercury | Chicago Daily News | Chicago Daily Tribune | Chicago Defender |
    Chicago Inter-Ocean | Chicago Review | Chicago Sun-Times | Chicago Tribune | Chicagoer Arbeiter-Zeitung |
    China Daily | China Quarterly | China Weekly Review | Chosun Ilbo | Christian Century |
    Christian Science Monitor | Chronicle of Current Events | Chuo Koron | Chūō Kōron | Cīņa |
    Cincinnati Enquirer | Civil and Military Gazette | Claridad | Clarín | Classical Philology |
    Classical Quarterly | Classical Review | Cleveland Plain Dealer | Cobbett's Political Register |
    Cobbett’s Political Register | Cobbett's Weekly Political Register |
    Cobbett’s Weekly Political Register | Collier's | Collier’s | Collier's Weekly | Collier’s Weekly |
    Communist Review | Comparative Studies in Society and History | Comptes Rendus | Connaught Telegraph |
    Contemporanul | Contemporary Review | Cork Examiner | Cornhill Magazine | Correio da Manhã |
    Correspondance Internationale | Corriere della Sera | Cosmopolitan Magazine | Courier-Journal |
    Courier-Mail | Crelle's Journal | Crelle’s Journal | Critica Sociale | Cuadernos para el Diálogo |
    Cumhuriyet | Cyprus Mail | Czerwony Sztandar | Dagbladet | Dagens Nyheter | Dagong Bao |
    Daily Chronicle | Daily Courant | Daily Express | Daily Gazetteer | Daily Gleaner | Daily Graphic |
    Daily Herald | Daily Mail | Daily Mirror | Daily Nation | Daily People | Daily Sketch | Daily Telegraph |
    Daily Times of Nigeria | Daily Universal Register | Daily Worker | Daily World | Dallas Morning News |
    Das Schwarze Korps | Davar | De Gids | De Nieuwe Tijd | De Telegraaf | De Tijd | De Tribune |
    De Waarheid | Deccan Chronicle | Deccan Herald | Delo Naroda | Denver Post | Der Angriff | Der Kampf |
    Der Social-Demokrat | Der Sozialdemokrat | Der Sozialist | Der Spiegel | Der Stern | Der Stürmer |
    Der Tag | Der Volksfreund | Der Volksstaat | Der Volkswille | Der Vorbote | Des Moines Register |
    Detroit Free Press | Detroit News | Deutsche Allgemeine Zeitung | Deutsche Arbeiterzeitung |
    Deutsche Jahrbücher | Deutsche Rundschau | Deutsche Tageszeitung | Deutsche-Brüsseler Zeitung |
    Deutsche-Brüsseler-Zeitung | Deutsch-Französische Jahrbücher | Diario de la Marina | Diario de Notícias |
    Die Aktion | Die Burger | Die Fackel | Die Freiheit | Die Gesellschaft | Die Internationale |
    Die Neue Freie Presse | Die Neue Zeit | Die Presse | Die Rote Fahne | Die Tat | Die Transvaler |
    Die Welt | Die Welt am Abend | Die Weltbühne | Die Zeit | Die Zukunft | Diplomatic Review |
    Dissent magazine | Dominion Post | Dong-A Ilbo | Dresdner Anzeiger | Droshak | Dublin Review |
    Dublin University Magazine | Dyelo Naroda | East African Standard | Econometrica |
    Economic and Political Weekly | Economic Development and Cultural Change | Economic History Review |
    Economic Journal | Economic Weekly | Economica | Edinburgh Courant | Edinburgh Evening News |
    Edinburgh Review | Egyptian Gazette | Egyptian Mail | Einheit | Ekonomicheskaia Zhizn |
    Ekonomicheskaya Zhizn | Ekstra Bladet | El Comercio | El Debate | El Día | El Espectador | El Excélsior |
    El Heraldo de Madrid | El Imparcial | El Liberal | El Machete | El Mercurio | El Moudjahid | El Mundo |
    El Nacional | El Pais | El País | El Popular | El Siglo | El Socialista | El Sol | El Telégrafo |
    El Tiempo | El Universal | El Watan | Elefthero Vima | Eleftherotypia | Encounter magazine |
    Engineering and Mining Journal | English Historical Review | Erkenntnis | Esquire magazine | Ettela'at |
    Ettela’at | Evening Standard | Evergreen Review | Everybody's Magazine | Everybody’s Magazine |
    Excélsior | Expressen | Far Eastern Economic Review | Far Eastern Quarterly | Financial News |
    Financial Times | Folha de S. Paulo | Folha de São Paulo | Folkets Dagblad Politiken |
    For a Lasting Peace, for a People's Democracy | For a Lasting Peace, for a People’s Democracy |
    Foreign Quarterly Review | Fortnightly Review | Fortune magazine | Forverts | France Observateur |
    France-Observateur | France-Soir | Franc-Tireur | Frankfurter Allgemeine |
    Frankfurter Allgemeine Zeitung | Frankfurter Hefte | Frankfurter Rundschau | Frankfurter Zeitung |
    Fraser's Magazine | Fraser’s Magazine | Frederick Douglass' Paper | Frederick Douglass’ Paper |
    Free Press Journal | Freeman's Journal | Freeman’s Journal | Free-Thinker's Magazine |
    Free-Thinker’s Magazine | Freie Arbeiter Stimme | Frente Rojo | Friheten | Ganashakti |
    Gazeta Robotnicza | Gazeta Warszawska | Gazeta Wyborcza | Gazette de France | Gazette de Lausanne |
    Gazzetta dello Sport | Gegen den Strom | Gentleman's Magazine | Gentleman’s Magazine |
    Gesellschaftsspiegel | Ghanaian Times | Gibraltar Chronicle | Giornale d'Italia | Giornale d’Italia |
    Glasgow Forward | Glasgow Herald | Globe and Mail | Godey's Lady's Book | Godey’s Lady’s Book | Golos |
    Golos Minuvshego | Golos Moskvy | Good Housekeeping | Granma | Grazhdanin | Grünberg Archiv |
    Guangming Daily | Guangming Ribao | Gudok | Ha'aretz | Haaretz | Ha’aretz | Halifax Chronicle-Herald |
    Hallische Jahrbücher | Hamburger Abendblatt | Hamburger Echo | Hamburger Nachrichten |
    Hamburger Volkszeitung | Hankyoreh | Harian Rakjat | Harian Rakyat | Harper's Bazaar | Harper’s Bazaar |
    Harper's Magazine | Harper’s Magazine | Harper's Monthly | Harper’s Monthly |
    Harper's New Monthly Magazine | Harper’s New Monthly Magazine | Harper's Weekly | Harper’s Weekly |
    Heimin Shimbun | Heimin Shinbun | Helsingin Sanomat | Het Volk | Hindu Patriot | Hindustan Times |
    Historical Journal | Historical Review | Historische Zeitschrift | History and Theory |
    History Workshop | History Workshop Journal | Hnchak | Hobart Mercury | Hongkong Telegraph | Hongqi |
    Horizon magazine | Household Words | Houston Chronicle | Hsin Ch'ing-nien | Hsin Ch’ing-nien |
    Hudson Review | Hung-ch'i | Hung-ch’i | Hurriyet | Hürriyet | Huszadik Század | Il Giornale d'Italia |
    Il Giornale d’Italia | Il Manifesto | Il Messaggero | Il Mondo | Il Politecnico | Il Popolo |
    Il Popolo d'Italia | Il Popolo d’Italia | Il Regno | Il Resto del Carlino | Il Risorgimento | Il Secolo |
    Il Sole 24 Ore | Il Soviet | Illustrated London News | Imprecor | Imvo Zabantsundu |
    Independent on Sunday | Indian Express | Industrial Pioneer | Industrial Worker | Inprecor | Inprecorr |
    Intercontinental Press | International Herald Tribune | International Journal of Ethics |
    International Labour Review | International Press Correspondence |
    International Review of Social History | International Socialist Journal |
    International Socialist Review | International Viewpoint | Investors Chronicle | Irish Felon |
    Irish Independent | Irish News | Irish Press | Irish Statesman | Irish Times | Irodalmi Ujsag |
    Irodalmi Újság | Iskra | Istorik-Marksist | Isvestia | Izvestia | Izvestiia | Izvestija | Izvestiya |
    Izvestya | Jamaica Gleaner | Japan Chronicle | Japan Times | Japan Weekly Chronicle | Jenmin Jih Pao |
    Jen-min Jih-pao | Jerusalem Post | Jewish Chronicle | Jewish Daily Forward | Jiefang Ribao |
    Johannesburg Star | John Bull's Paper | John Bull’s Paper | Jornal do Brasil | Jornal do Commercio |
    Journal de Genève | Journal des Débats | Journal des Economistes | Journal des économistes |
    Journal des Savants | Journal Encyclopédique | Journal of African History | Journal of American History |
    Journal of Asian Studies | Journal of Chemical Education | Journal of Contemporary History |
    Journal of Development Studies | Journal of Economic History | Journal of Economic Literature |
    Journal of Hellenic Studies | Journal of Modern African Studies | Journal of Modern History |
    Journal of Peasant Studies | Journal of Philosophy | Journal of Political Economy |
    Journal of Roman Studies | Journal of Symbolic Logic | Journal of the American Medical Association |
    Journal of the History of Ideas | Journal of the Royal Asiatic Society |
    Journal of the Royal Statistical Society | Journal of the Statistical Society | Journal Officiel |
    Junge Welt | Juventud Rebelde | Jyllands-Posten | Kaizo | Kansan Uutiset | Kansas City Star |
    Kant-Studien | Kathimerini | Katorga i Ssylka | Kayhan | Kenyon Review | Khronika Tekushchikh Sobytii |
    Kievan Pravda | Kievlianin | Kievskaia Mysl | Kievskaya Mysl | Kladderadatsch | Klassekampen |
    Kolnische Zeitung | Kölnische Zeitung | Kolokol | Kommersant | Kommunist | Kommunist Ukrainy |
    Kommunistische Arbeiterzeitung | Komsomolskaia Pravda | Komsomolskaya Pravda | Krasnaia Gazeta |
    Krasnaia Letopis | Krasnaia Nov | Krasnaia Zvezda | Krasnaya Gazeta | Krasnaya Letopis | Krasnaya Nov |
    Krasnaya Zvezda | Krasny Arkhiv | Krasnyi Arkhiv | Kreuzzeitung | Kreuz-Zeitung | Krokodil |
    Kuang-ming Jih-pao | Kyklos | La Bataille | La Bataille syndicaliste | La Batalla | La Critica |
    La Critica Sociale | La Croix | La Época | La Gazzetta dello Sport | La Guerre sociale |
    La Internacional | La Jornada | La Justice | La Lanterne | La Libre Belgique | La Lutte de Classe |
    La Lutte de classes | La Lutte Ouvrière | La Marseillaise | La Nacion | La Nación | La Nation Belge |
    La Nazione | La Nouvelle Critique | La Nouvelle Revue Française | La Nueva Era | La Patrie | La Pensée |
    La Petite République | La Prensa | La Presse | La Protesta | La Razón | La Réforme | La Repubblica |
    La République française | La Révolution prolétarienne | La Revue Blanche | La Revue socialiste |
    La Rivoluzione Liberale | La Sentinelle | La Stampa | La Tribuna | La Vanguardia |
    La Vanguardia Española | La Vanguardia Obrera | La Verité | La Vérité | La Vie Ouvrière | La Voce |
    La Voix du Peuple | La Voz | Labor Action | Labor Defender | Labour Elector | Labour Leader |
    Labour Monthly | Labour Prophet | Labour Research | Labour Review | Labour Weekly | L'Action française |
    L’Action française | Ladies' Home Journal | Ladies’ Home Journal | Lagos Weekly Record |
    L'Ami du Peuple | L’Ami du Peuple | Lancet | Land og Folk | L'Année sociologique | L’Année sociologique |
    L'Atelier | L’Atelier | L'Aube | L’Aube | L'Aurore | L’Aurore | L'Avenir | L’Avenir |
    Le Canard enchaîné | Le Censeur | Le Combat | Le Constitutionnel | Le Cri du Peuple | Le Devenir social |
    Le Figaro | Le Globe | Le Journal des Débats | Le Libertaire | Le Matin | Le Monde |
    Le Monde diplomatique | Le Moniteur | Le Moniteur universel | Le Mouvement socialiste | Le National |
    Le Nouvel Observateur | Le Patriote français | Le Père Duchesne | Le Petit Journal | Le Petit Parisien |
    Le Peuple | Le Peuple suisse | Le Populaire | Le Producteur | Le Prolétaire | Le Représentant du Peuple |
    Le Siècle | Le Socialiste | Le Soir | Le Temps | Le Tribun du Peuple | Le Vieux Cordelier |
    L'Echo de Paris | L’Echo de Paris | L'Écho de Paris | L’Écho de Paris | Leeds Mercury | Leeds Times |
    Left Review | L'Egalité | L’Egalité | L'Égalité | L’Égalité | Leipziger Volkszeitung |
    Leipziger Zeitung | L'Encyclopédie nouvelle | L’Encyclopédie nouvelle | Leningradskaia Pravda |
    Leningradskaya Pravda | L'Ère nouvelle | L’Ère nouvelle | Les Révolutions de Paris | Les Temps Modernes |
    L'Espresso | L’Espresso | Letopis | Letopis Marksizma | L'Express | L’Express | L'Humanite | L’Humanite |
    L'Humanité | L’Humanité | Libération | Liberation Army Daily | Liberation Daily | Lidove Noviny |
    Lidové Noviny | Life magazine | L'Impartial | L’Impartial | L'Indépendance belge | L’Indépendance belge |
    L'Intransigeant | L’Intransigeant | Literarni Listy | Literární Listy | Literární Noviny |
    Literary Gazette | Literaturnaia Gazeta | Literaturnaya Gazeta | Little Review | Liverpool Daily Post |
    Liverpool Echo | Liverpool Mercury | Lloyd's Weekly Newspaper | Lloyd’s Weekly Newspaper |
    Lo Stato Operaio | L'Observateur | L’Observateur | L'Oeuvre | L’Oeuvre | L'Œuvre | L’Œuvre |
    London Chronicle | London Evening Post | London Gazette | London Magazine | London Mercury |
    London Review of Books | London Times | Look magazine | L'Ordine Nuovo | L’Ordine Nuovo |
    L'Orient-Le Jour | L’Orient-Le Jour | Los Angeles Times | L'Osservatore Romano | L’Osservatore Romano |
    Louisville Courier-Journal | L'Unita | L’Unita | L'Unità | L’Unità | Lupta de Clasă | Lutte Ouvrière |
    Ma'ariv | Maariv | Ma’ariv | Maclean's | Maclean’s | Macmillan's Magazine | Macmillan’s Magazine |
    Madras Courier | Madras Mail | Madras Standard | Magdeburgische Zeitung | Magyar Hírlap | Magyar Nemzet |
    Mail & Guardian | Mainichi Shimbun | Mainstream Weekly | Malta Chronicle | Manchester Evening News |
    Manchester Examiner | Manchester Guardian | Manchester Guardian Weekly |
    Manchester School of Economic and Social Studies | Manchester Times | Manila Bulletin | Manila Times |
    Manitoba Free Press | Maoriland Worker | Marxism Today | Marxist Quarterly | Marxist Review |
    Marxist Studies | Massachusetts Spy | McClure's | McClure’s | McClure's Magazine | McClure’s Magazine |
    Meanjin | Melbourne Age | Melbourne Argus | Melbourne Herald | Melody Maker | Mercure de France |
    Mercure français | Mercure galant | MERIP Reports | Methodist Recorder | Miami Herald |
    Middle East Journal | Middle East Report | Milliyet | Milwaukee Journal | Milwaukee Leader | Min Bao |
    Minneapolis Tribune | Mir Bozhii | Mir Bozhy | Mir Iskusstva | Mississippi Valley Historical Review |
    Mladá Fronta | Modern Language Notes | Modern Language Review | Modern Philology | Modern Quarterly |
    Modern Review | Moniteur Universel | Monthly Review | Montreal Gazette | Montreal Star |
    Montreal Witness | Morgenbladet | Morning Advertiser | Morning Chronicle | Morning Post |
    Moscow Daily News | Moscow News | Moscow Times | Moskovskie Vedomosti | Moskovskiye Novosti |
    Moskovskiye Vedomosti | Moskovsky Telegraf | Moskvityanin | Mother Earth News | Mshak | Münchener Post |
    Münchner Neueste Nachrichten | Münchner Post | Mundo Obrero | Munsey's Magazine | Munsey’s Magazine |
    Musical Quarterly | Nabat | Nakanunye | Naprzód | Narodnaya Gazeta | Narodnoye Khozyaistvo |
    Nasha Zaria | Nasha Zarya | Nashe Slovo | Nashi Dni | National Gazette | National Geographic |
    National Geographic Magazine | National Guardian | National Herald | National Intelligencer |
    National Review | Nedeljne Informativne Novine | Nedelya | Negro World | Nepszabadsag | Népszabadság |
    Nepszava | Népszava | Neue Freie Presse | Neue Oder-Zeitung | Neue Preussische Zeitung |
    Neue Preußische Zeitung | Neue Rheinische Zeitung | Neue Zeit | Neue Zuercher Zeitung |
    Neue Zürcher Zeitung | Neuer Social-Demokrat | Neuer Vorwärts | Neues Deutschland |
    Neues Wiener Tagblatt | Nevskaya Zvezda | New China News Agency Bulletin |
    New England Journal of Medicine | New International | New Left Review | New Musical Express |
    New Orleans Times-Picayune | New Reasoner | New Republic | New Scientist | New Statesman |
    New Statesman and Nation | New York American | New York Call | New York Daily News |
    New York Daily Tribune | New York Enquirer | New York Evening Post | New York Herald |
    New York Herald Tribune | New York Journal | New York Post | New York Review of Books | New York Sun |
    New York Times | New York Times Book Review | New York Times Magazine | New York Tribune |
    New York Volkszeitung | New York World | New Yorker | New Yorker Staats-Zeitung |
    New Yorker Volkszeitung | New Zealand Herald | Newcastle Chronicle | News Chronicle | News of the World |
    Newsday | Newsweek | New-York Daily Tribune | New-York Tribune | Nezavisimaya Gazeta | Nhan Dan |
    Nhân Dân | Nieuwe Rotterdamsche Courant | Nihon Keizai Shimbun | Niles' Register | Niles’ Register |
    Niles' Weekly Register | Niles’ Weekly Register | NIN magazine | Nineteenth Century and After |
    Norddeutsche Allgemeine Zeitung | Norges Kommunistblad | North American Review | North China Herald |
    North-China Daily News | Northern Echo | Northern Whig | Notes and Queries | Nottingham Journal |
    Nottingham Review | Nouvel Observateur | Nouvelle Revue | Nouvelle Revue Française | Nova Makedonija |
    Novaia Zhizn | Novaya Gazeta | Novaya Iskra | Novaya Zhizn | Novo Vreme | Novoe Slovo | Novoe Vremia |
    Novoe Vremya | Novoye Slovo | Novoye Vremya | Novy Lef | Novy Mir | Novyi Mir | Nowa Kultura |
    Nowe Drogi | Nuova Antologia | Ny Dag | Nyugat | O Estado de S. Paulo | O Estado de São Paulo | O Globo |
    O Século | Odesskiye Novosti | Ogonek | Ogonyok | Ordine Nuovo | Oslobođenje | Oslobodjenje |
    Osservatore Romano | Österreichische Volksstimme | Osvobozhdenie | Osvobozhdeniye | Otago Daily Times |
    Otechestven Front | Otechestvenniye Zapiski | Otechestvennye Zapiski | Ottawa Citizen | Ottawa Journal |
    Oxford Economic Papers | Pacific Affairs | Página 12 | Página/12 | Pakistan Times | Palestine Post |
    Pall Mall Gazette | Pall Mall Magazine | Paris Match | Paris Review | Paris-Soir | Partiinaya Zhizn |
    Partiinoe Stroitelstvo | Partisan Review | Partisan Review and Anvil | Past & Present |
    Past and Present | Peace News | Peking and Tientsin Times | Peking Gazette | Peking Review |
    Pennsylvania Gazette | Pennsylvania Magazine | Pennsylvania Packet | People's Age | People’s Age |
    People's Daily | People’s Daily | People's Paper | People’s Paper | People's World | People’s World |
    Père Duchesne | Permanente Revolution | Pester Lloyd | Petrogradskaia Pravda | Petrogradskaya Pravda |
    Philadelphia Bulletin | Philadelphia Inquirer | Philadelphia Public Ledger | Philosophical Magazine |
    Philosophical Quarterly | Philosophical Review | Philosophical Transactions |
    Philosophical Transactions of the Royal Society | Philosophy & Public Affairs |
    Philosophy and Public Affairs | Physical Review | Physical Review Letters | Physikalische Zeitschrift |
    Picture Post | Pionerskaya Pravda | Pittsburgh Courier | Pittsburgh Post-Gazette | Plain Dealer |
    Planovoe Khoziaistvo | Planovoye Khozyaistvo | Plebs Magazine | Po Prostu | Pod Znamenem Marksizma |
    Poetry Magazine | Political Quarterly | Political Register | Political Science Quarterly | Politika |
    Politiken | Polityka | Polyarnaya Zvezda | Poor Man's Guardian | Poor Man’s Guardian | Popolo d'Italia |
    Popolo d’Italia | Popular Science Monthly | Portland Oregonian | Posev | Poslednie Novosti |
    Posledniye Novosti | Práca | Prager Presse | Prager Tagblatt | Pravda | Pravo Lidu | Právo Lidu |
    Prensa Libre | Preussische Jahrbücher | Preußische Jahrbücher | Problems of Communism |
    Problems of Peace and Socialism | Problemy Ekonomiki | Proceedings of the Aristotelian Society |
    Proceedings of the British Academy | Proceedings of the National Academy of Sciences |
    Proceedings of the Royal Society | Proletarii | Proletarskaia Revoliutsiia | Proletarskaya Revolyutsiya |
    Proletary | Prometeo | Prosveshchenie | Prosveshcheniye | Przedświt | Przeglad Socjaldemokratyczny |
    Przegląd Socjaldemokratyczny | Public Opinion Quarterly | Punch, or the London Charivari |
    Putnam's Magazine | Putnam’s Magazine | Putnam's Monthly Magazine | Putnam’s Monthly Magazine |
    Quaderni Rossi | Quadrant magazine | Quarterly Journal of Economics | Quarterly Review |
    Quarterly Review of Biology | Rabochaia Gazeta | Rabochaia Mysl | Rabochaya Gazeta | Rabochaya Mysl |
    Rabochee Delo | Rabocheye Delo | Rabocheye Dielo | Rabocheye Dyelo | Rabocheye Znamya | Rabochii Put |
    Rabochy i Soldat | Rabochy Listok | Rabochy Put | Rabotnicheski Vestnik | Rabotnichesko Delo |
    Rabotnichesko Dielo | Radio Times | Radnicke Novine | Radničke Novine | Rahva Hääl | Railway Gazette |
    Rand Daily Mail | Rangoon Gazette | Rassegna Comunista | Reader's Digest | Reader’s Digest |
    Reasoner and Theological Examiner | Rech | Renmin Ribao | Review of Economic Studies |
    Review of Economics and Statistics | Review of English Studies | Review of Metaphysics |
    Review of Radical Political Economics | Revista de Occidente | Revolutionary History |
    Revolutsionnaia Rossiia | Revolutsionnaya Rossiya | Revolyutsionnaya Rossiya | Revue Blanche |
    Revue bleue | Revue de métaphysique et de morale | Revue de Paris | Revue des Deux Mondes |
    Revue d'histoire économique et sociale | Revue d’histoire économique et sociale | Revue historique |
    Revue indépendante | Revue philosophique | Revue politique et parlementaire | Reynolds News |
    Reynolds's News | Reynolds’s News | Reynolds's Newspaper | Reynolds’s Newspaper | Rheinische Zeitung |
    Rheinischer Merkur | Richmond Enquirer | Richmond Times-Dispatch | Rilindja | Rinascita |
    Rivista di storia economica | Rivoluzione Liberale | Rizospastis | Robotnik | Rocky Mountain News |
    Rodong Sinmun | Rolling Stone | Romania Libera | România Liberă | Rote Fahne | Rude Pravo | Rudé Právo |
    Russian Review | Russkaia Mysl | Russkaia Volia | Russkaya Beseda | Russkaya Mysl | Russkaya Starina |
    Russkaya Volya | Russkie Vedomosti | Russkii Arkhiv | Russkii Vestnik | Russkiye Vedomosti |
    Russkoe Bogatstvo | Russkoe Slovo | Russkoye Bogatstvo | Russkoye Slovo | Russkoye Znamya |
    Russky Vestnik | Rzeczpospolita | Sächsische Arbeiterzeitung | Sächsische Arbeiter-Zeitung |
    Samarskaya Gazeta | San Francisco Call | San Francisco Chronicle | San Francisco Examiner |
    Sankei Shimbun | Sankt-Peterburgskiye Vedomosti | Saturday Evening Post | Saturday Review |
    Saturday Review of Literature | Scanteia | Scânteia | Schwäbischer Merkur | Science & Society |
    Science and Society | Scientific American | Scinteia | Scînteia | Scots Magazine | Scots Observer |
    Screen Education | Scribner's Magazine | Scribner’s Magazine | Scribner's Monthly | Scribner’s Monthly |
    Seattle Post-Intelligencer | Seattle Times | Seattle Union Record | Selskaia Zhizn | Selskaya Zhizn |
    Severnaya Pchela | Severny Vestnik | Sewanee Review | Shakespeare Quarterly | Sheffield Independent |
    Sheffield Telegraph | Shen Bao | Shenbao | Sight and Sound | Simplicissimus | Sin Po | Slavic Review |
    Slavonic and East European Review | Slavonic Review | Slobodna Dalmacija | Social-Demokrat |
    Socialdemokraten | Social-Demokraten | Socialisme ou Barbarie | Socialist Appeal | Socialist Courier |
    Socialist Leader | Socialist Outlook | Socialist Register | Socialist Review | Socialist Standard |
    Socialist Worker | Solidaridad Obrera | Somprakash | Sotsial-Democrat | Sotsialdemokrat |
    Sotsial-Demokrat | Sotsialisticheskii Vestnik | Sotsialistichesky Vestnik | South China Morning Post |
    South Wales Echo | Southern Economic Journal | Southern Literary Messenger | Southern Quarterly Review |
    Southern Review | Sovetskaia Rossiia | Sovetskaya Kultura | Sovetskaya Rossiya |
    Sovetskoye Gosudarstvo i Pravo | Soviet Review | Soviet Russia Today | Soviet Studies | Soviet Weekly |
    Sovietskaya Rossiya | Sovremennik | Sovremennoye Slovo | Sovremenny Mir | Sovremennye Zapiski |
    Sozialdemokrat | Sozialistische Aktion | Sozialistische Monatshefte | Sprawa Robotnicza |
    Sputnik Agitatora | St James's Gazette | St James’s Gazette | St. James's Gazette | St. James’s Gazette |
    St. Louis Globe-Democrat | St. Louis Post-Dispatch | Stato Operaio | Stormklockan | Straits Times |
    Studia Hibernica | Studies in Philology | Studies on the Left | Süddeutsche Zeitung |
    Sueddeutsche Zeitung | Sunday Dispatch | Sunday Express | Sunday Pictorial | Sunday Telegraph |
    Sunday Worker | Sur magazine | Svenska Dagbladet | Svobodné Slovo | Sydney Bulletin |
    Sydney Morning Herald | Syn Otechestva | Szabad Nep | Szabad Nép | Ta Kung Pao | Ta Nea | Tagesanzeiger |
    Tages-Anzeiger | Tägliche Rundschau | Tait's Edinburgh Magazine | Tait’s Edinburgh Magazine |
    Társadalmi Szemle | Tasvir-i Efkar | Tel Quel | Telos magazine | Temps Modernes | Thanh Niên |
    The Athenaeum | The Clarion | The Commonweal | The Daily Telegraph | The Dial | The Economic Journal |
    The Economist | The Foreign Quarterly Review | The Gentleman's Magazine | The Gentleman’s Magazine |
    The Guardian | The Lancet | The Manchester Guardian | The Morning Star | The New Republic |
    The New York Times | The New Yorker | The Nineteenth Century and After | The Northern Star |
    The Observer | The Partisan Review | The Scotsman | The Spectator | The Strand Magazine |
    The Sunday Times | The Tatler | The Times | The Times of London |
    The Westminster and Foreign Quarterly Review | The Workers' Republic | The Workers’ Republic |
    Third World Quarterly | Tiesa | Time magazine | Times Literary Supplement | Times of India |
    Times of Malta | Times of Zambia | Times-Picayune | To Vima | Torgovo-Promyshlennaya Gazeta |
    Toronto Globe | Toronto Star | Toronto Telegram | Transactions of the Royal Historical Society |
    Treball | Tribune de Genève | Tribune Magazine | Trinidad Guardian | Trud | Trybuna Ludu |
    Trybuna Robotnicza | Tuoi Tre | Tygodnik Mazowsze | Tygodnik Powszechny | Työmies | Umanità Nova |
    Umsebenzi | Under the Banner of Marxism | Universities and Left Review | Universul | Unser Wort |
    U.S. News & World Report | U.S. News and World Report | USA Today | Utro Rossii | Utusan Melayu |
    Vancouver Sun | Vecherniaia Moskva | Vechernyaya Moskva | Verdens Gang | Vestnik Evropy |
    Vestnik Kommunisticheskoi Akademii | Vestnik Narodnoi Voli | Vestnik Yevropy | Vieux Cordelier |
    Village Voice | Virginia Gazette | Virginia Quarterly Review | Visti VUTsVK | Vjesnik |
    Voelkischer Beobachter | Volkischer Beobachter | Völkischer Beobachter | Volksfreund | Volksrecht |
    Volksstaat | Volksstimme | Volkswille | Volya Naroda | Volya Rossii | Voprosy Ekonomiki |
    Voprosy Filosofii | Voprosy Istorii | Vörös Újság | Vorwaerts | Vorwärts | Vossische Zeitung |
    Vozrozhdenie | Vozrozhdeniye | Vpered | Vpered! | Vperiod | Vperyod | Wall Street Journal |
    War and the Working Class | Washington Evening Star | Washington Post | Washington Star |
    Washington Times | Weekly Chronicle | Weekly Dispatch | Weekly People | Weltbühne |
    Weltwirtschaftliches Archiv | Wen Hui Bao | Wenhui Bao | West African Pilot | Western Daily Press |
    Western Labor News | Western Mail | Westminster and Foreign Quarterly Review | Westminster Gazette |
    Westminster Review | Westphälische Dampfboot | Wiener Tagblatt | Wiener Zeitung |
    William and Mary Quarterly | Winnipeg Free Press | Woman's Dreadnought | Woman’s Dreadnought |
    Workers Age | Workers' Dreadnought | Workers’ Dreadnought | Workers Monthly | Workers Press |
    Workers' Press | Workers’ Press | Workers' Republic | Workers’ Republic | Workers Vanguard |
    Workers' Weekly | Workers’ Weekly | World Marxist Review | World News and Views | Xiangdao Zhoubao |
    Xin Qingnian | Xinhua Ribao | Xinmin Congbao | Yale Review | Yediot Aharonot | Yedioth Ahronoth |
    Yomiuri Shimbun | Yorkshire Evening Post | Yorkshire Post | Young India | Zaria | Zarya | Zarya Vostoka |
    Zeitschrift für Geschichtswissenschaft | Zeitschrift für Physik | Zeitschrift für Sozialforschung |
    Zeri i Popullit | Zëri i Popullit | Zhurnalist | Znamya Truda | Zürcher Post | Zvezda | Zycie Warszawy |
    Życie Warszawy
  `,
  classics: `
    A Brief History of Time | A Christmas Carol | A Clockwork Orange |
    A Connecticut Yankee in King Arthur's Court | A Connecticut Yankee in King Arthur’s Court |
    A Contribution to the Critique of Political Economy | A Defence of Poetry | A Doll's House |
    A Doll’s House | A Farewell to Arms | A Hero of Our Time | A Hundred Years of Solitude |
    A Journal of the Plague Year | A la recherche du temps perdu | À la recherche du temps perdu |
    A Midsummer Night's Dream | A Midsummer Night’s Dream | A Modest Proposal | A Passage to India |
    A Portrait of the Artist as a Young Man | A Room of One's Own | A Room of One’s Own |
    A Sentimental Journey | A Sportsman's Sketches | A Sportsman’s Sketches | A Streetcar Named Desire |
    A Study of History | A Tale of a Tub | A Tale of Two Cities | A Theory of Justice |
    A Treatise of Human Nature | A Vindication of the Rights of Woman | ABC of Communism |
    Absalom, Absalom! | Absalom and Achitophel | Accumulation of Capital | Acts of the Apostles |
    Addresses to the German Nation | Adi Granth | Advancement of Learning | Adventures of Huckleberry Finn |
    Adventures of the Dialectic | Adventures of Tom Sawyer | Aeneid | Aesop's Fables | Aesop’s Fables |
    After Virtue | Age of Extremes | Age of Innocence | Alice in Wonderland |
    Alice's Adventures in Wonderland | Alice’s Adventures in Wonderland | All Quiet on the Western Front |
    All's Well That Ends Well | All’s Well That Ends Well | Almagest | An American Tragedy |
    An Enemy of the People | An Enquiry Concerning Human Understanding |
    An Essay Concerning Human Understanding | An Essay on Man | An Essay on the Principle of Population |
    Analects of Confucius | Anarchism and Other Essays | Anarchy, State, and Utopia | Anatomy of Melancholy |
    Ancien Régime et la Révolution | Ancient Society | And Quiet Flows the Don | Anglo-Saxon Chronicle |
    Animal Farm | Anna Karenin | Anna Karenina | Anti-Duehring | Anti-Duhring | Anti-Dühring | Anti-Oedipus |
    Antiquities of the Jews | Antony and Cleopatra | Apologia Pro Vita Sua | April Theses | Arabian Nights |
    Areopagitica | Argonauts of the Western Pacific | Arms and the Man | Around the World in Eighty Days |
    Ars Amatoria | Ars Poetica | Art of War | Arthashastra | As I Lay Dying | As You Like It | Attic Nights |
    Authoritarian Personality | Autobiography of Malcolm X | Ballad of Reading Gaol | Bandiera Rossa |
    Barber of Seville | Barrack-Room Ballads | Bartered Bride | Bartholomew Fair |
    Battle Hymn of the Republic | Battle of Maldon | Battle of the Books | Battleship Potemkin |
    Bayle's Dictionary | Bayle’s Dictionary | Beggar's Opera | Beggar’s Opera | Being and Nothingness |
    Being and Time | Beowulf | Berlin Alexanderplatz | Beyond Good and Evil | Beyond the Pleasure Principle |
    Bhagavad Gita | Bhagavad-Gita | Bible | Biographia Literaria | Birth of Tragedy |
    Black Book of Communism | Black Jacobins | Black Reconstruction | Black Reconstruction in America |
    Black Skin, White Masks | Bleak House | Blood Wedding | Book of Changes | Book of Common Prayer |
    Book of Daniel | Book of Genesis | Book of Isaiah | Book of Job | Book of Martyrs | Book of Mormon |
    Book of Proverbs | Book of Psalms | Book of Revelation | Book of the Courtier | Book of the Dead |
    Bourgeois Gentilhomme | Bouvard and Pécuchet | Bouvard et Pécuchet | Brave New World |
    Brideshead Revisited | Bronze Horseman | Brothers Karamazov | Buddenbrooks | Burke's Peerage |
    Burke’s Peerage | Cairo Trilogy | Call of the Wild | Cambridge Modern History | Cannery Row |
    Canterbury Tales | Capitalism and Freedom | Capitalism and Slavery |
    Capitalism, Socialism and Democracy | Captain's Daughter | Captain’s Daughter | Captive Mind |
    Cat on a Hot Tin Roof | Catch-22 | Catcher in the Rye | Catechism of a Revolutionary |
    Caucasian Chalk Circle | Chanson de Roland | Charge of the Light Brigade | Charterhouse of Parma |
    Cherry Orchard | Childe Harold | Childe Harold's Pilgrimage | Childe Harold’s Pilgrimage |
    Christ Stopped at Eboli | Citizen Kane | City of God | City of the Sun | Civil War in France |
    Civilisation and Its Discontents | Civilization and Its Discontents |
    Civilization of the Renaissance in Italy | Clash of Civilizations | Class Struggles in France |
    Classic of Poetry | Cloud of Unknowing | Code of Hammurabi | Code of Manu | Comédie humaine |
    Comedy of Errors | Coming of Age in Samoa | Communist Manifesto | Compleat Angler | Concept of Mind |
    Concluding Unscientific Postscript | Condition humaine | Condition of the Working Class in England |
    Conference of the Birds | Conquest of Bread | Consolation of Philosophy | Contrat Social |
    Contribution to the Critique of Political Economy | Conversations with Stalin | Corpus Juris Civilis |
    Count of Monte Cristo | Crime and Punishment | Crisis of European Sciences | Critique of Cynical Reason |
    Critique of Dialectical Reason | Critique of Judgement | Critique of Judgment |
    Critique of Political Economy | Critique of Practical Reason | Critique of Pure Reason |
    Critique of the Gotha Program | Critique of the Gotha Programme | Culture and Anarchy |
    Cyrano de Bergerac | Dangerous Liaisons | Daodejing | Darkness at Noon | Das Kapital | De Bello Gallico |
    De Cive | De Civitate Dei | De Docta Ignorantia | De Humani Corporis Fabrica | De Jure Belli ac Pacis |
    De l'esprit des lois | De l’esprit des lois | De Monarchia | De Officiis | De Oratore | De Rerum Natura |
    De Revolutionibus | De revolutionibus orbium coelestium | De Vulgari Eloquentia | Dead Souls |
    Death in Venice | Death of a Salesman | Death of Ivan Ilych | Death of Ivan Ilyich | Decameron |
    Declaration of the Rights of Man | Declaration of the Rights of Man and of the Citizen |
    Decline and Fall of the Roman Empire | Decline of the West | Defence of Poetry | Defensor Pacis |
    Dei delitti e delle pene | Democracy in America | Der Ring des Nibelungen | Descent of Man |
    Deserted Village | Destruction of Reason | Deutschland über alles | Development of Capitalism in Russia |
    Dhammapada | Dialectic of Enlightenment | Dialectics of Nature |
    Dialogue Concerning the Two Chief World Systems | Dialogues Concerning Natural Religion |
    Diary of a Madman | Diary of a Young Girl | Diary of Anne Frank | Dichtung und Wahrheit |
    Dictionary of National Biography | Dictionnaire philosophique | Die Meistersinger | Die Räuber |
    Die Weber | Die Zauberflöte | Discipline and Punish | Discourse on Inequality | Discourse on Method |
    Discourse on the Method | Discourse on the Origin of Inequality | Discourses on Livy |
    Discovery of India | Divina Commedia | Divine Comedy | Division of Labor in Society |
    Division of Labour in Society | Doctor Jekyll and Mr. Hyde | Doll's House | Doll’s House |
    Dombey and Son | Domesday Book | Don Giovanni | Don Quijote | Don Quixote | Dr. Jekyll and Mr. Hyde |
    Dream of Gerontius | Dream of the Red Chamber | Du contrat social | Duchess of Malfi | Dunciad |
    East of Eden | Ecce Homo | Ecclesiastical History of the English People |
    Economic and Philosophic Manuscripts of 1844 | Economic and Philosophical Manuscripts |
    Economic Consequences of the Peace | Economic Problems of Socialism in the USSR |
    Education of Henry Adams | Ego and His Own | Ego and Its Own | Eichmann in Jerusalem |
    Eighteenth Brumaire | Eighteenth Brumaire of Louis Bonaparte | Either/Or | Elder Edda |
    Elective Affinities | Elegy Written in a Country Churchyard | Elementary Forms of the Religious Life |
    Elementary Structures of Kinship | Eminent Victorians | Encyclopaedia Britannica |
    Encyclopædia Britannica | Encyclopaedia of the Philosophical Sciences | Encyclopedia Britannica |
    Encyclopedia of the Philosophical Sciences | Encyclopédie | End of History and the Last Man |
    Enquiry Concerning Human Understanding | Enquiry Concerning Political Justice | Epic of Gilgamesh |
    Epistle to the Galatians | Epistle to the Hebrews | Epistle to the Romans | Erewhon | Eroica Symphony |
    Eros and Civilization | Esprit des Lois | Essay Concerning Human Understanding | Essay on Criticism |
    Essay on Man | Essay on Population | Essay on the Principle of Population | Essence of Christianity |
    Euclid's Elements | Euclid’s Elements | Eudemian Ethics | Eugene Onegin | Eugene Onyegin |
    Eugénie Grandet | Every Man in His Humour | Evolution of Physics | Fabian Essays |
    Fabian Essays in Socialism | Fable of the Bees | Facing Mount Kenya | Faerie Queene | Faery Queen |
    Fall of the House of Usher | Far from the Madding Crowd | Farewell to Arms | Fathers and Children |
    Fathers and Sons | Fear and Trembling | Federalist Papers | Female Eunuch | Feminine Mystique |
    Fields, Factories and Workshops | Finnegans Wake | First Five Years of the Communist International |
    Fleurs du Mal | Florentine Histories | Flowers of Evil | For Whom the Bell Tolls | Forsyte Saga |
    Foundations of Leninism | Four Quartets | Foxe's Book of Martyrs | Foxe’s Book of Martyrs |
    Froissart's Chronicles | Froissart’s Chronicles | From the Other Shore | Fuente Ovejuna | Fuenteovejuna |
    Future of an Illusion | Gargantua and Pantagruel | Genealogy of Morals |
    General Theory of Employment, Interest and Money | Génie du christianisme | Genius of Christianity |
    German Ideology | Germany: A Winter's Tale | Germany: A Winter’s Tale | Gerusalemme Liberata |
    Gitanjali | Glass Menagerie | Goblin Market | God Save the King | God Save the Queen | God That Failed |
    Gödel, Escher, Bach | Golden Ass | Golden Bough | Golden Notebook | Golden Treasury |
    Gone with the Wind | Good Soldier Schweik | Good Soldier Schweyk | Good Soldier Švejk |
    Goodbye to All That | Götz von Berlichingen | Government Inspector | Grace Abounding | Grapes of Wrath |
    Gray's Anatomy | Gray’s Anatomy | Great Expectations | Great Gatsby | Great Soviet Encyclopaedia |
    Great Soviet Encyclopedia | Grimm's Fairy Tales | Grimm’s Fairy Tales |
    Groundwork of the Metaphysics of Morals | Guide for the Perplexed | Guide of the Perplexed |
    Gulag Archipelago | Gulliver's Travels | Gulliver’s Travels | Guru Granth Sahib | Hamburg Dramaturgy |
    Handmaid's Tale | Handmaid’s Tale | Hansard's Parliamentary Debates | Hansard’s Parliamentary Debates |
    Heart of Darkness | Heart of Midlothian | Heartbreak House | Heimskringla | Hermann and Dorothea |
    Hermann und Dorothea | Hero of Our Time | Heroes and Hero-Worship | Hind Swaraj | Historia Calamitatum |
    History and Class Consciousness | History of the Communist Party of the Soviet Union |
    History of the Decline and Fall of the Roman Empire | History of the Kings of Britain |
    History of the Russian Revolution | History of Trade Unionism | History Will Absolve Me | Hitopadesa |
    Holinshed's Chronicles | Holinshed’s Chronicles | Holy Bible | Homage to Catalonia | Hound of Heaven |
    Hound of the Baskervilles | House of Bernarda Alba | House of the Seven Gables |
    How Europe Underdeveloped Africa | How the Steel Was Tempered | Howards End | Humanae Vitae |
    Humanism and Terror | Hunchback of Notre Dame | Hunting of the Snark | I Ching | I Promessi Sposi |
    I Write What I Like | Iceman Cometh | Ideas Pertaining to a Pure Phenomenology | Idylls of the King |
    If This Is a Man | Il Principe | Iliad | Imagined Communities | Imitation of Christ |
    Imperialism, the Highest Stage of Capitalism | Imperialism: The Highest Stage of Capitalism |
    Importance of Being Earnest | In Defence of Marxism | In Defense of Marxism | In Praise of Folly |
    In Search of Lost Time | Incoherence of the Philosophers | Influence of Sea Power upon History |
    Innocents Abroad | Institutes of the Christian Religion | Intelligent Woman's Guide to Socialism |
    Intelligent Woman’s Guide to Socialism | Intelligent Woman's Guide to Socialism and Capitalism |
    Intelligent Woman’s Guide to Socialism and Capitalism | Interpretation of Dreams |
    Introduction to the Principles of Morals and Legislation | Iphigenia in Aulis | Iphigenia in Tauris |
    Iron Heel | J'accuse | J’accuse | Jacques the Fatalist | Jerusalem Delivered | Jew of Malta |
    Johnson's Dictionary | Johnson’s Dictionary | Journal of the Plague Year |
    Journey from St. Petersburg to Moscow | Jude the Obscure | Jungle Book | Junius Pamphlet |
    Juno and the Paycock | Kalevala | Kama Sutra | Kinder- und Hausmärchen | King Solomon's Mines |
    King Solomon’s Mines | Kingdom of God Is Within You | Knowledge and Human Interests | Kolyma Tales |
    Koran | Kreutzer Sonata | La Celestina | La Comédie humaine | La Condition humaine | La Débâcle |
    La Nausée | La Nouvelle Héloïse | La Trahison des clercs | Lady Chatterley's Lover |
    Lady Chatterley’s Lover | Lady Windermere's Fan | Lady Windermere’s Fan | Language, Truth and Logic |
    L'Assommoir | L’Assommoir | Last of the Mohicans | Latter-Day Pamphlets | Laws of Manu |
    Lazarillo de Tormes | Le Bourgeois Gentilhomme | Le Cid | Le Malade imaginaire | Le Misanthrope |
    Le Morte d'Arthur | Le Morte d’Arthur | Le Morte Darthur | Le Neveu de Rameau | Le Père Goriot |
    Le Rouge et le Noir | Leaves of Grass | L'Éducation sentimentale | L’Éducation sentimentale |
    Left-Wing Communism | Left-Wing Communism, an Infantile Disorder | Legend of Sleepy Hollow |
    Lenin's Testament | Lenin’s Testament | Les Fleurs du mal | Les Liaisons dangereuses | Les Miserables |
    Les Misérables | L'Esprit des Lois | L’Esprit des Lois | Lessons of October | L'Être et le Néant |
    L’Être et le Néant | Letter Concerning Toleration | Letters on the English | Lettres persanes |
    L'Homme machine | L’Homme machine | Liaisons dangereuses | Life Is a Dream | Life of Galileo |
    Life of Johnson | Light in August | Literature and Revolution | Little Red Book |
    Lives and Opinions of Eminent Philosophers | Lives of Eminent Philosophers | Lives of the Artists |
    Lives of the Caesars | Lives of the Poets | Lives of the Twelve Caesars | Living My Life |
    Logic of Scientific Discovery | Logical Investigations | Long Day's Journey into Night |
    Long Day’s Journey into Night | Long Walk to Freedom | Look Back in Anger | Lord of the Flies |
    Lord of the Rings | Lord's Prayer | Lord’s Prayer | Lost Illusions | Lotus Sutra | Love's Labor's Lost |
    Love’s Labor’s Lost | Love's Labour's Lost | Love’s Labour’s Lost | Lucky Jim |
    Ludwig Feuerbach and the End of Classical German Philosophy | Lusiads | Lyrical Ballads | Madame Bovary |
    Madness and Civilization | Magic Flute | Magic Mountain | Mahabharata |
    Making of the English Working Class | Makioka Sisters | Malleus Maleficarum | Man and Superman |
    Man without Qualities | Mandragola | Manhattan Transfer | Manifesto of the Communist Party |
    Manifesto of the Equals | Man's Fate | Man’s Fate | Mansfield Park | Marriage of Figaro | Marseillaise |
    Martín Fierro | Marxism and the National Question | Mask of Anarchy | Masnavi | Masque of Anarchy |
    Master and Margarita | Materialism and Empirio-criticism | Mayor of Casterbridge | Measure for Measure |
    Meditations of Marcus Aurelius | Meditations on First Philosophy |
    Mediterranean and the Mediterranean World in the Age of Philip II | Mein Kampf |
    Memoirs of a Revolutionary | Memoirs of a Revolutionist | Merchant of Venice | Merrie England |
    Merry Wives of Windsor | Midnight's Children | Midnight’s Children | Midsummer Night's Dream |
    Midsummer Night’s Dream | Mill on the Floss | Minima Moralia | Mirror of Simple Souls | Mishnah |
    Missa Solemnis | Moby Dick | Moby-Dick | Mona Lisa | Moonlight Sonata | Morte d'Arthur | Morte d’Arthur |
    Mother Courage and Her Children | Motorcycle Diaries | Mourning Becomes Electra | Mrs Dalloway |
    Mrs. Dalloway | Mrs. Warren's Profession | Mrs. Warren’s Profession | Much Ado About Nothing |
    Muqaddimah | Murder in the Cathedral | My Ántonia | My Experiments with Truth | My Past and Thoughts |
    Mystères de Paris | Mysteries of Paris | Mystery of Edwin Drood | Myth of Sisyphus |
    Myth of the Twentieth Century | Naked and the Dead | Narrative of the Life of Frederick Douglass |
    Nathan der Weise | Nathan the Wise | Natural History of Religion | Natural History of Selborne |
    Negative Dialectics | Neo-Colonialism, the Last Stage of Imperialism | New Atlantis | New Testament |
    News from Nowhere | Newton's Principia | Newton’s Principia | Nibelungenlied | Nicomachean Ethics |
    Nineteen Eighty-Four | Njal's Saga | Njal’s Saga | Northanger Abbey | Notes from the Underground |
    Notes from Underground | Notre-Dame de Paris | Nouvelle Héloïse | Novum Organum | Ode on a Grecian Urn |
    Ode to a Nightingale | Ode to Joy | Ode to the West Wind | Odyssey | Oedipus at Colonus | Oedipus Rex |
    Oedipus Tyrannus | Of Grammatology | Of Human Bondage | Of Mice and Men | Old Curiosity Shop |
    Old Man and the Sea | Old Regime and the Revolution | Old Testament | On Crimes and Punishments |
    On Liberty | On the Genealogy of Morals | On the Nature of Things | On the Origin of Species |
    One Day in the Life of Ivan Denisovich | One Hundred Years of Solitude |
    One Step Forward, Two Steps Back | One-Dimensional Man | Open Society and Its Enemies |
    Open Veins of Latin America | Oration on the Dignity of Man | Oresteia | Origin of Species |
    Origin of the Family | Origin of the Family, Private Property and the State |
    Origins of Totalitarianism | Orlando Furioso | Os Lusíadas | Our Mutual Friend | Outline of History |
    Oxford Book of English Verse | Oxford English Dictionary | Pacem in Terris | Palgrave's Golden Treasury |
    Palgrave’s Golden Treasury | Pan Tadeusz | Panchatantra | Paradise Lost | Paradise Regained |
    Passage to India | Patterns of Culture | Paul and Virginia | Paul et Virginie | Peasant War in Germany |
    Pedagogy of the Oppressed | Penguin Island | Pentateuch | Père Goriot | Persian Letters |
    Phenomenology of Mind | Phenomenology of Perception | Phenomenology of Spirit |
    Philosophiae Naturalis Principia Mathematica | Philosophical Investigations | Philosophical Notebooks |
    Philosophy of Poverty | Philosophy of Right | Pickwick Papers | Picture of Dorian Gray | Piers Plowman |
    Pilgrim's Progress | Pilgrim’s Progress | Pillow Book | Pippa Passes | Playboy of the Western World |
    Plough and the Stars | Plum in the Golden Vase | Plutarch's Lives | Plutarch’s Lives | Poetic Edda |
    Policraticus | Polish Peasant in Europe and America | Port Huron Statement | Portrait of a Lady |
    Portrait of the Artist as a Young Man | Posterior Analytics | Poverty of Historicism |
    Poverty of Philosophy | Power of Darkness | Praise of Folly | Pride and Prejudice | Primary Chronicle |
    Primitive Rebels | Principia Ethica | Principia Mathematica | Principles of Geology |
    Principles of Human Knowledge | Principles of Political Economy |
    Principles of Political Economy and Taxation | Prior Analytics | Prison Memoirs of an Anarchist |
    Prison Notebooks | Prisoner of Zenda | Problems of Leninism | Progress and Poverty |
    Prolegomena to Any Future Metaphysics | Proletarian Revolution and the Renegade Kautsky |
    Promessi Sposi | Prometheus Bound | Prometheus Unbound | Prose Edda |
    Protestant Ethic and the Spirit of Capitalism | Protocols of the Elders of Zion | Provincial Letters |
    Psychopathology of Everyday Life | Puranas | Quadragesimo Anno | Quanta Cura | Queen of Spades |
    Quiet Flows the Don | Quintessence of Ibsenism | Quo Vadis | Quotations from Chairman Mao |
    Quotations from Chairman Mao Tse-tung | Qur'an | Quran | Qur’an | Ragged Trousered Philanthropists |
    Ragged-Trousered Philanthropists | Ramayana | Rameau's Nephew | Rameau’s Nephew | Rape of Lucrece |
    Rape of the Lock | Reading Capital | Reason and Revolution | Rebellion of the Masses |
    Records of the Grand Historian | Red Badge of Courage | Red Star over China |
    Reflections on the Revolution in France | Reflections on Violence | Religio Laici | Religio Medici |
    Religion and the Rise of Capitalism | Remembrance of Things Past | Rerum Novarum | Return of the Native |
    Revelations of Divine Love | Revolt of the Masses | Revolution and Counter-Revolution in Germany |
    Revolution Betrayed | Riddle of the Universe | Rig Veda | Rigveda | Rig-Veda |
    Rime of the Ancient Mariner | Ring des Nibelungen | Ring of the Nibelung | Road to Power |
    Road to Serfdom | Road to Wigan Pier | Roget's Thesaurus | Roget’s Thesaurus | Roman de la Rose |
    Romance of the Rose | Romance of the Three Kingdoms | Romeo and Juliet | Rougon-Macquart |
    Rubaiyat of Omar Khayyam | Rule Britannia | Rule, Britannia | Rules of Sociological Method |
    Samson Agonistes | Sane Society | Sartor Resartus | Satanic Verses | Satyricon | Scarlet Letter |
    School for Scandal | Science of Logic | Scienza Nuova | Season of Migration to the North | Second Sex |
    Second Treatise of Government | Sein und Zeit | Selfish Gene | Sense and Sensibility |
    Sentimental Education | Septuagint | Sermon on the Mount | Seven Against Thebes |
    Seven Pillars of Wisdom | Shah Nameh | Shahnameh | She Stoops to Conquer | Ship of Fools |
    Short Course of the History of the CPSU | Sic et Non | Sickness unto Death | Sidereus Nuncius |
    Sir Gawain and the Green Knight | Sistine Madonna | Six Books of the Commonwealth | Slaughterhouse-Five |
    Socialism, Utopian and Scientific | Socialism: Utopian and Scientific | Society of the Spectacle |
    Sohrab and Rustum | Solidarity Forever | Song of Hiawatha | Song of Roland | Song of Solomon |
    Song of Songs | Song of the Stormy Petrel | Songs of Experience | Songs of Innocence | Sons and Lovers |
    Sorrows of Young Werther | Souls of Black Folk | Spirit of Laws | Spirit of the Laws |
    Spring and Autumn Annals | St Matthew Passion | St. Matthew Passion | Stalin School of Falsification |
    Star-Spangled Banner | State and Revolution | Statism and Anarchy | Stones of Venice |
    Story of My Experiments with Truth | Structural Anthropology | Structure of Scientific Revolutions |
    Studies in the Development of Capitalism | Subjection of Women | Summa contra Gentiles |
    Summa Theologiae | Summa Theologica | Sun Also Rises | Swan Lake | Sybil, or the Two Nations |
    Syllabus of Errors | System of Economic Contradictions | System of Nature | Systema Naturae |
    Système de la nature | Tableau Economique | Tableau économique | Tale of a Tub | Tale of Genji |
    Tale of Two Cities | Talmud | Tamburlaine the Great | Taming of the Shrew | Tao Te Ching | Tao-te Ching |
    Ten Days that Shook the World | Terrorism and Communism | Tess of the d'Urbervilles |
    Tess of the d’Urbervilles | The ABC of Communism | The Accumulation of Capital |
    The Advancement of Learning | The Aeneid | The Age of Extremes | The Age of Innocence | The Almagest |
    The Anatomy of Melancholy | The Arabian Nights | The Art of War | The Authoritarian Personality |
    The Barber of Seville | The Bartered Bride | The Battle of Maldon | The Battleship Potemkin |
    The Beggar's Opera | The Beggar’s Opera | The Bible | The Birth of Tragedy |
    The Black Book of Communism | The Black Jacobins | The Book of the Dead | The Bronze Horseman |
    The Brothers Karamazov | The Cairo Trilogy | The Call of the Wild | The Cambridge Modern History |
    The Canterbury Tales | The Captain's Daughter | The Captain’s Daughter | The Captive Mind |
    The Catcher in the Rye | The Caucasian Chalk Circle | The Charge of the Light Brigade |
    The Charterhouse of Parma | The Cherry Orchard | The City of God | The City of the Sun |
    The Civil War in France | The Civilization of the Renaissance in Italy | The Clash of Civilizations |
    The Class Struggles in France | The Comedy of Errors | The Communist Manifesto | The Compleat Angler |
    The Concept of Mind | The Condition of the Working Class in England | The Conference of the Birds |
    The Conquest of Bread | The Consolation of Philosophy | The Count of Monte Cristo |
    The Critique of Pure Reason | The Critique of the Gotha Programme | The Death of Ivan Ilyich |
    The Decameron | The Decline and Fall of the Roman Empire | The Decline of the West | The Descent of Man |
    The Deserted Village | The Destruction of Reason | The Development of Capitalism in Russia |
    The Dhammapada | The Dialectics of Nature | The Diary of a Madman | The Diary of Anne Frank |
    The Discovery of India | The Divine Comedy | The Division of Labor in Society |
    The Dream of the Red Chamber | The Duchess of Malfi | The Dunciad |
    The Economic Consequences of the Peace | The Education of Henry Adams | The Ego and His Own |
    The Ego and Its Own | The Eighteenth Brumaire | The Eighteenth Brumaire of Louis Bonaparte |
    The Encyclopédie | The End of History and the Last Man | The Essence of Christianity |
    The Evolution of Physics | The Fable of the Bees | The Faerie Queene | The Federalist Papers |
    The Female Eunuch | The Feminine Mystique | The First Five Years of the Communist International |
    The Forsyte Saga | The Foundations of Leninism | The Future of an Illusion | The Genealogy of Morals |
    The General Theory of Employment, Interest and Money | The German Ideology | The Glass Menagerie |
    The God That Failed | The Golden Ass | The Golden Bough | The Golden Notebook | The Golden Treasury |
    The Good Soldier Schweik | The Good Soldier Schweyk | The Good Soldier Švejk | The Government Inspector |
    The Grapes of Wrath | The Great Gatsby | The Guide for the Perplexed | The Gulag Archipelago |
    The Handmaid's Tale | The Handmaid’s Tale | The Heart of Midlothian |
    The History of the Russian Revolution | The Hound of Heaven | The Hound of the Baskervilles |
    The House of Bernarda Alba | The House of the Seven Gables | The Hunchback of Notre Dame |
    The Hunting of the Snark | The Iceman Cometh | The Iliad | The Imitation of Christ |
    The Importance of Being Earnest | The Incoherence of the Philosophers |
    The Influence of Sea Power upon History | The Innocents Abroad |
    The Intelligent Woman's Guide to Socialism and Capitalism |
    The Intelligent Woman’s Guide to Socialism and Capitalism | The Interpretation of Dreams |
    The Iron Heel | The Jungle Book | The Kalevala | The Kingdom of God Is Within You | The Koran |
    The Kreutzer Sonata | The Last of the Mohicans | The Legend of Sleepy Hollow | The Lessons of October |
    The Lives of the Artists | The Logic of Scientific Discovery | The Lord of the Rings | The Lotus Sutra |
    The Lusiads | The Magic Flute | The Magic Mountain | The Mahabharata |
    The Making of the English Working Class | The Makioka Sisters | The Man without Qualities |
    The Marriage of Figaro | The Marseillaise | The Master and Margarita | The Mayor of Casterbridge |
    The Mediterranean and the Mediterranean World in the Age of Philip II | The Merchant of Venice |
    The Merry Wives of Windsor | The Mill on the Floss | The Mishnah | The Motorcycle Diaries |
    The Myth of Sisyphus | The Naked and the Dead | The Natural History of Selborne | The New Atlantis |
    The Nibelungenlied | The Nicomachean Ethics | The Odyssey | The Old Curiosity Shop |
    The Old Man and the Sea | The Old Regime and the Revolution | The Open Society and Its Enemies |
    The Oresteia | The Origin of Species | The Origin of the Family, Private Property and the State |
    The Origins of Totalitarianism | The Outline of History | The Oxford Book of English Verse |
    The Peasant War in Germany | The Pentateuch | The Phenomenology of Mind |
    The Phenomenology of Perception | The Phenomenology of Spirit | The Philosophy of Poverty |
    The Philosophy of Right | The Pickwick Papers | The Picture of Dorian Gray | The Pilgrim's Progress |
    The Pilgrim’s Progress | The Pillow Book | The Playboy of the Western World | The Plough and the Stars |
    The Polish Peasant in Europe and America | The Portrait of a Lady | The Poverty of Philosophy |
    The Power of Darkness | The Praise of Folly | The Prison Notebooks | The Prisoner of Zenda |
    The Proletarian Revolution and the Renegade Kautsky | The Prophet Armed |
    The Protestant Ethic and the Spirit of Capitalism | The Protocols of the Elders of Zion | The Puranas |
    The Queen of Spades | The Quintessence of Ibsenism | The Qur'an | The Quran | The Qur’an |
    The Ragged Trousered Philanthropists | The Ragged-Trousered Philanthropists | The Ramayana |
    The Rape of Lucrece | The Rape of the Lock | The Red Badge of Courage | The Return of the Native |
    The Revolt of the Masses | The Revolution Betrayed | The Rig Veda | The Rime of the Ancient Mariner |
    The Road to Power | The Road to Serfdom | The Road to Wigan Pier | The Sane Society |
    The Satanic Verses | The Scarlet Letter | The School for Scandal | The Science of Logic |
    The Second Sex | The Selfish Gene | The Sentimental Education | The Septuagint |
    The Sickness unto Death | The Society of the Spectacle | The Sorrows of Young Werther |
    The Souls of Black Folk | The Spirit of Laws | The Spirit of the Laws |
    The Stalin School of Falsification | The Star-Spangled Banner | The State and Revolution |
    The Stones of Venice | The Story of My Experiments with Truth | The Structure of Scientific Revolutions |
    The Subjection of Women | The Sun Also Rises | The System of Nature | The Tale of Genji | The Talmud |
    The Taming of the Shrew | The Theory of Moral Sentiments | The Theory of the Leisure Class |
    The Theory of the Novel | The Third International After Lenin | The Thirty-Nine Steps |
    The Thousand and One Nights | The Three Musketeers | The Threepenny Opera |
    The Tibetan Book of the Dead | The Torah | The True Story of Ah Q | The Two Gentlemen of Verona |
    The Upanishads | The Uses of Literacy | The Varieties of Religious Experience | The Vedas |
    The Vicar of Wakefield | The Voyage of the Beagle | The Vulgate | The Wages of Whiteness |
    The Waning of the Middle Ages | The War of the Worlds | The Waste Land | The Way of All Flesh |
    The Way of the World | The Wealth of Nations | The Will to Power | The Wind in the Willows |
    The Winter's Tale | The Winter’s Tale | The Woman in White | The World as Will and Idea |
    The World as Will and Representation | The World Turned Upside Down | The Worst Journey in the World |
    The Wretched of the Earth | The Yogi and the Commissar | Their Eyes Were Watching God |
    Their Morals and Ours | Théodicée | Theologico-Political Treatise | Theories of Surplus Value |
    Theories of Surplus-Value | Theory of Moral Sentiments | Theory of the Leisure Class |
    Theory of the Novel | Theses on Feuerbach | Things Fall Apart | Third International After Lenin |
    Thirty-Nine Steps | Thousand and One Nights | Three Dialogues between Hylas and Philonous |
    Three Men in a Boat | Three Musketeers | Threepenny Opera | Through the Looking Glass |
    Through the Looking-Glass | Thus Spake Zarathustra | Thus Spoke Zarathustra | Tibetan Book of the Dead |
    Timon of Athens | To Kill a Mockingbird | To the Finland Station | Torah | Totem and Taboo |
    Tractatus de Intellectus Emendatione | Tractatus Logico-Philosophicus | Tractatus Theologico-Politicus |
    Tragic Sense of Life | Treason of the Clerks | Treasure Island | Treatise of Human Nature |
    Tristan and Isolde | Tristan und Isolde | Tristes Tropiques | Troilus and Cressida |
    Troilus and Criseyde | Trojan Women | True Story of Ah Q | Truth and Method | Tusculan Disputations |
    Twelfth Night | Twelve Caesars | Twenty Thousand Leagues under the Sea | Twilight of the Idols |
    Two Gentlemen of Verona | Two New Sciences | Two Tactics of Social Democracy |
    Two Tactics of Social-Democracy in the Democratic Revolution | Two Treatises of Government |
    Unam Sanctam | Uncle Tom's Cabin | Uncle Tom’s Cabin | Under Western Eyes | Underground Russia |
    Unto This Last | Up from Slavery | Upanishads | Urn Burial | Uses of Literacy | Value, Price and Profit |
    Vanity Fair | Varieties of Religious Experience | Vasari's Lives | Vasari’s Lives | Vedas |
    Venus and Adonis | Venus de Milo | Vicar of Wakefield | Vindication of the Rights of Woman |
    Vindiciae contra Tyrannos | Virgin Soil Upturned | Vision of Piers Plowman | Vita Nuova | Vom Kriege |
    Voyage of the Beagle | Vulgate | Wage Labor and Capital | Wage Labour and Capital |
    Wage-Labour and Capital | Wages of Whiteness | Wages, Price and Profit | Waiting for Godot |
    Waning of the Middle Ages | War and Peace | War of the Worlds | Warszawianka | Waste Land |
    Waverley Novels | Way of All Flesh | Way of the World | Wealth of Nations | Webster's Dictionary |
    Webster’s Dictionary | West-Eastern Divan | Westward Ho! | What is Property? | What Is Property |
    What Is to Be Done | What Is to Be Done? | What Then Must We Do? | Whigs and Hunters | Whither France? |
    Who Is to Blame | Who Is to Blame? | Wilhelm Meister's Apprenticeship |
    Wilhelm Meister’s Apprenticeship | Will to Power | Wind in the Willows | Winnie-the-Pooh |
    Winter's Tale | Winter’s Tale | Wissenschaftslehre | Woe from Wit | Woman and Socialism |
    Woman in White | World as Will and Idea | World as Will and Representation | World Turned Upside Down |
    Worst Journey in the World | Wretched of the Earth | Wuthering Heights | Yoga Sutras |
    Yogi and the Commissar | Zend Avesta | Zend-Avesta
  `,
  units: {
    page: 'p p. pag pag. page pages pg pg. pgs pgs. pp pp. str.',
    volume: 'bd bd. t. tom. tome tomes v. vol vol. vols vols. volume volumes',
    chapter: 'cap. caps. ch ch. chap chap. chaps chaps. chapter chapters chs chs.',
    part: 'act bk bk. bks bks. book books canto cantos div div. division kn. lib. part parts pt pt. pts pts. sc. scene',
    line: 'l. line lines ll ll. ln ln. lns lns. ver. verse verses vv vv.',
    column: 'col col. cols cols. column columns',
    folio: 'f. ff ff. fo. fol fol. folio folios fols fols. leaf leaves sig sig. signature sigs.',
    issue: '№ fasc fasc. fascicle heft iss. issue issues no no. nos nos. nr nr. num. number numbers vyp.',
    section: `
      § §§ ¶ art art. article articles arts. cl. clause clauses par par. para para. paragraph paragraphs paras
      paras. pars. sec sec. secs secs. sect sect. section sections sects. ss.
    `
  },
  again: `
    ad loc. | art. cit. | cited above | cited earlier | eadem | ed. cit. | ib. | ibid | ibid. | ibidem |
    id. | idem | in the same place | l. c. | l.c. | loc cit | loc. cit | loc. cit. | loc. laud. | loc.cit. |
    op cit | op. cit | op. cit. | op.cit. | opus cit. | quoted above | same page | same place | same work |
    tam zhe | ukaz. soch. | ut sup. | ut supra | work cited
  `,
  see: `
    apud | as in | but see | cf | cf. | cf. also | cfr. | cited by | cited from | cited in | compare |
    conf. | confer | consult | cp. | e.g. | esp. | especially | for example | quoted by | quoted from |
    quoted in | q.v. | refer to | reprinted in | see | see above | see also | see below | see e.g. |
    see, e.g., | see especially | see for example | see, for example, | see further | see particularly |
    see too | sm. | sm. takzhe | sub voce | s.v. | taken from | tsit. po | vid. | vide
  `,
  editor: `
    annotated by | arranged by | co-editor | collected by | comp. | compiled by | compiler | ed | ed. | éd. |
    edd. | edit. | edited | edited and translated by | edited and with an introduction by | edited by |
    edited with an introduction by | editor | editors | eds | eds. | gen. ed. | general editor | hrsg. |
    introduced by | otv. red. | pod red. | prepared by | revised and edited by | revised by |
    selected and edited by | selected by | with an introduction by | with notes by
  `,
  containers: 'in',
  editions: 'ed edn edition editions impression printing reprint',
  translator: `
    authorised translation by | authorized translation by | done into English by | Englished | Englished by |
    in the translation of | in the version of | newly translated by | rendered into English by | tr | tr. |
    trad. | trans | trans. | transl. | translated | translated and edited by | translated by |
    translated from | translated into English by | translation | translation by | translator | translators |
    übers.
  `,
  publishers: `
    Aldus Appleton Bantam Batsford Berghahn Bertelsmann Bloomsbury Bodley Bohn Booksellers Brill Bros Bros.
    Calmann-Lévy Cassell Chatto Cie Cie. Clarendon Co Co. Cotta Dodsley Doubleday Druckerei Duckworth Dutton
    Éditions Editora Editore Editrice Edizioni Einaudi Elsevier Elzevir Faber Fayard Feltrinelli Forlag Förlag
    Foulis Gallimard Ginn GmbH Gollancz Grasset Hachette HarperCollins Harrap Heinemann Houghton Hutchinson
    Imprimerie Inc Inc. Izdatelstvo Jarrold Kegan Kerr Knopf Laterza Librairie Lippincott Longman Longmans Ltd
    Ltd. Macmillan Maspero Meiner Methuen Mifflin Mondadori Newnes NLB Oldenbourg Palgrave Payot Pelican
    Penguin Plon Praeger Press Printers Publications Publisher Publishers Publishing Puffin Putnam Reclam
    Riuniti Rivington Routledge Rowohlt Schocken Scribner Scribners Secker Seghers Seuil Sheed Springer
    Suhrkamp Tauchnitz Teubner Tonson Typographia Uitgeverij Ullstein Unwin Verlag Verso Virago Vrin
    Weidenfeld Wiley Wishart Wydawnictwo
  `,
  pubPlaces: `
    Aarhus | Aberdeen | Abingdon | Accra | Adelaide | Aix-en-Provence | Albany | Aldershot | Alexandria |
    Allahabad | Altona | Amherst | Amstelodami | Amsterdam | Ankara | Ann Arbor | Antverpiae | Antwerp |
    Antwerpen | Argentorati | Armonk | Athens | Atlanta | Atlantic Highlands | Auckland | Augsburg |
    Augustae | Avignon | Baghdad | Baku | Baltimore | Bamberg | Bangalore | Barcelona | Bari | Basel |
    Basileae | Basingstoke | Basle | Baton Rouge | Beijing | Beirut | Belfast | Belgrade | Beograd | Bergen |
    Berkeley | Berlin | Bern | Berne | Berolini | Bielefeld | Birmingham | Bloomington | Bogotá | Bologna |
    Bombay | Bonn | Bononiae | Bordeaux | Boston | Boston, Mass. | Bratislava | Braunschweig | Bremen |
    Breslau | Brighton | Brisbane | Bristol | Brno | Brooklyn | Bruges | Brunswick | Brussels | Bruxelles |
    Bruxellis | Bucharest | București | Buda | Budapest | Buenos Aires | Cairo | Calcutta | Cambridge |
    Cambridge, MA | Cambridge (Mass.) | Cambridge, Mass. | Canberra | Cantabrigiae | Cape Town | Caracas |
    Cardiff | Cassel | Chapel Hill | Charlottesville | Chennai | Chicago | Chichester | Christiania |
    Cincinnati | Cleveland | Coimbra | College Park | Cologne | Colombo | Coloniae | Constantinople |
    Copenhagen | Cracoviae | Cracow | Dallas | Damascus | Danzig | Darmstadt | Delft | Delhi | Den Haag |
    Detroit | Dijon | Dordrecht | Dorpat | Dresden | Dublin | Dundee | Dunedin | Durban | Durham |
    Düsseldorf | Edinburgh | Englewood Cliffs | Erfurt | Erlangen | Evanston | Exeter | Farnham | Firenze |
    Florence | Florentiae | Francofurti | Franeker | Frankfort | Frankfort-on-the-Main | Frankfurt |
    Frankfurt a. M. | Frankfurt a.M. | Frankfurt am Main | Frankfurt/Main | Freiburg | Freiburg im Breisgau |
    Garden City | Garden City, N.Y. | Geneva | Genevae | Genève | Genoa | Genova | Ghent | Giessen | Glasgow |
    Göppingen | Göteborg | Gotha | Gothenburg | Gottingen | Göttingen | Graz | Grenoble | Groningen |
    Haarlem | Habana | Hafniae | Hagae Comitum | Hague | Halae | Halifax | Halle | Halle an der Saale |
    Hamburg | Hamburgi | Hannover | Hanoi | Hanover | Harmondsworth | Hartford | Hassocks | Havana |
    Heidelberg | Helsingfors | Helsinki | Hildesheim | Hoboken | Holmiae | Hong Kong | Houndmills | Ibadan |
    Indianapolis | Innsbruck | Ipswich | Istanbul | Ithaca | Jena | Jenae | Jerusalem | Johannesburg |
    Karachi | Karlsruhe | Kassel | Kharkiv | Kharkov | Kiel | Kiev | Kingston | København | Kolkata | Köln |
    Konigsberg | Königsberg | Korça | Kraków | Kristiania | Kuala Lumpur | Kyiv | Kyoto | La Haye | Lagos |
    Lahore | Lanham | Lausannae | Lausanne | Leeds | Leghorn | Leicester | Leiden | Leipsic | Leipsig |
    Leipzig | Lemberg | Leningrad | Leuven | Lexington | Leyden | Liege | Liège | Lille | Lima | Lipsiae |
    Lisboa | Lisbon | Liverpool | Livorno | Ljubljana | Łódź | Londini | London | London and New York |
    Los Angeles | Louvain | Lovanii | Lübeck | Lugano | Lugduni | Lugduni Batavorum | Lund | Luxembourg |
    Lwów | Lyon | Lyons | Madras | Madrid | Magdeburg | Mainz | Manchester | Mannheim | Marburg | Marseille |
    Marseilles | Matriti | Mayence | Mediolani | Melbourne | Mexico | Mexico City | Middelburg | Middlesex |
    Milan | Milano | Milton Keynes | Milwaukee | Minneapolis | Minsk | Modena | Moguntiae | Monachii |
    Montevideo | Montpellier | Montreal | Moscow | Moskva | Mumbai | München | Munich | Münster | Nairobi |
    Naples | Napoli | Nashville | Neapoli | New Brunswick | New Delhi | New Haven | New Orleans | New York |
    New York and London | New York, N.Y. | Newark | Newcastle | Nijmegen | Norimbergae | Norwich |
    Notre Dame | Nottingham | Novi Sad | Novosibirsk | Nuremberg | Nürnberg | Oakland | Odessa | Opladen |
    Oporto | Oslo | Ottawa | Oxford | Oxonii | Paderborn | Padova | Padua | Palermo | Paris | Parisiis |
    Parma | Patavii | Peking | Perth | Petersburg | Petrograd | Petropoli | Philadelphia | Pisa | Pittsburg |
    Pittsburgh | Porto | Poznań | Pragae | Prague | Praha | Pressburg | Pretoria | Princeton | Prishtina |
    Pyongyang | Quebec | Reggio Emilia | Regiomonti | Reval | Reykjavik | Richmond | Riga | Rimini |
    Rio de Janeiro | Roma | Romae | Rome | Rostock | Rotterdam | Rouen | Saint Petersburg | Salamanca |
    Salonica | Salzburg | San Diego | San Francisco | Santa Barbara | Santiago | São Paulo | Sarajevo |
    Sevilla | Seville | Shanghai | Sheffield | Singapore | Skopje | Sofia | Southampton | St. Louis |
    St. Paul | St Petersburg | St. Petersburg | Stanford | Stockholm | Strasbourg | Strasburg | Strassburg |
    Stratford-upon-Avon | Stuttgardt | Stuttgart | Sydney | Syracuse | Taipei | Tallinn | Tartu | Taurini |
    Tbilisi | Tehran | Tel Aviv | The Hague | Thessaloniki | Tiflis | Tiguri | Tirana | Tiranë | Tokyo |
    Torino | Toronto | Toulouse | Tubingen | Tübingen | Tunbridge Wells | Turin | University Park |
    Upper Saddle River | Uppsala | Upsala | Upsaliae | Urbana | Utrecht | Valencia | Vancouver | Varsaviae |
    Venetiis | Venezia | Venice | Verona | Vienna | Vilna | Vilnius | Vindobonae | Warrington | Warsaw |
    Warszawa | Washington | Weimar | White Plains | Wien | Wiesbaden | Winchester | Wittebergae | Wittenberg |
    Wrocław | Wurzburg | Würzburg | York | Zagreb | Zaragoza | Zurich | Zürich
  `,
  by: `
    as told to | author: | authored by | by | by: | by the author of | collected by | compiled by |
    composed by | from the pen of | penned by | written by
  `,
  divisions: `
    Act Addendum Annex Annexe Aphorism Appendix Article Articles Axiom Axioms Bk. Book Books Canto Cantos Cap.
    Caput Ch. Chap Chap. Chapter Chapters Chorus Conversation Corollary Day Definition Dialogue Discourse
    Distinction Division Elegy Entry Epilogue Episode Epistle Essay Excursus Fable Fit Fragment Fytte Homily
    Hymn Installment Instalment Interlude Intermezzo Lecture Lectures Lemma Lesson Letter Letters Maxim Maxims
    Meditation Meditations No. Number Ode Paper Part Parts Postulate Problem Prologue Proposition Psalm Pt.
    Question Questions Sc. Scene Scholium Sec. Sect. Section Sections Sermon Session Sitting Sonnet Stanza
    Stave Story Supplement Tableau Tale Theorem Theses Thesis Title Volumes
  `,
  numbers:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth last',
  talk: 'was were is are had has have did does would could should said wrote became came took made went that which who his her they he she it we gave gives refer refers',
  heads: `
    A Note on the Text | A Note on Translation | Abbreviations | About the Author | Abstract |
    Acknowledgement | Acknowledgements | Acknowledgment | Acknowledgments | Addenda | Addendum |
    Address to the Reader | Advertisement | Afterword | Annex | Apology | Appendices | Appendix | Appendixes |
    Argument | Author's Foreword | Author’s Foreword | Author's Introduction | Author’s Introduction |
    Author's Note | Author’s Note | Author's Preface | Author’s Preface | Background | Bibliographical Note |
    Bibliography | Biographical Note | Biographical Sketch | By Way of Conclusion | By Way of Introduction |
    By Way of Preface | Characters | Chronology | Colophon | Commentary | Conclusion | Conclusions |
    Contributors | Corrigenda | Credits | Dedication | Dedicatory Epistle | Dedicatory Letter |
    Dramatis Personae | Dramatis Personæ | Editorial | Editorial Note | Editorial Preface |
    Editor's Foreword | Editor’s Foreword | Editor's Introduction | Editor’s Introduction |
    Editors' Introduction | Editors’ Introduction | Editor's Note | Editor’s Note | Editor's Preface |
    Editor’s Preface | Envoi | Envoy | Epigraph | Epilogue | Epistle Dedicatory | Errata | Excursus |
    Exordium | Explanatory Note | Final Remarks | Finale | Finis | Foreword | Foreword by the Author |
    Foreword to the First Edition | Foreword to the Second Edition | From the Author | From the Editor |
    From the Editors | From the Publisher | Further Reading | General Conclusion | General Introduction |
    General Remarks | Glossary | Historical Introduction | Historical Note | In Conclusion |
    In Lieu of a Preface | In Place of a Conclusion | In Place of an Introduction | Index | Index of Names |
    Index of Persons | Induction | Interlude | Introduction | Introduction to the First Edition |
    Introduction to the Second Edition | Introductory | Introductory Note | Introductory Remarks |
    Key to Abbreviations | L'Envoi | L’Envoi | List of Abbreviations | List of Figures |
    List of Illustrations | List of Maps | List of Plates | List of Subscribers | List of Tables |
    Literature | Methodology | Name Index | Note | Note on Sources | Note on the Text |
    Note on the Translation | Note to the Reader | Persons of the Play | Persons Represented | Postface |
    Postscript | Preamble | Preface | Preface to the American Edition | Preface to the English Edition |
    Preface to the First Edition | Preface to the Fourth Edition | Preface to the French Edition |
    Preface to the German Edition | Preface to the New Edition | Preface to the Russian Edition |
    Preface to the Second Edition | Preface to the Third Edition | Prefatory Note | Preliminaries |
    Preliminary Discourse | Preliminary Note | Preliminary Remarks | Preliminary Statement | Proem |
    Prolegomena | Prologue | Prospectus | Publisher's Foreword | Publisher’s Foreword | Publisher's Note |
    Publisher’s Note | Publishers' Note | Publishers’ Note | Recapitulation | References | Resume | Résumé |
    Select Bibliography | Selected Bibliography | Sources | Sources and Bibliography | Subject Index |
    Suggested Reading | Suggestions for Further Reading | Summary | Summing Up | Supplement |
    Supplementary Note | Table of Abbreviations | Table of Cases | The Argument | The Author to the Reader |
    The Author's Preface | The Author’s Preface | The Editor to the Reader | The Epistle Dedicatory |
    The Epistle to the Reader | The Introduction | The Persons | The Preface | The Printer to the Reader |
    The Publisher to the Reader | The Translator to the Reader | To My Readers | To the Christian Reader |
    To the Courteous Reader | To the Gentle Reader | To the Public | To the Reader | Translator's Foreword |
    Translator’s Foreword | Translator's Introduction | Translator’s Introduction | Translator's Note |
    Translator’s Note | Translators' Note | Translators’ Note | Translator's Preface | Translator’s Preface |
    Works Cited | Works Consulted
  `,
  contentsHeads: `
    A Table of Contents | A Table of the Chapters | Analytical Table of Contents | Contents |
    Contents of the Volume | Contents of this Volume | Contents of Vol. | Contents of Volume | In this issue |
    In this volume | Index of Chapters | List of Chapters | List of Contents | Summary of Contents |
    Synopsis of Contents | Table of Chapters | Table of contents | The Contents |
    The Contents of the Chapters | The Table | The Table of Contents
  `,
  noteHeads: `
    Annotation | Annotations | Author's Footnotes | Author’s Footnotes | Author's Notes | Author’s Notes |
    Bibliographical Notes | Comments | Critical Notes | Editorial Footnotes | Editorial Notes |
    Editor's Notes | Editor’s Notes | Editors' Notes | Editors’ Notes | End notes | End-notes | Endnotes |
    Explanatory Notes | Foot Notes | Footnote | Foot-notes | Footnotes | Illustrative Notes | Marginal Notes |
    Marginalia | Note | Notes | Notes and References | Notes on the Text | Notes to Chapter | Notes to Part |
    Notes to Text | Notes to the Introduction | Notes to the Preface | Notes to the Text | Reference Notes |
    References and Notes | Remarks | Textual Note | Textual Notes | Translator's Footnotes |
    Translator’s Footnotes | Translator's Notes | Translator’s Notes
  `,
  salutes: `
    Beloved | Brethren | Brothers | Brothers and Sisters | Citizen | Citizens | Comrade | Comrades |
    Countrymen | Darling | Dear | Dear Aunt | Dear Brother | Dear brothers and sisters | Dear Colleague |
    Dear Colleagues | Dear comrade | Dear comrades | Dear Cousin | Dear Dr | Dear Editor | Dear Father |
    Dear friend | Dear friends | Dear Lady | Dear Lord | Dear Madam | Dear Madame | Dear Miss | Dear Mother |
    Dear Mr | Dear Mrs | Dear Ms | Dear Professor | Dear Reader | Dear Sir | Dear Sir or Madam | Dear Sirs |
    Dear Sister | Dear Uncle | Dearest | Esteemed | Esteemed comrade | Esteemed comrades | Esteemed Sir |
    Excellency | Fellow citizens | Fellow workers | Fellow-citizens | Fellow-workers | Friends |
    Friends and Comrades | Gentlemen | Good morning | Good Sir | Greeting | Greetings | Hello | Honored |
    Honored Sir | Honourable Sir | Honoured | Honoured Sir | Kind Sir | Ladies and gentlemen | Madam |
    Madame | Mademoiselle | May it please your | Monsieur | Most esteemed | Most Excellent | Most honoured |
    Most honoured Sir | Most noble | Most Reverend | Mr Chairman | Mr. Chairman | Mr President |
    Mr. President | Mr Speaker | Mr. Speaker | Much esteemed | Much honoured | Much respected | My beloved |
    My darling | My dear | My dearest | My friend | My friends | My good | My honored | My honoured |
    My Lady | My lord | My lords | My love | My most dear | My own dear | My own dearest | My respected |
    My very dear | Respected | Respected comrade | Respected Sir | Reverend | Reverend and dear |
    Reverend Father | Reverend Sir | Right Honorable | Right Honourable | Right Reverend |
    Right trusty and well-beloved | Right Worshipful | Sir | Sire | Sirs | Sweetheart | To the editor |
    To Whom It May Concern | Very dear | Workers | Worthy Sir | Your Eminence | Your Excellency | Your Grace |
    Your Highness | Your Holiness | Your Honour | Your Lordship | Your Majesty
  `,
  closes: `
    A warm handshake | Accept, dear | Accept my | Accept, Sir | Accept the assurance | Adieu, my dear |
    Affectionately | Affectionately yours | All good wishes | All the best | Always yours | and am, Sir |
    Believe me always | Believe me, dear | Believe me ever | Believe me, my dear | Believe me, Sir |
    Believe me to be | Believe me to remain | Best greetings | Best regards | Best wishes |
    Communist greetings | Comradely | Comradely greetings | Cordial greetings | Cordially | Cordially yours |
    Devotedly yours | Ever sincerely yours | Ever your | Ever your affectionate | Ever yours | Faithfully |
    Faithfully yours | Farewell, dear | Fraternal greetings | Fraternally | Fraternally yours | Gratefully |
    Gratefully yours | Greetings and | Greetings from | Heartfelt greetings | Hoping to hear from you |
    I am, dear Sir | I am, Gentlemen | I am, Madam | I am, my dear Sir | I am, my Lord | I am, sir |
    I am, with great respect | I am, with much | I am, with sincere | I am, with the greatest |
    I have the honor to be | I have the honor to remain | I have the honour to be |
    I have the honour to remain | I remain, dear | I remain, my dear | I remain, Sir | I remain, with |
    I remain your | I remain yours | I subscribe myself | Kind regards | Kindest greetings | Kindest regards |
    Lots of love | Love from | Many greetings | Most sincerely | Most sincerely yours | Much love |
    Obediently yours | Please accept my | Please accept, Sir | Please accept the assurance | Regards |
    Respectfully | Respectfully yours | (Signed) | [Signed] | Signed, | Signed: | Sincerely |
    Sincerely yours | Thine ever | Truly yours | Very affectionately | Very respectfully |
    Very sincerely yours | Very truly yours | Warm greetings | Warm regards | Warmest regards |
    With a handshake | With all best wishes | With all good wishes | With all my love |
    With best compliments | With best love | With best regards | With best wishes | With communist greetings |
    With comradely greetings | With cordial greetings | With deep respect | With esteem |
    With every good wish | With fraternal greetings | With great esteem | With great respect |
    With greetings | With heartfelt greetings | With hearty greetings | With kind regards |
    With kind remembrances | With kindest regards | With love | With many greetings | With many thanks |
    With much love | With party greetings | With profound respect | With revolutionary greetings |
    With sincere esteem | With sincere greetings | With sincere respect | With socialist greetings |
    With thanks | With the assurance of | With the assurances of | With the highest esteem |
    With warm greetings | With warm regards | With warmest regards | Your affectionate | Your devoted friend |
    Your devoted servant | Your ever affectionate | Your ever loving | Your Excellency's most |
    Your Excellency’s most | Your faithful friend | Your faithful servant | Your Grace's most |
    Your Grace’s most | Your humble | Your Ladyship's most | Your Ladyship’s most | Your Lordship's humble |
    Your Lordship’s humble | Your Lordship's most | Your Lordship’s most | Your loving | Your loving brother |
    Your loving son | Your Majesty's most | Your Majesty’s most | Your most affectionate | Your most humble |
    Your most obedient | Your most obliged | Your obedient | Your obliged | Your old friend | Your own true |
    Your sincere friend | Your true friend | Your very affectionate | Your very humble | Your very obedient |
    Your very sincere | Yours | Yours affectionately | Yours always | Yours as ever | Yours cordially |
    Yours ever | Yours faithfully | Yours for the revolution | Yours fraternally | Yours in Christ |
    Yours in friendship | Yours in haste | Yours most sincerely | Yours most truly | Yours obediently |
    Yours respectfully | Yours sincerely | Yours truly | Yours very sincerely | Yours very truly
  `,
  postscripts: `
    Enc. | Encl. | Enclosure | Enclosures | N. B. | N.B. | NB | Nota bene | P. P. S. | P. S. | Post scriptum |
    Post-script | Postscript | P.P.P.S. | P.P.S. | PPS | P.S | P.S. | PS | PS. | P.S.S.
  `,
  imprints: `
    © | All rights reserved | American edition | And are to be sold | Anno Domini | At the sign of |
    Authorised edition | Authorized edition | Bound by | British Library Cataloguing | By permission | (c) |
    Cataloging-in-Publication | Cataloguing in Publication | Cheap edition | Copyright | Corrected edition |
    Cover design | Cover design by | Cover illustration | Cum privilegio | Distributed by | Drawn by |
    Editions | English edition | Engraved by | Enlarged edition | Entered according to Act of Congress |
    Entered at Stationers' Hall | Entered at Stationers’ Hall | Fifth edition | First edition |
    First impression | First printing | First published | First published in | Fourth edition | Impression |
    Imprimatur | Imprint | ISBN | ISSN | Issued by | Jacket design | Library of Congress |
    Library of Congress Cataloging | Licensed according to Order | Licensed by | Made and printed |
    Manufactured in | New edition | Originally published | Paperback edition | Popular edition | Printed |
    Printed and bound | Printed and published by | Printed and sold | Printed at | Printed by |
    Printed edition | Printed for | Printed in | Privately printed | Published | Published by |
    Published for | Published in | Publisher | Publishers | Reprinted | Reprinted by | Reprinted from |
    Reprinted in | Revised edition | Second edition | Second impression | Second printing | Set and printed |
    Sold by | Third edition | Third impression | Third printing | This edition | This edition published |
    To be sold by | Typeset | Typeset by | Typeset in | With licence
  `,
  // Only what no author would write in a work.
  boilerplate: `
    *** END | << Previous | « Previous | ← Previous | *** START | About this site |
    All texts are in the public domain | Attribution & ShareAlike | Attribution-ShareAlike |
    Back to contents | Back to index | Back to the Archive | Back to the Index | Back to the top |
    Back to top | [blank page] | CC BY | Character set encoding | Citation information | Click here |
    Comments are closed | Converted to eBook | Converted to HTML | Copyleft | Creative Commons |
    Digitalized by | Digitised by | Digitised by Google | Digitization: | Digitized by | Digitized by Google |
    Distributed Proofreaders | Distributed Proofreading | Download PDF | Early English Books Online | [edit] |
    Eighteenth Century Collections Online | Electronic edition | Electronic text | Electronic Text Center |
    Electronic version | E-mail this | Email this | Encyclopedia of Marxism | ***END | End of Project |
    End of the Project | END OF THIS PROJECT | E-text | Etext | Free Documentation License | GNU FDL |
    GNU Free Documentation License | Go to contents | Go to index | Go to top | Google Book Search |
    Gutenberg License | Gutenberg-tm | HathiTrust | Home Page | Homepage | HTML: | HTML by | HTML markup |
    HTML version | Images scanned | Internet Archive | Jump to navigation | Jump to search | Last modified |
    Last revised on | Last updated | Leave a comment | Leave a reply | Liberty Fund Online | Marked up by |
    Mark-up: | Markup: | Marxists Internet | May be freely reproduced | Most recently updated | Next >> |
    Next » | Next → | OCR | OCR: | OCR'd | OCR’d | OCRed | Online edition | Online Library of Liberty |
    On-line version | Online version | Oxford Text Archive | [page break] | Page created | Page images |
    Page last modified | Page last revised | Page last updated | Page numbers in brackets | Page scans |
    PDF version | Permission is granted to copy and/or distribute | Perseus Digital | Perseus Project |
    Placed online | Posted online | Powered by WordPress | Prepared for the internet | Produced by | Text prepared by | Etext prepared by | E-text prepared by |
    This file was produced | This eBook was produced | HTML prepared by | Prepared for the web |
    Print this page | Printer friendly | Printer-friendly | Produced by the Online | Project Gutenberg |
    Proofed and corrected | Proofed by | Proofread: | Proof-read by | Proofread by | Proofreading: |
    Public domain | Put on line | Put online | Reference Archive | Reference Library: | Release date: |
    Return to Archive | Return to contents | Return to index | Return to the archive | Return to the index |
    Return to top | Scanned: | Scanned and | Scanned by | Scanned from | Scanned text | Scanning: |
    Search this site | Site index | Site map | Sitemap | Skip to content | Skip to main content |
    Skip to navigation | ***START | START OF THE PROJECT | START OF THIS PROJECT | Support this site |
    Terms of use | Text Creation Partnership | Text from Wikisource | This ebook | This electronic edition |
    This electronic text | This electronic version | This e-text | This etext |
    This page intentionally left blank | This text is in the public | This text is in the public domain |
    This work is in the public domain | Top of page | Top of the page | Transcribed: | Transcribed by |
    Transcribed for | Transcriber: | Transcriber's note | Transcriber’s note | Transcribers' Note |
    Transcribers’ Note | Transcriber's Notes | Transcriber’s Notes | Transcription: | Transcription & Markup |
    Transcription by | Transcription/HTML | Transcription/Markup | Web edition | Web version | Webmaster |
    Wikimedia | Wikisource | You can freely copy | You may copy it, give it away | You may freely copy
  `
} as const satisfies Language;
