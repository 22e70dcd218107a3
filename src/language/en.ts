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
    Abbess | abbot | activist | actor | actress | Adjutant-General | Administrator | Admiral | Admr | Advocate | agitator |
    Ambassador | Ambassadors | Ambassadress | Ameer | Amir | anarchist | anatomist | annalist |
    anthropologist | Antipope | antiquarian | antiquary | Apostle | Apostles | Appellant | archaeologist | Archangel |
    Archbishop | Archbishops | Archduchess | Archduke | Archimandrite | architect | archivist | Archon |
    artist | Assessor | astronomer | Astronomer Royal | Ataman | Attaché | attorney | Attorney General |
    Attorney-General | Atty | author | authoress | Bailiff | banker | Baron | Baroness | Baronet | Barons | barrister |
    biographer | biologist | Bishop | Bishops | bookseller | botanist | butler | Caliph | Canon | captain |
    Cardinal | Cardinals | Caudillo | Chair | Chairman | Chairwoman | Chancellor |
    Chancellor of the Exchequer | Chaplain | Chargé | Chargé d'Affaires | Chargé d’Affaires | chemist |
    Chief | Chief Justice | Chief of Staff | choreographer | chronicler | classicist | clerk | Clk | co-editor |
    co-founder | colleague | colonel | Colonial Secretary | columnist | Commandant | commander |
    Commander-in-Chief | Commissar | Commissioner | communist | composer | Comptroller | comrade | Comte |
    Comtesse | conductor | Congressman | Congresswoman | Constable | Consul | Consul General | Consul-General | Conte |
    Contessa | Coroner | correspondent | Counsellor | Counselor | Count | Countess | Counts | critic | Crown Prince |
    Czar | Czarina | Dalai Lama | dancer | Dauphin | Dauphiness | Dean | Defdt | Defence Minister | Defendant | Defense Minister |
    Defense Secretary | Deft | Delegate | Deputies | Deputy | Deputy Chairman | Deputy Foreign Minister |
    Deputy Minister | Deputy Premier | Deputy Prime Minister | Dey | Dictator | diplomat | diplomatist |
    Director | Director-General | disciple | dissident | doctor | Doge | dramatist | draughtsman | Duce |
    Duchess | Duke | Dukes | Earl | Earls | economist | editor | Elector | Electress | emigre | Emir |
    Emperor | Empress | engineer | engraver | Envoy | Ephor | essayist | ethnologist | Evangelist | Exarch |
    Executor | Executrix | explorer | Exr | Field Marshal | Field-Marshal | filmmaker | Finance Minister | financier | First Secretary |
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
    musician | naturalist | navigator | Nawab | Negus | Nizam | Notary | novelist | Nuncio | officer | orator |
    organiser | organizer | orientalist | painter | Palatine | pamphleteer | Pastor | Patriarch | peasant |
    People's Commissar | People’s Commissar | Petitioner | philologist | philosopher | photographer | physician |
    physicist | physiologist | pianist | Plaintiff | playwright | Plenipotentiary | Plff | Pltff | Podestà | poet | Poet Laureate |
    poetess | politician | Pontiff | Pope | Popes | Postmaster-General | Praetor | preacher | Prefect |
    Prelate | Premier | President | Prime Minister | Prince | Prince Consort | Prince Elector |
    Prince Regent | Princes | Princess | Principal | printer | Prior | Prioress | Private Secretary |
    Proconsul | Procurator | professor | Prophet | Prosecutor | Protector | Provost | psychiatrist |
    psychoanalyst | psychologist | publicist | publisher | pupil | Quaestor | Quartermaster-General | Queen |
    Queen Dowager | Queen Mother | Queens | Rabbi | Raja | Rajah | Rani | Rector | reformer | Regent |
    reporter | Representative | Respondent | reviewer | revolutionary | revolutionist | rhetorician | sailor | Satrap |
    scholar | schoolmaster | scientist | sculptor | Second Secretary | Secretary | Secretary of State |
    Secretary-General | Senator | Senators | sergeant | servant | Shah | Sheriff | Shogun | singer |
    socialist | sociologist | soldier | solicitor | Solicitor-General | sophist | Speaker | Spokesman |
    spokesperson | spokeswoman | Stadholder | Stadtholder | statesman | statistician | steward | Strategus |
    student | Sultan | Sultana | surgeon | Surveyor | teacher | terrorist | Tetrarch | theologian | Third Secretary |
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
  tied: '',
  suspended: 'and or',
  prefixes: 'ex self quasi',
  takesOf:
    'accuse accused acquaint acquainted advise advised apprise apprised assure assured convince convinced cure cured defraud defrauded deprive deprived drain drained inform informed persuade persuaded remind reminded relieve relieved rid rob robbed strip stripped suspect suspected tell telling told warn warned',
  scripture: `
    Acts Amos Apoc. Baruch Cant. Canticles Chron. Chronicles Col. Colossians Cor. Corinthians Dan. Daniel Deut.
    Deuteronomy Eccl. Eccles. Ecclesiastes Ecclesiasticus Ecclus. Eph. Ephesians Esth. Esther Ex. Exod. Exodus Ezek.
    Ezekiel Ezra Gal. Galatians Gen. Genesis Hab. Habakkuk Hag. Haggai Heb. Hebrews Hos. Hosea Isa. Isai. Isaiah
    Jas. Jer. Jeremiah Job Joel Jonah Josh. Joshua Jud. Judg. Judges Judith Kings Lam. Lamentations Lev. Leviticus
    Luke Macc. Maccabees Mal. Malachi Mark Matt. Matthew Mic. Micah Nah. Nahum Neh. Nehemiah Num. Numb. Numbers
    Obad. Obadiah Pet. Peter Phil. Philem. Philemon Philipp. Philippians Prov. Proverbs Ps. Psa. Psalm Psalms Rev.
    Revelation Revelations Rom. Romans Ruth Sam. Samuel Thess. Thessalonians Tim. Timothy Tit. Titus Tob. Tobit Wisd.
    Zach. Zech. Zechariah Zeph. Zephaniah
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
    the Great | the Terrible | the Divine | the Evangelist | the Baptist | the Conqueror | the Confessor | the Elder | the Younger | the Bold | the Fair | the Good | the Bad | the Wise | the Just | the Pious | the Simple | the Bald | the Fat | the Lion | the Lame | the Cruel | the Magnificent | the Magnanimous | the Impaler | the Apostate | the Catholic | the Black Prince | the Red | the Short | the Silent | the Unready | the Venerable | the Navigator | the Hermit | the Fowler | the Peacemaker | the Victorious | the Stammerer | the Quarrelsome | the Rash | the Rich | the Strong | the Handsome | the Hammer | the Carpenter | the Tinker | the First | the Second | the Third | the Fourth | the Fifth | the Sixth | the Seventh | the Eighth | the Ninth | the Tenth | the Eleventh | the Twelfth | the Thirteenth | the Fourteenth | the Fifteenth | the Sixteenth
  `,
  givenNames: `
    Aafke Aage Aaltje Aaron Abbas Abbie Abby Abdallah Abdel Abdelaziz Abdelhamid Abdelkader Abdias Abdou
    Abdoulaye Abdul Abdulaziz Abdulhamid Abdulkadir Abdulla Abdullah Abdulmecid Abdur Abdurrahman Abdülhamid
    Abdülkadir Abdülmecid Abdyl Abeba Abel Abelardo Abélard Abhijit Abhinav Abie Abigail Abigél Abihu Abijah
    Abner Abraham Abram Absalom Abu Abundio Achille Achilleus Achim Achsah Achyut Ada Adah Adalard Adalbero
    Adalberon Adalbert Adalberta Adalberto Adam Adamo Adas Addie Adebayo Adeeb Adela Adelaida Adelaide Adelais
    Adelajda Adelard Adelbert Adele Adelgund Adelgunde Adelheid Adelin Adelina Adelinde Adeline Adeliza Adelmo
    Adelphe Adem Ademar Adél Adéla Adélaïde Adhemar Adhémar Adi Adil Adina Aditi Aditya Adnan Adolf Adolfina
    Adolfine Adolfo Adolph Adolphe Adolphine Adolphus Adone Adoniram Adriaan Adriaen Adrian Adriana Adriano
    Adrián Adriána Adrien Adrienne Adrijana Aed Aegidius Aelbert Aelfric Aelius Aelred Aemilius Aengus Aert
    Aethelbald Aethelbert Aethelflaed Aethelred Aethelstan Aethelwold Aethelwulf Afanasi Afanasy Afif Afonso
    Afrim Agafya Agata Agatha Agathe Agathon Agaton Agáta Agenor Agenore Agénor Aggelos Aggie Aggy Agide Agim
    Aglaia Aglaya Agnes Agnesa Agnese Agneta Agnès Agnieszka Agnola Agnos Agostinho Agostino Agoston Agrafena
    Agripina Agrippa Agrippina Agron Agrypina Agueda Agustin Agustín Aharon Ahasuerus Ahimaaz Ahira Ahmad
    Ahmadou Ahmed Ahmet Aicha Aida Aidan Aiko Ailbhe Aileen Ailie Ailis Ailred Ailsa Aimable Aimeri Aimeric
    Aimerico Aimery Aimé Aimée Aine Aino Aisha Aisling Aída Aïcha Ajay Ajit Ajoy Akaki Akaky Akash Akbar Akhil
    Akiba Akihiko Akihiro Akihito Akiko Akim Akio Akira Akiva Akram Aksel Akshay Aksinya Akua Akulina Akwasi
    Alaa Aladar Aladár Alain Alajos Alan Alard Alaric Alarich Alarico Alasdair Alastair Alauddin Alban Albana
    Alberic Albert Alberta Alberte Albertina Albertine Alberto Albéric Albin Albinus Albín Albína Albrecht Alcee
    Alceo Alceste Alcée Alcfrith Alchfrid Alcibiade Alcide Alcides Alcmena Aldara Aldebert Aldegonde Aldhelm
    Aldo Aldobrandino Aldous Aldred Aldwin Aleardo Alec Aleixo Alejandra Alejandrina Alejandro Alejo Alek Alekos
    Aleks Aleksandar Aleksander Aleksandr Aleksandra Aleksandrs Aleksandur Aleksandŭr Aleksei Aleksey Aleksi
    Aleksy Alemka Alena Alenka Aleodor Alesha Alessandra Alessandrino Alessandro Alessio Aleš Alethea Alethia
    Alex Alexander Alexandr Alexandra Alexandre Alexandrea Alexandrina Alexandros Alexandrovich Alexandrovna
    Alexandru Alexe Alexei Alexeï Alexej Alexey Alexeyevich Alexios Alexis Alexius Alf Alfhild Alfie Alfons
    Alfonse Alfonsina Alfonso Alfonz Alfred Alfreda Alfredo Alfréd Alfréda Alfwold Algar Algernon Algie Algirdas
    Algot Algy Alheid Ali Alica Alice Alicia Alicja Alick Alida Aliénor Alighiero Alija Alin Alina Alis Alisa
    Alisander Alison Alistair Alistar Alister Alix Aliye Alíz Alka Alkis Alla Allan Allen Allie Allister Alma
    Almaric Almudena Almut Alois Aloisio Aloísio Alojz Alojza Alojzy Alok Alonso Alonza Alonzo Aloys Aloysia
    Aloysie Aloysius Alparslan Alphee Alphege Alphée Alphonse Alphonsine Alphonso Alphonsus Altagracia Althea
    Altin Alva Alvah Alvar Alvara Alvaro Alverda Alvin Alvina Alvise Alwar Alwin Alwine Alwyn Alyona Alyosha
    Alyson Alysoun Alzbeta Alžbeta Alžběta Amabel Amabela Amable Amadeo Amadeus Amadis Amador Amadou Amal Amalia
    Amalie Amalija Amalric Amancio Amand Amanda Amar Amarendra Amaro Amartya Amaury Amália Amâncio Ambika
    Ambrogio Ambroise Ambrose Ambrosio Ambrozy Ambroży Ambróz Ambrus Amedea Amedeo Amedeu Amelia Amelie Ameline
    Americo Amerigo Amédée Amélie Améline Américo Amilcar Amilcare Amin Amina Aminata Amira Amit Amitabh Amitav
    Amitava Amittai Amiya Amílcar Amleto Ammar Amol Amos Amparo Amr Amram Amrit Amrita Amund Amy Amyas Amza Ana
    Anabela Anacleto Anaelle Anaëlle Anaida Anamaria Anamarija Anand Ananda Ananta Anargyros Anastacio Anastas
    Anastasia Anastasio Anastasios Anastasius Anastasiya Anastassis Anastazija Anastazja Anastácio Anastázia
    Anatol Anatole Anatoli Anatolie Anatolii Anatolio Anatoliy Anatoly Anaxandrides Anca Ancelmo Anci Ancica
    Ancuța Anči Ančica Anda Andel Andela Andelin Andelko Andelo Anders Andi Andie Andjela Andocides Andonis
    Andor Andra Andrada Andras András Andrea Andreas Andreea Andrei Andrej Andreja Andres Andresa Andreu Andrew
    Andrey Andreyevich Andreyevna André Andréa Andrée Andrés Andréu Andries Andrii Andrij Andrija Andrina Andriy
    Andro Andron Androtion Androulla Andrus Andrusha Andrzej Andy Andżelika Anemona Anesa Aneta Anette Anežka
    Anfisa Ange Angel Angela Angelica Angelika Angeliki Angelina Angeline Angelis Angelita Angelo Angelos Angèle
    Angéline Angélique Angharad Anghel Anghelina Angiolo Angus Ani Anica Anicet Aniela Aniko Anikó Anil
    Aniruddha Anisim Anisya Anișoara Anita Aníbal Anja Anjali Anka Anke Anker Ankit Anko Ann Ann-Christin
    Ann-Marie Anna Anna-Lisa Annabel Annabella Annabelle Annamaria Annamária Annapurna Anne Anne-Marie
    Anne-Sophie Annegret Anneke Anneli Annelie Annelies Anneliese Annelore Annemarie Annetta Annette Anni
    Annibale Annick Annie Annika Annikki Annis Annora Annunziata Anouar Anselm Anselma Anselme Anselmo Ansgar
    Ansgary Antal Antanas Antao Antão Antea Antek Antenor Antenore Antero Anthea Anthelme Anthony Antim Antip
    Antje Antoaneta Antoine Antoinette Anton Antonela Antonella Antoni Antonia Antonie Antonieta Antonietta
    Antonija Antonin Antonina Antonino Antoninus Antonio Antonios Antoniu Antonius Antonín Antony Antoon Antónia
    António Antônio Antti Antun Anup Anupam Anuța Anwar Anya Anyuta Anđela Anđelika Anđelina Aodh Aoife Aonghus
    Aparicio Aparna Aphra Apolinary Apollinaire Apollinari Apollinaria Apollinary Apolline Apollon Apollonia
    Apollonides Apolonia Apostolos Appius Appolonia April Aquila Aquiles Aquilino Ara Arabel Arabella Araceli
    Aram Aramais Araminta Aranka Aravind Arben Arcadio Arcangelo Arcesilaus Archambault Archana Archelaus
    Archibald Archidamus Archie Archy Archytas Ardal Ardian Arduino Arend Argyris Ari Ariadna Ariadne Ariane
    Arianrhod Arie Arif Arina Aris Aristagoras Aristeidis Aristide Aristița Aristobulus Aristogiton Aristomenes
    Aristotelis Arisztid Arístides Arjan Arjen Arjun Arkadi Arkadii Arkadiusz Arkady Arkhip Arlene Arlette
    Armand Armande Armando Armel Armelle Armen Armida Armindo Armyn Arnald Arnaldo Arnaud Arne Arnfried Arni
    Arnim Arnljot Arnold Arnolfo Arnulf Arnulfo Arnulph Arpad Arpád Arrigo Arsen Arseni Arsenie Arsenio
    Arseniusz Arseny Arsène Arshak Arshile Arsinoe Arsinoé Art Arta Artan Artashes Artavazd Artem Artemas Artemi
    Artemidorus Artemio Artemisa Artemy Artheme Arthème Arthur Arthus Artur Arturo Artus Artúr Artyom Arun Aruna
    Arundhati Aruns Arunthavanathan Arvid Arvids Arvilla Arvind Arvīds Arvo Aryeh Arystarch Asa Asad Asaf Asako
    Asaph Asbjorn Asbjørn Ascanio Ascensión Asclepiades Asen Asgeir Asghar Asha Asher Ashim Ashley Ashok Ashot
    Ashraf Ashwin Asif Asija Asim Asja Askar Aslam Aslaug Asma Asok Asoka Asoke Asta Astolfo Astrid Astrit Asya
    Asım Atal Atallah Atanas Atanazy Ataulfo Ataullah Atef Atena Athalia Athanase Athanasios Athelard Athelstan
    Athina Atilano Atli Atos Atossa Atsuko Atsushi Attila Attilia Attilio Atul Auberon Aubin Aubrey Aud Aude
    Audrey Audun August Augusta Auguste Augustin Augustina Augustine Augustín Augusto Augusts Augustus Augustyn
    Aulus Aung Aurea Aurel Aurelia Aurelian Aureliana Aurelianus Aurelie Aurelio Aurelius Aurélia Aurélie
    Aurélien Aurica Aurică Aurobindo Aurora Aurore Aurungzeb Austin Autolycus Ava Avdotya Avel Avelina Aveline
    Avelino Averardo Averil Averky Avery Avetik Avgerinos Avice Avigdor Avinash Avis Avital Avner Avni Avraham
    Avram Avril Avrora Avtandil Awa Axel Axinte Ayako Aydin Aydın Ayesha Ayla Aylin Aylmer Ayman Aymar Aymeri
    Aymeric Aymery Ayodele Ayse Aysel Ayşe Ayub Azariah Azeem Azem Azhar Azim Aziz Aziza Azra Azriel Azzam
    Azzolino Ábel Ádám Ágnes Ágoston Águeda Áine Ákos Álvara Álvaro Ángel Ángelo Ármin Áron Árpád Åke Åsa Åse
    Bab Babacar Babette Babs Babulal Baburao Baccio Badr Bahaa Bahadur Bahram Bahriye Bairam Bajram Bakary Bakr
    Balaji Balakrishna Balan Balarama Balazs Balázs Balbina Balbino Baldassare Baldemar Baldo Baldomero
    Baldovino Baldric Balduin Baldur Baldwin Balint Balraj Balram Baltasar Balthasar Balthazar Banba Bankim
    Bankole Baptista Baptiste Baptistin Bara Barack Barbara Barbora Barbro Barbu Bardhyl Bardia Barend Barica
    Baris Barna Barnaba Barnabas Barnabás Barnabe Barnabé Barnaby Barney Barnim Barry Bart Bartel Barthel
    Barthélemy Bartholomeus Bartholomew Bartlemy Bartlomiej Bartolo Bartolome Bartolomej Bartolomeo Bartolomeu
    Bartolomé Bartolommeo Bartomeu Bartosz Bartul Bartłomiej Baruch Barış Basarab Bashar Bashir Bashkim Basia
    Basil Basile Basilia Basilio Bassam Bastiaan Bastian Bastien Basudeb Bathsheba Battista Baudoin Baudouin
    Bautista Bayezid Bazile Bazyli Bálint Bănel Bärbel Bård Beata Beate Beatrice Beatrix Beatriz Beatrycze Beáta
    Bebe Becky Bedri Bedrich Bedřich Begga Behar Behice Behrouz Bekim Bekir Bela Belimir Belinda Belkis
    Belkıs Bella Belle Belo Beltrán Ben Ben-Zion Benaiah Benazir Bence Bende Bendegúz Bendt Benedek Benedetta
    Benedetto Benedict Benedicta Benedicte Benedikt Benedykt Benett Bengt Beniamin Beniamino Benigno Benincasa
    Benita Benito Benjamin Benjamín Benjámin Benjie Benjy Bennett Benno Benny Beno Benoit Benoît Benoîte Benone
    Benozzo Benő Bente Bento Benvenuto Beňadik Beppe Beppo Beqir Berangere Berardo Berengar Berengaria Berenguer
    Berenice Berit Berl Berlinghiero Berna Bernabé Bernadeta Bernadette Bernal Bernard Bernarda Bernardim
    Bernardin Bernardina Bernardine Bernardino Bernardita Bernardo Bernat Bernd Berndt Bernhard Bernhardine
    Bernice Bernie Bernt Bert Berta Bertalan Bertel Bertha Berthe Berthold Berti Bertie Bertil Bertille Bertold
    Bertolt Bertram Bertrand Bertrando Beryl Besim Besnik Bess Bessie Bessy Beth Bethuel Betina Betje Betsey
    Betsy Bettie Bettina Bettine Bettino Betty Beulah Beverley Beverly Bevis Bezalel Béatrix Béla Bénédicte
    Bérangère Bérénice Bhagat Bhagwan Bharat Bharata Bharati Bhaskar Bhavabhuti Bhavani Bhim Bhimrao Bhola
    Bhupendra Bhupendranath Bhupesh Biagio Bianca Bianka Bibiana Bibianna Bibiano Bibiána Bibulus Bice Biddie
    Biddy Bidhan Bidzina Bijoy Bilal Bildad Biljana Bill Billy Bimal Bina Bindo Bingnan Binnie Binyamin Bipan
    Bipin Birdie Birendra Birendranath Birger Birgit Birgitta Birgitte Birte Biserka Bishnu Biswanath Bíborka
    Bjarne Bjorn Björn Björnstjerne Bjørn Bjørnstjerne Blagoje Blahoslav Blaise Blanche Blanchette Blandine
    Blanduzia Blanka Blas Blasius Blathnaid Blaz Blazej Blazo Blaž Blažej Blažena Blažo Bláthnaid Blerim Bo
    Boanerges Boaz Bob Bobbie Bobby Bocheng Boda Bodil Bodo Bodog Bogdan Bogdana Boglárka Bogoljub Bogosav
    Bogumil Bogumił Boguslaw Bogusław Bohdan Bohdana Bohemond Bohémond Bohumil Bohumila Bohumir Bohumír Bohuslav
    Bohuslava Bohuš Boian Boiko Bojan Boldizsar Boldizsár Boleslav Boleslaw Bolesław Bonaventura Bonaventure
    Boniface Bonifacio Bonifaz Bonifác Bonnie Booker Borbála Borge Borghild Boris Borisa Borisav Borislav Boriša
    Borivoj Borja Borka Borko Borna Boróka Bortolo Borya Borys Bořivoj Bosko Boško Botond Boualem Boubacar
    Boudewijn Boutros Boyan Boyd Boyka Bozena Bozidar Bozislav Bożena Božena Božica Božidar Božidara Božislav
    Božo Bódog Börje Brad Bradley Brajan Brajendra Bram Brana Brancaleone Brandon Branimir Branimira Branislav
    Branislava Branka Brankica Branko Branwen Braulio Braz Brájen Brás Bráulio Brândușa Brăduț Brenda Brendan
    Brent Bretislav Brett Brian Brice Brid Bridget Bridgett Bridin Brighid Brigid Brigida Brigit Brigita
    Brigitta Brigitte Brita Britt Britt-Marie Britta Bríd Brídín Bronislav Bronislava Bronislaw Bronislawa
    Bronisław Bronisława Bronwen Brooke Bruce Bruna Brunello Brunetto Brunhilde Bruno Brunon Bryan Bryce Brygida
    Brynhild Brynjolf Břetislav Bucur Buddhadeb Budu Buenaventura Bui Bujar Bulent Bunzo Buonaccorso Burak
    Burchard Burckhard Burghard Burhan Burkhard Burkhardt Burkhart Bülent Byron Bysshe Bystrík Børge Błażej
    Cacilie Cadwalader Caecilia Caecilius Caetano Cahit Cailean Caio Caitlin Caitriona Caitríona Caius Caleb
    Calin Calista Calisto Calixta Calixte Calixto Callias Callicles Callisthenes Callisto Callum Calogero
    Calpurnia Calpurnius Calum Calvin Camelia Camil Camila Camilla Camille Camillo Camilo Canan Candace Candice
    Candido Caoimhe Caradoc Caratacus Caridad Carin Carl Carl-Gustaf Carla Carlo Carlos Carlota Carlotta Carme
    Carmela Carmelina Carmelita Carmelo Carmen Carmencita Carmina Caro Carol Carola Carole Caroline Carolus
    Carolyn Carrie Carsten Cary Casandra Casar Casian Casiana Casilda Casimir Casimiro Caspar Casper Cassandra
    Cassiano Cassie Cassius Cassy Castruccio Cataldo Catalin Catalina Catarina Caterina Cathal Catharine
    Catherine Cathie Cathleen Cathrin Cathrine Cathy Catinca Catrina Catrinel Catriona Catterina Caty Cavit Cayo
    Cazimir Cándida Cândido Călin Cătălin Cătălina Cäcilie Cäsar Ceawlin Cecco Cecil Cecilia Cecilie Cecilius
    Cecily Cecília Cecylia Cecyliusz Cedd Cedric Cedrin Cees Ceferino Celal Celâl Celeste Celestine Celia Celina
    Celinda Celio Celso Cem Cemal Cemil Cenek Cengiz Cenobio Cenred Cenwalh Cenwulf Ceolfrid Ceolfrith Ceolred
    Ceolwulf Cephalus Cerasela Cerdic Ceri Cerys Cesare Cesarina Cesarine Cesira Cetin Cevat Cevdet Ceyhun Cezar
    Cezara Cezary Cécile Céleste Célestin Célestine Célia Célie Célimène Césaire César Césarine Chabrias Chad
    Chadli Chaeremon Chaerephon Chaim Chakib Chana Chanda Chandi Chandra Chandran Chandrasekhar Chandrika Chane
    Chantal Charaf Charalambos Charicleia Charilaos Charity Charles Charley Charlie Charlot Charlotta Charlotte
    Charmides Charmion Charu Chavdar Chaya Cheikh Chelsea Chengyuan Chengzhi Cherry Cheryl Chester Chetan
    Chi-chao Chiang Chiara Chidi Chieko Chika Chikako Chimamanda Chinua Chitta Chittaranjan Chiyo Chlodwig Chloe
    Chong-il Chrétien Chris Chrissie Chrissy Christa Christabel Christabella Christel Christelle Christer
    Christfried Christiaan Christian Christian-Friedrich Christiana Christiane Christiern Christina Christine
    Christlieb Christo Christof Christoffel Christoffer Christoph Christophe Christopher Christophorus Christos
    Christy Chrysa Chrysanthos Chryseis Chryses Chrysis Chrysostome Chrysostomos Chrysoula Chrystal Chucho
    Chukwuemeka Chunqiao Ciaran Ciarán Cicely Cid Cilli Cillian Cimon Cindy Cino Ciprian Cipriana Cipriano
    Ciriaco Cirillo Cirilo Ciro Cis Cissie Cissy Claes Claire Clara Clarence Claribel Clarice Clarinda Clarisa
    Clarissa Clarisse Clark Claud Claude Claudette Claudia Claudianus Claudie Claudine Claudio Claudiu Claudius
    Claus Cleante Clearchus Cleinias Clem Clemencia Clemency Clemens Clement Clemente Clementina Clementine
    Clemmy Cleo Cleomenes Cleophas Cléante Clémence Clément Cléophas Cliff Clifford Clifton Clint Clinton Clive
    Clodagh Clodius Cloe Cloelia Clorinda Clotaire Clotilde Clyde Clymene Cnaeus Cneius Codin Codrin Codrina
    Codruț Codruța Coenraad Coenwulf Colas Colestin Colette Colin Colinette Colla Colleen Colm Colombano Colombe
    Coluccio Colum Conall Conan Concepción Concetta Concetto Conchita Conchubar Condoleezza Congwu Connie Connor
    Conny Conor Conrad Conrado Consolacion Consolación Constance Constanta Constantia Constantijn Constantin
    Constantine Constantino Constantinos Constanze Consuela Consuelo Coosje Cora Coral Coralia Coralie Cordelia
    Cordula Cordy Corentin Corin Corina Corinna Corinne Cormac Cormack Cornelia Cornelie Cornelis Corneliu
    Cornelius Corradino Corrado Corso Corvin Corydon Cosette Cosima Cosimo Cosma Cosme Cosmin Cosmina Cosmo
    Costache Costante Costantino Costanza Costanzo Costas Costel Costin Côme Cölestin Craig Crenguța Crescencio
    Crescentia Cressida Crépin Crin Crina Crisanto Criseyde Crispin Crispín Crispus Cristal Cristian Cristiano
    Cristina Cristino Cristobal Cristofano Cristofor Cristoforo Cristovao Cristóbal Cristóvão Critias Crito
    Crystal Csaba Csanád Csenge Csilla Csongor Ctesias Ctibor Cuan Cuchullain Cunegonde Cunégonde Curtis
    Custodio Custódio Cuthbert Cuthred Cuthwulf Cvijetin Cynegils Cynewulf Cynric Cynthia Cyprian Cyprián
    Cyprien Cyr Cyra Cyriak Cyriaque Cyril Cyrille Cyrus Cyryl Czeslaw Czeslawa Czesław Czesława Časlav Čeněk
    Çetin Daan Dachi Daciana Dadabhai Dadu Dae-jung Dafina Dafne Dafydd Dag Dagfinn Dagmar Dagmara Dagny Daiana
    Daibhidh Daisaku Daisetz Daisuke Daisy Daithi Dalal Dale Dalia Dalibor Dalibora Daliborka Dalmacio Damaris
    Damase Damian Damiano Damianos Damião Damien Damil Damir Damocles Damodar Damon Dan Dana Dandie Danica
    Daniel Daniela Daniele Danielle Danièle Danijel Danijela Danila Danilo Danka Dankmar Danny Danut Danuta
    Daoud Daouda Daphne Daphné Dara Daria Dariana Darija Darina Darinka Dario Darius Dariush Dariusz Daría Darko
    Darrell Darren Darryl Darshan Darwish Darya Dasha Daud Dave David Davidde Davide Davor Davorin Davy Dawid
    Dawn Dawood Dayanand Dáithí Dámaso Dániel Dáša Dávid Dănuț Dea Dean Debabrata Debbie Debby Deborah Debra
    Decebal Dechko Decimus Declan Deepa Deepak Dehuai Deianira Deidre Deinarchus Deirdre Dejan Delcho Delfin
    Delfín Delia Delilah Delphine Demades Demaratus Demetra Demetrio Demetrios Demetrius Demetriusz Demophon
    Demyan Denes Denis Denisa Denise Denisz Deniz Dennis Denys Denyse Denzil Deodoro Derek Dermot Dermott
    Derrick Desanka Desdemona Desiderio Desiderius Desiree Desmond Despina Detlef Detlev Dev Devaki Devdas
    Devendra Devika Dewi Dexter Dezhao Dezider Dezso Dezső Dénes Désiré Désirée Dhananjay Dharmendra Dhimiter
    Dhimitër Dhirendra Dhritarashtra Diallo Diana Diane Diarmaid Diarmid Diarmuid Diána Diccon Dick Dickon Dida
    Didier Didina Dido Diebold Diederik Diego Dietbert Dieter Diethelm Diether Dietlind Dietmar Dietmut Dietrich
    Dieudonne Dieudonné Digby Dihua Dilek Dilip Dimitar Dimiter Dimitra Dimitri Dimitrie Dimitrije Dimitrina
    Dimitrios Dimitris Dimitry Dimitur Dimitŭr Dimo Dimosthenis Dina Dinah Dinarzade Dinesh Dinis Dinkar Dino
    Dinu Diodorus Diodotus Diogo Dionigi Dionis Dionisia Dionisio Dionizy Dionysia Dionysios Dionýz Diógenes
    Dipak Dipankar Dirck Dirk Disa Ditte-Marie Divna Djamila Djibril Djordje Djuro Dmitri Dmitrievich Dmitrii
    Dmitrij Dmitriy Dmitry Dmytro Dobri Dobrica Dobrin Dobrivoje Dobromil Dobromila Dobroslav Dobroslava
    Dobroslawa Dobrosława Dochia Dodie Doina Dolf Dollie Dolly Dolores Dolph Domagoj Domenica Domenico Domingo
    Dominic Dominick Dominik Dominika Dominique Domitila Domitius Domnica Domokos Don Donal Donald Donat Donata
    Donatella Donato Donát Dongxing Donka Donnacha Donncha Donnell Donnie Donough Donovan Dora Doralice Dorana
    Dorcas Dorde Doreen Dorel Dorette Dorian Doriana Dorián Dorica Dorin Dorina Dorinda Dorinel Doris Dorit
    Dorka Dorle Dorli Dorota Dorotea Doroteja Dorothea Dorothee Dorothée Dorothy Dorottya Dorte Dorthe Doru
    Dositej Dottie Doug Dougal Dougald Douglas Doutzen Dov Dónal Dóra Dörte Draga Dragan Dragana Dragica Dragisa
    Dragiša Drago Dragoljub Dragomir Dragos Dragoslav Dragoș Dragutin Drahomira Drahomír Drahomíra Drahoslav
    Drahoslava Draško Draza Draža Dražen Drew Drita Dritan Dritero Dritëro Droco Drogo Drusilla Drusus Držimir
    Držislav Duane Duarte Dubravka Dubravko Duccio Ducu Dudley Dugald Duje Dujo Dulce Dulcie Dumitra Dumitrana
    Dumitru Duncan Dunja Dunstan Dunya Durad Durga Dusan Dusanka Dustin Dusya Dušan Dušana Dušanka Duxiu Dvora
    Dwarkanath Dwayne Dwight Dylan Dzavid Dzemal Džavid Džemal Eadgar Eadgifu Eadmer Eadmund Eadred Eadric
    Eadward Eadwig Eadwin Ealdred Ealhmund Eamon Eamonn Eanbald Earconwald Earle Earnan Earnán Eata Ebba Ebbe
    Eben Ebenezer Eber Eberhard Eberhardt Eberhart Eberulf Ebrahim Ebroin Ecaterina Eccelin Eccelino Ece
    Ecgberht Ecgbert Ecgfrith Eckard Eckart Eckbert Eckehard Eckehart Eckhard Eckhart Ector Eça Ed Edda Eddie
    Eddy Ede Edelgard Edelmiro Edeltraud Edfrid Edgar Edgard Edgardo Edgitha Edi Edie Edip Edita Edith Editha
    Edmee Edmé Edmée Edmond Edmonde Edmund Edmundo Edna Edoardo Edouard Edred Edric Edris Eduard Eduardo Edvard
    Edvin Edward Edwin Edwina Edwy Edy Edyta Eelco Eero Eeva Effie Effy Efim Efraim Efrain Efraín Efrem Efren
    Efrén Efrosinia Eftimia Eftimie Eftychia Efua Egbert Egeria Egfrid Egidio Egil Egilbert Eginhard Egisto
    Egmont Egon Egor Egwin Ehrenfried Ehsan Ehud Eiad Eiichi Eiji Eike Eiko Eila Eileen Eilert Eilif Eilis Eilís
    Einar Einhard Einion Eino Eirik Eisaku Eitan Eitel Eithne Eka Ekaterina Ekkehard Ela Eladio Elaine Elazar
    Elbert Elbridge Eldad Eldred Eleanor Eleanora Eleanore Eleazar Electra Elefterios Eleftherios Elek Elektra
    Elemer Elemér Elena Eleni Elenor Eleonora Eleonore Eleonóra Eleri Elettra Eleuterio Elez Eléonore Elfgiva
    Elfi Elfleda Elfreda Elfric Elfrida Elfriede Elgiva Eli Eliacin Eliahu Eliana Eliane Elias Eliasz Eliezer
    Elif Eligio Eligiusz Elihu Elijah Elin Elina Eline Elinor Elinore Elio Eliot Eliphalet Eliphaz Elira Elisa
    Elisabet Elisabeta Elisabeth Elisabetta Elisaveta Elise Elisee Elisei Eliseo Elisée Elisha Elisheva Eliska
    Elissa Eliška Eliyahu Eliza Elizabet Elizabeth Elizaveta Elías Elka Elkana Elkanah Elke Ella Ellen
    Ellen-Margrethe Ellick Ellie Elliot Elliott Ellis Elmar Elmer Elodia Elodie Elof Eloi Eloisa Eloise Eloy
    Elphege Elpidio Elsa Elsbeth Elsie Elspet Elspeth Elton Elvi Elvio Elvira Elvis Elvíra Elwira Elzbieta
    Elżbieta Ema Emad Emanoil Emanuel Emanuela Emanuele Emanuil Embla Emeka Emel Emelie Emeline Emelyan Emer
    Emerenciano Emeric Emerich Emery Emese Emeterio Emérita Emiko Emil Emile Emili Emilia Emilian Emiliano
    Emilie Emilien Emilienne Emilijan Emilio Emily Emin Emina Emine Emília Emlyn Emm Emma Emmanouil Emmanuel
    Emmanuelle Emmeline Emmerich Emmett Emmi Emmie Emmott Emmy Emomali Emre Emrys Emyr En-lai Ena Encarnación
    Enda Endre Enea Eneas Engelbert Engelhard Engelram Engilbert Engracia Enguerran Enguerrand Enid Eniko Enikő
    Enis Enlai Enno Enoch Enok Enos Enrica Enrichetta Enrico Enrique Enriqueta Ensio Enver Enzo Eoghan Eoin
    Epameinondas Eparquio Eph Ephialtes Ephorus Ephraim Epifan Epifanio Eppie Eraldo Erasistratus Erasmo Erasmus
    Erast Erchinoald Ercole Erdal Erdem Erdmute Eremia Erhan Erhard Eric Erica Erich Erick Erik Erika Erinna
    Eriu Eríu Erkan Erkenwald Erkki Erland Erling Ermanno Ermelinda Ermenegilda Ermenegildo Ermenfrid Ermengard
    Ermengarde Ermengaud Ermentrud Ermentrude Ermes Ermete Ermis Ermolai Erna Ernald Ernaud Ernest Ernestina
    Ernestine Ernesto Ernestus Ernie Erno Ernő Ernst Ernulf Erol Errol Ersin Ertugrul Ertuğrul Ervín Erwin
    Erwine Erzsebet Erzsébet Esad Esaias Esat Esau Esben Esbjorn Esbjörn Escolastica Escolástica Esdras Esin
    Eskil Esme Esmeralda Esmond Esperanza Esra Esref Essam Essie Estanislao Esteban Estella Estelle Estera
    Estevan Estevao Estevão Estève Estêvão Esther Estrella Eszter Eşref Etela Etelka Ethan Ethel Ethelbald
    Ethelbert Ethelburga Etheldreda Ethelflaed Ethelfleda Ethelfrith Ethelheard Ethelind Ethelinda Ethelred
    Ethelwald Ethelwold Ethelwulf Ethem Etienne Etiennette Etsuko Etta Ettarre Ettie Ettore Ettorina Euan
    Euclides Eudaldo Eude Eudes Eudo Eudocia Eudokia Eudoksja Eudora Eudosia Eudoxia Eudoxie Eufemia Eufrasio
    Eufrosina Eugen Eugene Eugenia Eugenie Eugenio Eugeniusz Eugène Eugénia Eugénie Eulalie Eulalio Eulogio
    Eumaeus Eumenes Eunice Eunomus Euphemia Euphemie Euphémie Euphorion Euphrasie Eupolis Eurico Eurybiades
    Eusebe Eusebia Eusebio Eusebiu Eusèbe Eustace Eustache Eustacia Eustațiu Eustracjusz Euthydemus Euthymios
    Euthyphro Eutimio Eva Eva-Britt Evadne Evan Evander Evangelia Evangeline Evangelos Evanghelina Evanthia
    Evariste Evdokia Eve Eveliina Evelin Evelina Eveline Evelyn Evelyne Everard Everett Evgeni Evgenia Evgenii
    Evgeniya Evgeny Evgraf Evita Evlampia Evlogi Evnissyen Evrard Evripidis Evroul Evsei Ewa Ewald Ewalt Ewan
    Ewelina Ewen Eyvind Ezekiel Ezequiel Ezer Ezio Ezra Ezzelino Ezzo Éamon Éamonn Édith Édouard Églantine
    Éléonore Éliacin Éliane Élias Élie Élisabeth Élise Élisée Élodie Éloi Éloïse Émeric Émile Émilie Émilien
    Énguerrand Éphraïm Éraste Étienne Étiennette Éva Évangéline Évariste Évelyne Évrard Fabia Fabiana Fabiano
    Fabien Fabienne Fabijan Fabio Fabiola Fabius Fabrice Fabricio Fabrizio Fabyan Fachtna Facundo Faddei Fadel
    Fadhil Fadi Fadil Fahd Fahim Fahmi Fahri Fahrudin Faik Faina Faisal Faith Faiz Fakhri Falih Falko Fanchette
    Fanchon Fanni Fannie Fanny Fantine Farah Farald Fareed Farid Farida Farinata Farouk Faruk Faruq Fateh Fathi
    Fatih Fatima Fatimah Fatma Fatmir Fatos Fatou Faustina Faustine Faustino Fausto Fawaz Fawzi Fay Faycal
    Fayçal Fayez Fazil Fazıl Feargal Fearghal Feargus Fedele Federica Federico Fedia Fedir Fedor Fedora Fedosya
    Fedot Fedya Fehim Fehmi Feisal Feivel Fela Felice Felicia Feliciana Feliciano Felicidad Felicie Felicien
    Felicita Felicitas Felicite Felicity Felicja Feliks Felipa Felipe Felitsata Felix Felizitas Femi Femke
    Fenella Fenimore Feodor Feodora Feodosi Feofan Feoktist Ferapont Ferdi Ferdinand Ferdinanda Ferdinande
    Ferdinando Ferdynanda Ferenc Fereydoun Fereydun Fergal Ferghus Fergus Ferhat Ferid Ferit Fermín Fernand
    Fernande Fernando Fernao Fernán Fernão Feroz Feroze Ferran Ferrand Ferrante Ferruccio Festus Fethi Fevzi
    Feyzi Félicie Félicien Félicité Félise Félix Fidel Fidele Fidelia Fidelio Fidencio Fides Fidessa Fidèle
    Fifine Figen Fikret Filemon Filiberta Filiberto Filip Filipa Filipe Filipp Filippa Filippino Filippo
    Filippos Filips Filiz Filofteia Filomena Filoména Finbar Fineen Finella Fingall Finn Fintan Fiodor Fiona
    Fionn Fionnuala Fiorella Fiorello Fiorentino Fiorenza Fiqret Fiqri Firmin Fitz Fitzgerald Fitzroy
    Fitzwilliam Flaminius Flamur Flann Flavia Flavie Flavien Flavio Flaviu Flavius Fleur Flo Floare Floarea
    Flodoard Flora Florbela Florea Florence Florencia Florencio Florencja Florent Florentin Florentina
    Florentino Florența Florian Floriana Florián Florica Florimond Florina Florinda Floris Florrie Florry Flosi
    Floyd Flóra Folake Folke Folkert Foma Forrest Fortunato Fortunatus Fotini Fotis Foto Fouad Foulk Foulques
    Fran Franca Frances Francesc Francesca Franceschina Francesco Francette Francine Francis Francisc Francisca
    Francisco Franciscus Francisquito Franciszek Franciszka Franck Franco François Françoise Franek Franjo Frank
    Frankie Franklin Franky Frannie Frans Frantisek František Františka Frantz Franz Franzi Franziska Franziskus
    Fraser Frasquito Frauke Fred Freda Freddie Freddy Fredegar Fredegonde Fredegund Fredegunda Frederic
    Frederica Frederick Frederik Frederique Fredrik Fredrika Fredrikke Freek Freja Frédéric Frédérique Frida
    Fridericus Fridolin Fridrich Fridtjof Frieda Friedbert Friedel Friedemann Frieder Friederich Friederike
    Friedhelm Friedlieb Friedo Friedrich Frigyes Frithiof Frithjof Fritjof Frits Fritz Fritzi Frode Frodi
    Frodoard Froim Frol Frotbert Frowin Fructuoso Frusina Fruzsina Fryderyk Fuad Fuat Fuchun Fulbert Fulco
    Fulcran Fulgence Fulgencio Fulgenzio Fulk Fulke Fulques Fulvia Fulvio Fulvius Fumiko Fumimaro Fumio
    Furchtegott Furio Furius Fusae Fusun Fürchtegott Füsun Fyodor Fyodorovich Gabe Gabi Gabino Gabor Gabriel
    Gabriela Gabriele Gabriella Gabrijela Gad Gaelle Gaetan Gaetano Gaétan Gaël Gaëlle Gagik Gail Gaius Gajanan
    Galaad Galeazzo Galeotto Galfrid Galfridus Galfryd Galileo Galina Galip Galo Galvano Galya Gamal Gamaliel
    Ganapati Gandulf Gandulph Ganesh Gangadhar Gani Gaqo Garci Garcilaso Garegin Gareth Garnik Garo Garret
    Garrett Garrick Garry Garth Gary Gaspar Gaspara Gaspard Gaspare Gasparo Gaston Gašpar Gatien Gaucelin
    Gaucelm Gaudencio Gaudenzio Gaudry Gaufrid Gaufridus Gaultier Gaurav Gauri Gautam Gauthier Gautier Gauvain
    Gauzlin Gavin Gavriil Gavril Gavrila Gavrilo Gawain Gawen Gayatri Gaylord Gábor Gáspár Geanina Gearoid
    Gearóid Gebehard Gebhard Gebhart Gedeon Gediminas Geert Geertje Geertruida Geeta Geilo Gejza Gela Gelasius
    Gellért Gelmirez Gelu Gemma Genaro Genc Gencho Gene Genevieve Geneviève Gennadi Gennadii Gennady Gennaro
    Genoveffa Genoveva Genowefa Gentaro Gențiana Geoff Geoffrey Geoffroi Geoffroy Geordie Georg George Georgel
    Georges Georgeta Georgette Georgi Georgiana Georgie Georgii Georgina Georgine Georgios Georgius Georgy
    Geppetto Geraint Gerald Geraldine Gerard Gerardo Gerardus Gerasim Geraud Gerazym Gerben Gerberga Gerbert
    Gerbod Gerbrand Gerburg Gerd Gerda Geremia Gerento Gereon Gergely Gergő Gerhard Gerhardine Gerhardt Gerhart
    Gerhoh Geri Gerlac Gerland Gerlinde Germain Germaine Germano Germund Gernot Gero Gerold Geronimo Gerrit
    Gerry Gershom Gershon Gert Gertie Gertraud Gertraude Gertrud Gertruda Gertrude Gertrudis Gertrúda Gerty
    Gervais Gervaise Gervas Gervase Gervasio Gerwazy Geta Gethin Getulio Getúlio Gevorg Geza Gezim Gédéon
    Géraldine Gérard Géraud Gérome Géza Gëzim Ghassan Ghazi Ghenadie Gheorghe Gheorghi Gheorghiță Gherardo
    Gherghina Ghino Ghislain Ghislaine Ghiță Ghulam Giacinta Giacinto Giacomina Giacomo Giacopo Giambattista
    Giammaria Giampaolo Giampiero Gian Gian-Maria Gianbattista Giancarlo Giandomenico Gianfranco Gianina
    Gianluca Gianmaria Gianna Gianni Giannis Gibbie Gică Gicu Gideon Giga Gijs Gijsbert Gil Gilbart Gilbert
    Gilberta Gilberte Gilberto Gildas Giles Gilia Gill Gilles Gillian Gilo Gimpel Gina Gines Ginevra Ginewra
    Ginés Gino Gioachino Gioconda Gioele Giordano Giorgi Giorgia Giorgian Giorgiana Giorgina Giorgio Giorgos
    Giosue Giosuè Giovambattista Giovanna Giovanni Giovannina Giovita Girardo Giraud Girish Girolamo Gisela
    Giselbert Giselher Gisèle Gisilbert Gisla Gislaine Gislebert Gislind Gismondo Gita Githa Gitte Gittel Giuda
    Giuditta Giulia Giuliana Giuliano Giulietta Giulio Giuniano Giuseppe Giuseppina Giustina Giustiniano
    Giustino Giusto Gizela Gizella Gizur Gjergj Gjert Gjon Gjovalin Gjuki Gladdy Gladys Glafira Glaucon Gleb
    Glen Glenda Glenn Glenys Gloria Glyn Glyndwr Glyndŵr Glynis Gnaeus Gnassingbe Gnassingbé Gobert Gobind Goce
    Gocha Godebert Godefroy Godehard Godeschalk Godfrey Godgifu Godiva Godric Godschall Godwin Goffredo Gojko
    Gokhan Gokul Golda Goldwin Goncalo Gonçalo Gonsalve Gonsalwy Gontran Gonul Gonzague Gonzalo Gopal Gopala
    Goran Goranka Gordan Gordana Gordon Goro Gosta Gotse Gottardo Gottescalc Gotteschalk Gottfried Gotthard
    Gotthilf Gotthold Gottlieb Gottlob Govert Govind Govinda Gozbert Gozelo Gozlin Gökhan Gönül Göran Gösta Götz
    Grace Gracia Gracie Graciela Gracja Gradimir Graeme Graham Grainne Grani Grania Grant Granville Gratianus
    Grațian Grațiana Grațiela Grazia Graziano Grazyna Grażyna Gráinne Grâce Greg Gregor Gregorian Gregorio
    Gregorius Gregory Greta Gretchen Grete Gretel Gretl Greville Grégoire Gréta Grga Grgo Grgur Griffith Grigol
    Grigore Grigori Grigorievich Grigorii Grigoris Grigoriy Grigory Grimbald Grimhild Griselda Griseldis Grisha
    Grissel Grizel Grizzel Gro Grover Grozdana Gruffudd Gruffydd Grunya Grusha Grushenka Gry Grzegorz Guadalupe
    Guadalupita Gualtiero Guarin Gudmund Gudrun Gudula Guelfo Guendolen Guenevere Guenievre Guenièvre Guenole
    Guenther Guénolé Guglielma Guglielmina Guglielmo Gui Guibert Guido Guidobaldo Guidotto Guigo Guigonis
    Guigues Guilelmus Guilhem Guilielmus Guillaume Guillaumette Guillemette Guillermo Guinevere Guiomar Guiot
    Guiraut Guiscard Guischard Guislain Gulab Gulay Gulielmus Gullan Gulsun Gulten Gulzarilal Gundebald
    Gundobald Gundrada Gundred Gundula Gundulf Gundulph Gungor Gunhild Gunilla Gunnar Gunnor Gunnora Gunthar
    Gunther Gunthild Guntram Guntrum Gunvor Guofeng Guoqing Gurcan Gurcharan Gurdial Gurmukh Gurth Gury Gus
    Gussie Gustaaf Gustaf Gustav Gustave Gustavo Gustaw Gustáv Gustel Gustus Guthlac Guthrie Guthrum Gutierre
    Guto Guttorm Guven Guy Guy-Paul Gülay Gülsün Gülten Güngör Günter Günther Gürcan Güven Gvozden Gwen Gwenael
    Gwenaël Gwenda Gwendolen Gwendoline Gwendolyn Gwenllian Gwennie Gwido Gwilym Gwladys Gwydion Gwyneth Gwynfor
    Gylippus Gyorgy Gyorgyi György Györgyi Gytha Gyula Haakon Hab Habib Hachemi Hachiro Hadassah Hadi Hadrien
    Hadwig Hadwisa Hafez Hafiz Hafize Hagar Haidar Haidee Haider Haile Haim Haimo Haïdée Hajime Hajnalka
    Hajredin Hakan Hakim Hakki Hakkı Hakob Hakon Hal Haldan Haldun Halfdan Halide Halil Halim Halima Halina
    Halit Halldis Halldor Halldór Hallie Hallvard Halszka Haluk Halvard Halvdan Halyna Hamad Hamani Hamdan Hamdi
    Hamdija Hamdullah Hameed Hamid Hamida Hamilton Hamish Hammad Hamnet Hamo Hamon Hamza Hana Hanan Handan Hanga
    Hani Hank Hanna Hannah Hanne Hanneke Hannele Hannelore Hannes Hannie Hanns Hannu Hanqing Hans Hans-Christian
    Hans-Dieter Hans-Dietrich Hans-Georg Hans-Gunter Hans-Günter Hans-Heinrich Hans-Joachim Hans-Jochen
    Hans-Jurgen Hans-Jürgen Hans-Peter Hans-Ulrich Hans-Werner Hanschen Hansel Hansjurgen Hansjürgen Haralamb
    Haralambie Haralambos Harald Harbans Hardayal Hardev Hardy Hari Haridas Harilaos Harindranath Haripada
    Harish Harkishan Harmen Harmodius Harold Haroldo Haroun Harpalus Harrie Harriet Harriett Harrietta Harriot
    Harris Harrison Harro Harry Hartgar Harthacanute Hartley Hartman Hartmut Hartvig Hartwig Haruki Haruko Haruo
    Harvey Hasan Hasdai Hashim Hassan Hasso Hatem Hatice Hatsue Hattie Hatto Hatty Havard Havoise Hawisa Hawise
    Haxhi Hayao Haydar Hayder Hayim Hayrettin Hayri Hayyim Hazel Hänschen Håkan Håkon Heathcliff Heather
    Hecataeus Hector Hedda Hede Hedi Hedvig Hedviga Hedvika Hedwig Hedwiga Hefin Hegesias Hegesippe Heide
    Heidemarie Heidi Heidrun Heihachiro Heike Heikki Heiko Heimo Heiner Heinke Heino Heinrich Heintz Heinz
    Heinz-Dietrich Heinz-Georg Heitor Hektor Hekuran Hela Heleen Helen Helena Helene Helenka Helenor Helfried
    Helga Helgard Helge Helie Helinand Helio Heliodor Heliodore Hella Hellanicus Helle Hellmut Hellmuth Hellouin
    Helmer Helmine Helmut Helmuth Helvi Helwig Heman Hemant Hemanta Hemendra Hemma Hendrick Hendrik Hendrika
    Hendrikje Henk Henning Henny Henri Henri-Pierre Henrich Henricus Henrieta Henrietta Henriette Henriëtte
    Henrik Henrikka Henrique Henry Henryk Henryka Hephzibah Hepsibah Hepzibah Heracleea Heraclio Herb Herbert
    Herbertus Herbjorg Herbjorn Herbjörn Herbjørg Herbod Hercule Hereric Hereward Herfried Heribald Heribert
    Heriberto Herimann Herluf Herluin Herma Herman Hermance Hermann Hermas Hermenegild Hermengild Hermia Hermine
    Herminia Herminio Hermintrude Hermione Hermippus Hermína Hermínia Hermod Hermogenes Hernando Hernán Hersh
    Hershel Herta Herve Herveus Hervey Hervé Herwarth Herwig Hester Hesther Hetty Heydar Hezekiah Héctor Hédi
    Hégésippe Hélène Hélie Hélio Héliodore Héloïse Hicham Hideaki Hideki Hideko Hideo Hideyo Hideyoshi Hieronim
    Hieronymus Hifzi Higinio Hikmet Hilaire Hilaria Hilario Hilarion Hilarión Hilary Hilária Hilda Hilde
    Hildebald Hildebert Hildegard Hildegarde Hildegund Hildelith Hilderic Hilding Hilduin Hilkka Hillel Hilma
    Hilmi Hilperic Hincmar Hinda Hinnerk Hinrich Hipolit Hipparchus Hippias Hippolyte Hiqmet Hiram Hiren
    Hirendranath Hiroaki Hirobumi Hirohito Hiroki Hiroko Hiromi Hiroshi Hiroyuki Hirsch Hisako Hisashi Hisham
    Histiaeus Hitoshi Hjalmar Hjordis Hobbie Hocine Hoda Hogni Holger Holly Homayoun Homer Homero Hongwen Honor
    Honora Honorat Honorata Honorato Honoré Honoria Honorine Honorio Hooman Hope Hopestill Horace Horacio Horacy
    Horatia Horatio Horatius Horațiu Horea Horia Horst Horst-Eberhard Hortense Hortensia Hortensius Hortenzia
    Hosea Hosein Hosni Hossein Houari Hovhaness Hovhannes Hovsep Howard Howel Howell Hristo Hrolf Hrothgar Hrvoj
    Hrvoje Hrvojka Hryhorii Hryhoriy Hsiao-ping Hsien-nien Huaqing Hubert Huberto Hubertus Hucbald Huck Huda
    Hudson Huey Hugbert Hugh Hughie Hugo Hugolin Hugolino Hugon Hugues Huguette Huib Huig Hulda Huldah Hulusi
    Humbald Humbelina Humbert Humberto Humfrey Humfrid Humphrey Humphridus Humphry Hunor Husain Husayn Husein
    Huseyin Husni Husnu Husrev Hussain Hussein Huw Hüseyin Hüsnü Hüsrev Hyacinthe Hygelac Hyman Hynek Hyperbolus
    Hyperides Hysen Hysni Hywel Hıfzı Iacob Iacomo Iacopo Iain Iakov Ian Iancu Ianis Ianthe Iasmina Ibolya
    Ibrahim Ibrahima Ica Ichabod Ichiro Ico Ida Idalina Iddo Idi Idonea Idris Idrissa Idriz Ieremia Ieuan Ieyasu
    Ifan Ifeoma Ifigenia Ifor Igerne Iginio Ignaas Ignac Ignace Ignacia Ignacio Ignacy Ignat Ignati Ignatius
    Ignaty Ignaz Ignazio Ignác Igor Ihab Ihor Ihsan Ike Ikenna Ikey Ikram Ikuko Il-sung Ilaria Ilarie Ilario
    Ilarion Ildebrando Ileana Ilham Ilhan Ilia Ilias Ilie Ilija Ilinca Ilir Ilka Ilker Ilko Illes Illés Illona
    Illtyd Ilmari Ilona Ilonka Ilsabe Ilse Ilya Ilyas Ilyich Iľja Imad Iman Imbert Imelda Immanuel Immo Imogen
    Imogene Imran Imre Imrich Ina Inacio Inácio Inder Indira Indrajit Indu Ine Inejiro Ines Inez Inés Inês Inga
    Ingbert Inge Ingebjorg Ingebjørg Ingeborg Ingeburga Ingegerd Ingelburge Ingelore Ingelram Ingeltrude Ingemar
    Inger Ingmar Ingo Ingolf Ingrid Ingrida Ingvar Inigo Inja Inka Inkeri Inmaculada Inna Innocente Innocenty
    Innocenzo Innokenti Innokenty Innozenz Ino Inocențiu Ioachim Ioakim Ioan Ioana Ioanina Ioann Ioanna Ioannes
    Ioannis Iohannes Iola Iolanda Iolanthe Iolo Ion Ionel Ionela Ionelia Ionică Ionuț Iordanis Iorwerth Ioseb
    Iosefina Iosif Iosip Iossif Iphicrates Iphigenie Iphigénie Ippolit Ippolito Iqbal Ira Iraida Iraj Irakli
    Irena Irene Irenee Ireneusz Irénée Irfan Iridenta Irina Irinarkh Irinel Irineo Irini Iris Irja Irma Irmela
    Irmeli Irmgard Irmina Irmtraud Irmtraut Irvin Irvine Irving Irwin Iryna Isa Isaac Isaack Isaäc Isabeau
    Isabel Isabela Isabelita Isabella Isabelle Isac Isacco Isaeus Isagoras Isai Isaiah Isaie Isaïe Isak Isambard
    Isambart Isamu Isao Isarn Isaure Isbel Isembard Isenbard Isham Ishaq Ishmael Ishwar Isidor Isidora Isidore
    Isidoro Isidorus Isidre Isidro Iskander Iskender Isla Islwyn Ismael Ismaël Ismail Ismene Ismet Isoard Isobel
    Isolda Isolde Isoroku Isotta Israel Issa Issachar Issouf Istvan István Isuf Ita Italo Itsuko Ittai Itzhak
    Itzik Iulia Iulian Iuliana Iuliu Iuri Iurie Iurii Iustin Iustina Iustinian Iva Ivailo Ivan Ivana Ivančica
    Ivanka Ivanna Ivanovich Ivanovna Ivar Iván Ivek Iver Iveta Ivica Ivna Ivo Ivona Ivone Ivor Ivy Iwona Iza
    Izaak Izabela Izabella Izajasz Izidor Izmail Izod Izolda Izumi Izydor Izzat Izzet Izzy Íñigo İbrahim İdris
    İhsan İlhan İlker İlyas İskender İsmail İsmet Jaakko Jaan Jaap Jabe Jabez Jabir Jacek Jacint Jacinta
    Jacintha Jacinto Jack Jacke Jackie Jackson Jacob Jacoba Jacobo Jacobus Jacopo Jacopone Jacotte Jacquelin
    Jacqueline Jacquemin Jacquenetta Jacquenette Jacques Jacques-Louis Jacquet Jacquetta Jacquette Jadran
    Jadranka Jadranko Jadro Jadwiga Jafar Jaga Jagadish Jagannath Jagat Jagdish Jagello Jagica Jagjivan Jago
    Jagoda Jai Jaime Jakab Jake Jakob Jakobine Jakobus Jakov Jakub Jakubina Jalal Jalmari Jamal Jamaluddin James
    Jamesina Jamie Jamil Jamila Jamima Jamnalal Jamsetji Jamshed Jamshid Jan Jan-Pieter Jana Jane Janek Janet
    Janeta Janette Janey Janez Janica Janice Janie Janine Janis Jankel Janko Janne Janneke Jannetje Janni Jano
    Janos Janot Jantje Janusz Jared Jari Jarmila Jarmo Jarolím Jaromir Jaromír Jaroslav Jaroslava Jaroslaw
    Jaroslawa Jarosław Jarosława Jarvis Jas Jasen Jasenko Jashar Jasmin Jasmina Jasna Jason Jasper Jaswant Jatin
    Jatindra Jaufre Jaufré Jaume Javad Javed Javier Jawad Jawaharlal Jay Jayant Jayanta Jayanti Jayaprakash
    Jayme Jácint Ján János Jázmin Jânio Jānis Jeames Jean Jean-Antoine Jean-Baptiste Jean-Bernard Jean-Bertrand
    Jean-Charles Jean-Christophe Jean-Claude Jean-Denis Jean-Edern Jean-Etienne Jean-Étienne Jean-Francois
    Jean-François Jean-Georges Jean-Henri Jean-Jacques Jean-Joseph Jean-Julien Jean-Lambert Jean-Leon Jean-Léon
    Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Nicolas Jean-Noel Jean-Noël Jean-Paul
    Jean-Philippe Jean-Pierre Jean-Rene Jean-René Jean-Richard Jean-Sylvain Jean-Victor Jean-Yves Jeana Jeanette
    Jeanie Jeanne Jeannette Jeannine Jeannot Jeb Jed Jedediah Jedidiah Jeff Jefferey Jefferson Jeffery Jeffrey
    Jeffry Jeffy Jehan Jehanne Jehiel Jehoash Jehoiada Jehu Jehudah Jela Jelena Jelica Jelisaveta Jelle Jem
    Jemima Jemimah Jemmie Jemmy Jenaro Jenel Jenifer Jennet Jennie Jennifer Jenny Jeno Jenő Jens Jeppe Jerahmeel
    Jeremi Jeremiah Jeremias Jeremiasz Jeremie Jeremy Jerguš Jermyn Jernej Jeroen Jerome Jeronimo Jerónimo
    Jerônimo Jerry Jerubbaal Jerusha Jerzy Jeshua Jesper Jess Jessamine Jesse Jessica Jessie Jessy Jesús Ješa
    Jethro Jette Jezebel Jérémie Jérôme Jiabao Jianguo Jianying Jiban Jiddu Jill Jim Jimmie Jimmy Jindrich
    Jindřich Jingsheng Jingwei Jinny Jinping Jintao Jiri Jirina Jiro Jiřina Jiří Jitendra Jitka Jnanendra Jo
    Joab Joachim Joachime Joakim Joan Joana Joane Joanna Joanne Joannes Joao Joaquim Joaquin Joaquina Joaquín
    João Job Jobst Jocasta Jocelin Jocelinus Jocelyn Jocelyne Jochebed Jochem Jochen Jock Jodie Jodokus Joe Joed
    Joel Joelle Joerg Joey Joël Joëlle Jogendra Jogesh Johan Johanan Johann Johann-Baptist Johanna Johanne
    Johannes John Johnie Johnnie Johnny Jolan Jolana Jolanta Jolanthe Jolán Jomo Jon Jonadab Jonah Jonas Jonatan
    Jonathan Jonás Jone Jong-il Jong-un Jonny Joop Joost Jordan Jordanus Jordi Jorge Jorgen Jorgina Jorginho
    Joris Jorma Jorn Jory Jos Joscelin Josceline Joscelyn Jose Jose-Maria Josef Josefa Josefin Josefina Josefine
    Josefína Josep Joseph Josepha Josephe Josephine Josephus Josette Josèphe José José-María Joséphine Josh
    Joshua Joshuah Josiah Josiane Josias Josie Josif Josip Josipa Joslin Joso Josse Jost Josue Josué Joško
    Jotham Jouko Jourdain Jovan Jovana Jovanka Jovianus Jovinian Jovino Jovita Joy Joyce Joze Jozef Jozefa
    Jozefína Jozsef Jozue Joža Jože Jón Józef Józefa Józefina József Jörg Jörgen Jörn Juan Juana Juanita Juanito
    Judah Jude Judhael Judicael Judicaël Judit Judita Judith Judocus Judy Judyta Juergen Juha Juhan Juhani Juhel
    Juho Jukka Jule Jules Juley Julia Julian Juliana Juliane Julianna Juliano Julianus Julián Juliánna Julie
    Julien Julienne Juliet Julieta Juliette Julio Julita Julius Juliusz Jun'ichiro Jun'ichirō June Junia Junichi
    Junichiro Junius Junji Junko Jun’ichiro Jun’ichirō Juozas Juraj Jure Jurg Jurgen Juri Jurij Juro Jurriaan
    Juscelino Jussi Juste Justin Justina Justine Justiniano Justinien Justinus Justína Justo Justus Justyn
    Justyna Jutta Juvencio Juvénal Júlia Júlio Július Jürg Jürgen Jüri Jyoti Jyotirao Jyotsna Jørgen Jørn Kaare
    Kaarina Kaarle Kaarlo Kabir Kabiru Kadri Kaeso Kai Kai-shek Kailash Kaisa Kaj Kaja Kajetan Kakha Kakuei
    Kalervo Kalevi Kalidas Kalil Kalina Kalistrat Kalle Kalliope Kalliopi Kallirroi Kalman Kalpana Kalyan Kamal
    Kamala Kamalesh Kamel Kamil Kamila Kamilla Kamini Kamuzu Kanailal Kanhaiya Kanhaiyalal Kaoru Kapil Kapiton
    Karan Karapet Kareem Karel Karen Kari Karim Karima Karin Karina Karl Karl-Emil Karl-Heinz Karl-Johan
    Karl-Otto Karla Karlheinz Karlis Karlo Karmela Karol Karola Karoliina Karolina Karoline Karolína Karoly Karp
    Karsten Kartik Kasia Kasim Kasimir Kaspar Kasper Kassem Kassim Kastriot Kasturba Kasım Kata Katalin
    Katariina Katarina Katarína Katarzyna Kate Katerina Kateryna Kateřina Katey Katharine Kathe Katherina
    Katherine Kathleen Kathrine Kathryn Kathy Katia Katica Katie Katija Katina Katinka Katja Katrin Katrina
    Katrine Katsuhiko Katsumi Katusha Katy Katya Katyusha Kauko Kaveh Kay Kazem Kazim Kazimiera Kazimierz
    Kazimir Kazimír Kazmer Kazuko Kazuo Kazuya Kazys Kazım Kálmán Károly Kázmér Kâmil Kâzım Kārlis Käthe Keelin
    Kees Keiichi Keiji Keijo Keiko Keir Keiran Keisuke Keith Kelemen Kelvin Kemal Ken Kenan Kenaz Kendall Kende
    Kenelm Kenichi Kenji Kenjiro Kenkichi Kenneth Kenny Kenrick Kent Kentaro Kenulf Kenzaburo Kenzaburō Kenzo
    Keqiang Kerem Kermit Kerry Kerstin Kesava Keshab Keshav Kester Ketan Ketevan Keturah Kevin Keziah Khachatur
    Khadija Khaldoun Khaled Khalid Khalil Khariton Khem Khosrow Khristo Khristofor Khurshid Khushwant Kianoush
    Kiara Kieran Kijuro Kika Kikuko Kilian Killian Kim Kimberly Kimiko Kimon Kincső Kinga Kinmochi Kira Kiran
    Kiriakos Kiril Kirill Kirk Kirsi Kirsten Kirsti Kirstin Kirsty Kishore Kishori Kit Kita Kittie Kitty Kivanc
    Kiyoko Kiyoshi Kjeld Kjell Klaartje Klaas Klara Klarencjusz Klas Klaudia Klaudiusz Klaus Klaus-Peter Klavdia
    Klavdiya Klára Kleanthis Klemens Klement Klementyna Kleopatra Klim Kliment Klothilde Knud Knut Knute Koba
    Koca Koci Koco Koča Koçi Koço Koen Koenraad Kofi Kohei Koichi Koji Kojiro Kojo Kole Kolë Koloman Kolos Kolya
    Komal Kondrat Kondrati Konni Konrad Konradin Konrád Konstancja Konstantin Konstantina Konstantinos
    Konstantins Konstanty Konstantyn Konstanze Konštantín Koos Koralia Korbinian Kordian Kordula Kornel Korneli
    Kornelia Kornelius Korneliusz Korney Kornél Kornélia Kosaku Kosmas Kosta Kostas Kostis Kostya Kotaro Kote
    Kozo Kōbō Krastyu Kresimir Kreszenz Krešimir Kriemhild Krishan Krishna Krishnamurti Krishnaswami Kristaq
    Kristen Kristian Kristián Kristiina Kristijan Kristina Kristine Kristína Kristo Kristof Kristoffer Kristóf
    Kristyna Kristýna Krisztián Krisztina Krisztofer Krištof Krste Krsto Krum Kruno Krunoslav Krustyo Krŭstyo
    Krystian Krystyna Krzysztof Ksawera Ksawery Ksenia Ksenija Kseniya Ksenofont Kuba Kujtim Kuldip Kullervo
    Kumar Kumari Kunal Kunibert Kunigunde Kunihiko Kuniko Kunio Kuno Kunz Kuo-feng Kursat Kurt Kusum Kutlu Kuzma
    Kürşat Kveta Kvetoslav Kvetoslava Květa Květoslav Kwabena Kwaku Kwame Kwasi Kwesi Kwintyn Kyle Kyllikki
    Kynan Kyoko Kyosai Kyra Kyriakos Kıvanç Lachlan Lachman Ladislas Ladislau Ladislaus Ladislav Lado Laelia
    Laelius Laetitia Laila Lais Lajos Lajosne Lakshman Lakshmi Lala Lale Lali Lalit Lalita Lalla Lamachus Lamar
    Lambert Lamberto Lambertus Lambrecht Lambros Lamine Lana Lance Lancelot Lancey Landeric Lando Landric Landry
    Langston Lanny Lanzo Laodamia Lapo Lara Larisa Larissa Larry Lars Larysa Lascăr Lasgush Lasse Laszlo Lata
    Latif Latife Laudomia Launcelot Laura Laure Laureana Lauren Laurence Laurencja Laurencjusz Laurens Laurent
    Laurent-Desire Laurent-Désiré Laurentius Laurenty Laurentyna Laurenția Laurențiu Laurette Lauri Laurian
    Laurie Laurits Lauro Lavinia Lavr Lavrenti Lavrentii Lavrenty Lawrence Lawrie Lawry Laxman Layla Lazar
    Lazare Lazaros Lazarus Lazăr Lazzaro László Lázaro Lăcrămioara Leah Leana Leander Leandra Leandre Leandro
    Leberecht Lech Lee Leena Leendert Lefteris Leib Leibush Leidrad Leif Leigh Leila Leilah Lekë Lela Lelia Lem
    Lembit Lemmy Lempi Lemuel Len Lena Lenchen Lene Leni Lenka Lenke Lennart Lennie Lennox Lenny Leo Leocadia
    Leocadie Leocadio Leochares Leodegar Leodegarius Leofgar Leofric Leofwin Leofwine Leokadia Leoline Leon
    Leona Leonard Leonardo Leonardus Leonce Leonel Leonello Leonhard Leonid Leonida Leonor Leonora Leonore
    Leonti Leontin Leontina Leontine Leonty Leopold Leopold-Sedar Leopoldina Leopoldine Leopoldo Leora Leos Leoš
    Leotychides Leovigild Leovigildo Leó Leônidas Lepa Leposava Leroy Lesana Lesbia Lesko Lesley Leslie Lester
    Lesya Leszek Letitia Letiția Letícia Lettice Lettie Letty Leucippe Lev Levan Levent Levente Levi Levko Levon
    Levoslav Lew Lewie Lewis Lex Lexie Leybl Leyla Léa Léandre Léna Léo Léocadie Léon Léonard Léonce Léonie
    Léontine Léopold Léopold-Sédar Léopoldine Lia Liam Liane Liaquat Libbie Libby Liberato Libor Liborio
    Liborius Libuse Libuša Libuše Lică Licinius Licurgo Lida Liddy Lidia Lidija Lidiya Lienhard Liesbeth Liesel
    Lieselotte Lieven Ligia Liisa Lijun Lika Lila Lili Lilia Lilian Liliana Liliane Lilianna Lilias Liliána
    Lilien Lilla Lillian Lillie Lilly Lily Lilyana Lina Linda Lindsay Linet Linett Linnea Linnéa Linus Lioara
    Lionardo Lionel Lionello Lipman Lipot Lipót Lippe Lippo Lir Liri Lisa Lisan Lisandro Lisbet Lisbeth Lise
    Liselotte Lisette Lisuarte Liubov Liudolf Liudprand Liutgard Liutprand Liutward Liv Livia Liviu Livius Liz
    Liza Lizaveta Lizzie Lizzy Lívia Ljerka Ljiljana Ljuba Ljuben Ljubica Ljubisa Ljubiša Ljubo Ljubomir
    Ljudevit Ljudmila Llazar Llewellyn Llewelyn Llorenc Llorenç Lloyd Llud Lludd Lluis Lluís Llyr Llywellyn
    Llywelyn Lodewijk Lodovica Lodovico Lodowick Lohengrin Loic Lois Loïc Loïs Lokman Lokmanya Lola Lollius Loni
    Lora Lorant Lorcan Lorcán Lorchen Loredana Lorelei Lorena Lorenz Lorenza Lorenzo Loreto Loretta Lorin Lorinc
    Lorna Lorne Lorraine Lotfi Loth Lothaire Lothar Lotta Lottchen Lotte Lotti Lottie Lotty Lou Louis
    Louis-Antoine Louis-Auguste Louis-Ferdinand Louis-Joseph Louis-Marie Louis-Napoleon Louis-Napoléon
    Louis-Philippe Louisa Louise Louisette Louison Loukas Lourenco Lourenço Lourens Lovisa Lovorka Lovro Lowell
    Lóránt Lőrinc Luan Luana Lubbert Lubin Lubomir Lubomír Lubos Luboš Luc Luca Lucas Lucasta Lucențiu Lucette
    Luchino Lucia Lucian Luciana Luciano Lucien Lucienne Lucija Lucijan Lucile Lucilio Lucilius Lucilla Lucille
    Lucinda Lucio Lucius Lucía Lucja Lucjan Lucrece Lucretia Lucreția Lucrețiu Lucrezia Lucrèce Lucy Lucyna
    Ludek Luděk Ludivine Ludmila Ludmilla Ludolf Ludovic Ludovica Ludovick Ludovico Ludovicus Ludovit Ludvig
    Ludvik Ludvík Ludwig Ludwik Ludwika Luigi Luigia Luigina Luigj Luis Luisa Luise Luitgard Luitpold Luitprand
    Luiz Luiza Luís Lujza Luka Lukas Lukasz Lukáš Luke Lukerya Lula Luljeta Lullus Lulu Luminița Lumturi Luna
    Lupe Lupercio Lupita Lutatius Lutfi Lutfu Luther Lutz Luz Lúcio Lütfi Lütfü Lyall Lyalya Lycidas Lycon Lydia
    Lydie Lygia Lykke Lyman Lyndon Lynette Lynn Lyova Lysicles Lysimachus Lysistrata Lytton Lyuba Lyuben
    Lyubomyr Lyubov Lyudmila Lyyli Lýdia Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš Ľudmila Ľudomil
    Ľudomila Ľudovít Maalik Maarit Maarten Maartje Mabel Mabon Maca Macaire Macario Macedonio Machteld Macias
    Maciej Macías Mack Maclou Macrinus Madalena Madan Maddalena Maddie Maddox Maddy Madelaine Madeleine Madelina
    Madeline Madelon Madge Madhav Madhu Madhuri Madhusudan Madoc Maecius Mael Maerten Maeve Maël Mafalda Maffeo
    Maffio Magali Magda Magdalen Magdalena Magdalene Magdaléna Magdolna Maggie Maggy Magin Magín Magloire Magne
    Magnhild Magnus Magoichi Mahadev Mahala Mahalia Mahathir Mahavira Mahbub Mahendra Mahesh Maheshwar Mahlon
    Mahmood Mahmoud Mahmud Mahmudul Mahmut Mahnaz Maia Maida Maidie Maija Mainard Maiolus Maire Mairead Mairin
    Maisie Maixent Maja Majda Majid Majolus Makar Makari Makary Makis Makoto Maksim Maksimilian Maksym
    Maksymilian Malachi Malachias Malachy Malanya Malati Malcolm Malcom Malek Malene Malger Malgorzata Malin
    Malka Mallika Malo Malte Malthe Malvina Malvína Malwina Mamadou Mamdouh Mame Mamercus Mamie Mamikon Mamilius
    Mamoru Mamoun Manabendra Manasseh Manasses Manassès Manda Mandy Manel Manfred Manfredo Mangosuthu Manik
    Manish Manius Manju Manley Manlio Manlius Manmatha Manmohan Manno Manny Manoah Manoel Manohar Manoj Manole
    Manolis Manolo Manon Manos Manouchehr Mansoor Mansour Mansur Manuel Manuela Manuelita Manush Manya Maoliosa
    Maolíosa Marbod Marbodius Marc Marc-Antoine Marc-Aurele Marc-Aurèle Marcantonio Marceau Marcel Marcela
    Marceli Marcelin Marcelina Marceline Marcelino Marcell Marcella Marcelle Marcellin Marcellina Marcellino
    Marcello Marcellus Marcelo Marcheta Marcia Marcial Marcian Marcianus Marcin Marcius Marco Marco-Antonio
    Marcos Marcu Marculf Marcus Maredudd Mareike Marek Maren Marena Maretta Marfa Marga Margaret Margareta
    Margarete Margarethe Margaretta Margaréta Margarida Margarita Margarito Margery Margherita Margie Margit
    Margita Margot Margret Margriet Marguerite Marguerite-Marie Mari Maria Maria-Teresa Mariah Mariam Mariama
    Marian Mariana Marianna Marianne Mariano Marianus Marián Maribel Marica Maricarmen Maricica Marie Marie-Anne
    Marie-Antoinette Marie-Claude Marie-France Marie-Helene Marie-Hélène Marie-Jeanne Marie-Jose Marie-Joseph
    Marie-Josephe Marie-Josèphe Marie-José Marie-Laure Marie-Louise Marie-Luise Marie-Madeleine Marie-Pierre
    Marie-Rose Marie-Therese Marie-Thérèse Mariella Marielle Marien Marietta Mariette Marija Marijan Marijana
    Marijke Marika Mariken Mariko Marilena Marilyn Marin Marina Marinela Marinette Marinko Marinus Mario
    Marioara Mariola Marion Marios Maris Mariska Marisol Marit Maritta Maritza Marius Mariusz Mariya Mariyka
    María Marína Marja Marjan Marjatta Marjolaine Marjorie Marjory Mark Marketa Markéta Markku Marko Markos
    Markus Markward Marlene Marlène Marlies Marlis Marlon Marmaduke Marney Maro Maroš Marquard Marsha Marshall
    Marsilio Marta Marte Marten Martha Marthe Martial Martie Martim Martin Martina Martine Martinho Martinien
    Martinus Martín Marton Martti Martyn Martyna Marvin Marwan Mary Marya Maryam Maryna Maryse Marzio Marzouk
    Masaaki Masahiko Masahiro Masakazu Masaki Masako Masaniello Masanobu Masao Masaru Masashi Masato Masaya
    Masayoshi Masayuki Masha Masino Maso Masoud Massimiliano Massimo Massoud Maša Matan Matei Matej Mateja Mateo
    Mateusz Matěj Matfrid Mathias Mathieu Mathild Mathilda Mathilde Mathis Mathurin Matias Matija Matilda
    Matilde Matías Matko Mato Matrona Matryona Matt Mattathias Mattea Matteo Matthaeus Matthaios Matthäus
    Mattheos Mattheus Matthew Matthias Matthijs Matti Mattia Mattias Mattie Matty Matúš Matvei Matvey Matyas
    Matyáš Matylda Maud Maude Maudie Mauno Maura Maureen Maurice Mauricette Mauricio Maurille Maurits Mauritz
    Maurizio Maurício Mauro Maurycy Mavra Max Maxence Maxie Maxim Maxime Maximianus Maximilian Maximilián
    Maximilien Maximilienne Maximinus Maxwell May Maya Mayeul Mayme Małgorzata Máire Máiréad Máirín Márcio Mária
    Mário Márk Márta Márton Máté Mátyás Máxima Máximo Mădălin Mădălina Mălina Mărioara Măriuca Märta Märtha
    Meave Mechthild Mechtild Medard Medgar Meera Mefodi Mefody Meg Megacles Megan Megasthenes Meggie Meggy
    Meghnad Meginhard Mehdi Mehetabel Mehitabel Mehitable Mehmed Mehmedalija Mehmet Mehran Mehrdad Meindert
    Meinhard Meinolf Meinrad Meinwerk Meir Mel Melahat Melania Melanie Melanya Melánia Melchior Melchiorre
    Melchisédech Melchor Melchora Melek Meles Meletus Meliadus Melicent Melih Melina Melinda Melisande Melisent
    Melissa Meliton Melitón Mellicent Melusine Melville Melvin Melvyn Memduh Memli Mempo Menachem Menahem Mendel
    Mendele Menexenus Mengistu Menico Menno Menotti Meo Merab Meral Merari Mercedes Mercédès Mercy Meredith
    Meredydd Merete Merfyn Meriel Merlin Merrill Merten Mervin Mervyn Meshach Mesrop Messali Mesud Mesut Meta
    Metin Metod Metodi Metodio Mette Mevlut Mevlüt Médard Mélanie Mélisande Mélusine Mher Mia Micaela Micah
    Micajah Micha Michael Michaela Michal Michalina Michalis Michaud Michał Micheal Micheál Michee Michel
    Michelangiolo Michele Michelina Micheline Michelle Michelozzo Michèle Michée Michiko Michio Michon Mick
    Mickey Micky Mider Midhat Midori Mieczyslaw Mieczysław Mieke Mieko Migjeni Miguel Miguela Mihael Mihaela
    Mihai Mihail Mihailo Mihajlo Mihal Mihalis Mihaly Mihály Mihnea Mihoko Mija Mijalko Mijat Mijo Mika Mikael
    Mikaela Mikalai Mike Mikey Mikhael Mikhail Mikhailo Mikhailovich Mikhailovna Mikhaïl Mikheil Mikica Mikis
    Mikkel Mikko Miklos Miklós Mikola Mikolaj Mikołaj Mikulas Mikuláš Mila Milada Miladin Milagros Milán Mildred
    Milena Milentije Miles Mileva Milica Milija Milinda Milinko Milivoj Milivoje Miljan Miljenko Miljko Milka
    Milko Milla Millan Millán Mille Millicent Millie Millisent Milly Milo Miloje Milon Miloň Milorad Milos
    Milosav Miloslav Miloslava Miloš Milota Milovan Miltiadis Milton Miltos Milun Milutin Mima Mimi Mimis Mimo
    Mina Mindel Minerva Mingyang Minna Minne Minnie Mino Minodora Minoru Minucius Mioara Miquel Mira Mirabel
    Mirabela Mirabelle Miran Miranda Mirash Mircea Mireille Mirela Mirella Miriam Miriama Mirjam Mirjana Mirka
    Mirko Mirkó Mirna Miro Miron Mirona Miroslav Miroslava Miroslaw Mirosław Miruna Misael Mischa Misha Mislav
    Mit'hat Mita Mitch Mitchell Mithat Mithun Mitică Mitja Mitrofan Mitrush Mitruț Mitsuko Mitsuo Mitsuru Mitya
    Mitzi Mit’hat Miyoko Mícheál Mkrtich Mladen Mobutu Moctar Modest Modeste Modestino Modesto Modibo Moez
    Mogens Mohamad Mohamadou Mohamed Mohammad Mohammed Mohan Mohandas Mohanlal Mohini Mohit Mohsen Moina Moira
    Moise Moisei Moisey Moisés Moishe Moïse Mojca Mojmir Mojmír Mojżesz Moktar Moll Mollie Molly Momcilo Momčilo
    Momir Momoko Mona Monalisa Moncef Mongi Moni Monica Monika Monique Monroe Montagu Montague Monty Mor Morag
    Morann Morarji Morcar Mordecai Mordechai Mordekhai Mordka Morgan Morgana Moric Morihei Morihiro Moritz
    Morley Morna Morrigan Morris Morry Mort Morten Morteza Mortimer Morven Mosa Moses Mosè Moshe Mostafa
    Moša Motilal Motke Motl Motoko Motoo Mouloud Mounir Mourad Moussa Moustapha Mór Móric Mózes Mrinal Mrinalini
    Mstislav Muammar Muammer Mubarak Mucius Mugur Mugurel Muhamet Muhammad Muhammed Muharrem Muhittin Muhsin
    Muireann Muiris Mujdat Mujtaba Mukaddes Mukesh Mukhtar Mukund Mulk Mulraj Mummius Mumtaz Mundhir Munevver
    Mungo Munir Murad Muralidhar Murat Murdo Murdoch Muriel Murray Murtagh Murtaza Musa Musfik Musine Muslih
    Mustafa Mustapha Musya Muthu Muzaffar Muzaffer Muzio Müjdat Münevver Münir Müşfik Myfanwy Mykhailo Mykhaylo
    Mykola Mykyta Myles Myra Myrddin Myriam Myron Myrtille Myrtle Myslim Mzia Nabby Nabil Nachman Nachum Nada
    Nadab Nadalina Nadeem Nadege Nader Nadezda Nadezhda Nadežda Nadège Naděžda Nadia Nadiia Nadim Nadine 
    Nadya Nadzieja Naftali Nagako Nagendra Nagib Naguib Nahid Nahman Nahshon Nahum Nai-chi Naiden Naim Naja Naji
    Najib Najla Nako Nakula Nalini Namdeo Namik Namık Nan Nana Nance Nancy Nanda Nandini Nandor Nanette Nanine
    Nanna Nannette Nanni Nanon Naoki Naoko Naomi Naoto Naphtali Napoleone Napoléon Nara Narasimha Narayan
    Narayana Narcis Narcisa Narcisse Nardo Narek Narendra Naresh Narmada Narsinh Nasho Nasim Nasir Nasireddin
    Nasrin Nassir Nastasia Nastasya Nastya Nat Natalia Natalie Natalija Natalya Natan Natanael Nataraja Natasa
    Natasha Nataša Natașa Natália Nathalie Nathan Nathanael Nathanial Nathaniel Natka Natsume Natwar Naum Naveen
    Navin Nawaf Nawal Nawaz Nayef Nazar Nazario Nazariusz Nazary Nazih Nazim Nazir Nazli Nazlı Nazzareno Nazım
    Nándor Nátán Nâzım Ndre Neaera Neal Nearchus Nebojsa Nebojša Necati Necdet Nechama Nechifor Necip Necmettin
    Neculai Ned Neda Neddie Neddy Nedeljko Nedjeljka Nedjeljko Nedyalka Nedyalko Neelam Neha Nehad Nehama
    Nehemiah Nehemias Neil Nela Neli Nelia Nell Nella Nellie Nello Nelly Nelson Nelu Nemanja Nemesio Nena Nenad
    Neonila Nepomuk Nera Neri Nerio Nerissa Neritan Nermin Nerone Nerses Nesa Neset Nesrin Nessa Nessie Nesta
    Nesti Nestor Neşet Netaji Netta Nettie Neven Nevena Nevenka Nevil Nevill Neville Nevin Newton Nexhmije
    Néstor Ngozi Ngugi Ngũgĩ Nial Niall Niamh Nicaise Nicanor Nicasio Niccola Niccolo Niccolò Nicephore
    Nicephorus Nicetas Nicette Nicéphore Nichifor Nicholas Nicias Nick Nickie Nicklas Nicklaus Nicky Nico
    Nicoară Nicodeme Nicodemo Nicodemus Nicodème Nicodim Nicol Nicola Nicolaas Nicolae Nicolaes Nicolaie Nicolas
    Nicolaus Nicolás Nicole Nicoleta Nicoletta Nicolette Nicoline Nicolò Nicomachus Nicostratus Nicu Niculina
    Niculiță Nicușor Nicuță Nidia Niek Niel Niels Niels-Christian Nieves Nigel Nihal Nihar Nihat Nikandr Nikanor
    Nikephoros Nikhil Nikica Nikifor Nikiforos Nikita Nikitich Niklas Niklaus Niko Nikodem Nikodim Nikola
    Nikolaevich Nikolaevna Nikolai Nikolaj Nikolaos Nikolasz Nikolaus Nikolay Nikolina Nikolka Nikoloz Nikon
    Nikos Niksa Nikša Nilde Nilgun Nilgün Nilima Nilo Nils Nilufer Nilüfer Nimród Nina Ninel Ninetta Ninette
    Ninian Ninko Nino Ninon Nirad Niranjan Niranjana Nirmal Nirmala Nishant Nita Nithard Nitin Niță Nivelon
    Niyazi Nizar Njal Njazi Njål Nkosazana Nnamdi Noah Noam Noboru Nobuhiko Nobuko Nobunaga Nobuo Nobusuke
    Nobuyuki Nodar Noe Noel Noelie Noelle Noemi Noé Noélie Noémi Noémie Noël Noëlle Nolen Noll Nolly Nomvula
    Nona Nonie Nonius Noor Nora Norah Norbert Norberto Nordahl Noreen Norica Noriko Norina Norio Norma Norman
    Norna Norrie Norris Norry Norton Norval Notburga Notger Notker Nour Nouri Novak Nóra Nthato Nuala Nugzar
    Numerius Numitor Nuno Nunu Nunzio Nuño Nuray Nureddin Nurettin Nuri Nuria Nursel Nursultan Nurullah Nuša
    Nydia Oana Obadiah Obafemi Obed Obeid Obie Obizzo Obrad Octav Octavia Octaviana Octaviano Octavie Octavien
    Octavio Octaviu Octavius Oda Odalric Oddone Oddvar Oderic Odericus Oderisi Odette Odhise Odilbert Odile
    Odilia Odille Odilo Odilon Odise Odo Odoacer Odoardo Odolric Odon Odoric Odón Odysseas Ofelia Ogden Oginga
    Ogma Ognjen Ognyan Oguz Oğuz Oisin Oisín Okechukwu Oksana Oktay Oktem Ola Olaf Olalla Olaus Olav Olavi Olavo
    Oldrich Oldřich Ole Oleg Oleguer Oleksandr Oleksiy Olena Olenka Olga Olgierd Olha Olimpia Olimpian Olimpiu
    Olinto Olivarius Olive Oliver Olivera Oliverio Olivette Olivér Olivia Olivier Oliviero Oliviu Oliwia Oliwier
    Olívia Olle Olli Ollie Olly Olof Olov Olu Oluf Olusegun Olwen Olya Olympe Olympie Oľga Omar Omero Omkar Omri
    Onan Ondrej Ondřej Onesicritus Onesime Onésime Onni Onofre Onorio Onufry Onur Oona Oonagh Ophelia Oppius
    Oprah Orazio Orderic Ordericus Ordulf Orest Oreste Orestis Orfeo Orhan Oriana Oriane Orietta Orinda Oriol
    Orla Orlandino Orlando Orphee Orphée Orsino Orsola Orsolya Orson Ortansa Ortlieb Ortrud Ortwin Orvar Orville
    Orvokki Osama Osamu Osbern Osbert Osborn Osborne Oscar Osee Osip Oskar Oskari Oslac Osman Osmond Osmont
    Osmund Osred Osric Ossip Ostap Oswald Oswaldo Oswalt Oswin Oswiu Oswulf Oswy Oswyn Oszkar Oszkár Ota Otakar
    Otar Otávio Otbert Otfried Otgar Othman Othmar Otho Othon Otilia Otis Otília Otker Otmar Oto Otokar Otso
    Ottavia Ottaviano Ottavio Ottheinrich Ottilia Ottilie Ottmar Otto Ottokar Ottoline Ottomar Ottone Ottó
    Oudard Oudin Ouen Oumar Oumou Ousama Ousmane Ovadia Ove Ovide Ovidio Ovidiu Owain Owen Oystein Oyvind Oz
    Ozana Ozcan Ozgur Ozias Ozlem Ozren Ozzie Órla Ödön Ömer Özcan Özgür Özlem Paavo Pablo Paciano Pacino Paco
    Pacome Pacorro Pacôme Paddy Padma Padmaja Padmini Padraic Padraig Padraigh Pafnuty Paganus Pakize Palamedes
    Pali Palla Palle Palmerin Palmira Palmiro Palmyre Paloma Pamela Pamfil Pammy Pamphile Panagachie Panagiotis
    Panagis Panait Panas Panayiotis Panchito Pancho Pandeli Pandolfo Pandora Pandurang Panka Pankaj Pankracy
    Pankraz Pankrác Panna Panos Pansy Panta Pantaleon Pantaleone Pantaleón Panteleimon Pantelis Paola Paolina
    Paolo Papirius Paquito Paraschiva Paraskevi Paresh Parfyon Paride Parisina Parmenio Parthenia Parvez Parvin
    Parviz Pascal Pascale Pascaline Pascalis Paschal Paschasius Pascual Pashko Pasquale Pasqualina Pasqualino
    Pat Patience Patrice Patricia Patrick Patrik Patrizia Patrizio Patrícia Patrocinio Patrycja Patrycjusz
    Patrycy Patryk Patsy Pattabhi Patty Pau Paul Paula Paule Paulette Paulica Pauliina Paulin Paulina Pauline
    Paulína Paulo Paulus Pauwel Pava Pavel Pavica Pavle Pavlik Pavlo Pavlos Pavlovich Pavlovna Pavlusha Pavol
    Pawel Paweł Payen Payn Paz Pádraic Pádraig Pál Pătru Päivi Peada Peadar Pearl Peder Pedrarias Pedro Peg
    Pegeen Peggy Pehr Peire Peisistratus Peiyuan Pekka Peko Pelageya Pelagia Pelagie Pelham Pelle Pelleas
    Pellegrina Pellegrino Pelles Pencho Penda Penelopa Penelope Pengfei Pennie Penny Penti Pentti Penyo Pepe
    Pepin Pepita Pepito Pepo Peppino Per Perceval Percival Percivale Percy Perdita Peregrine Peregrinus Perihan
    Periklis Perla Pernilla Pernille Pero Peronne Perpetua Perren Perrin Perrine Perry Persis Pertinax Pesach
    Petar Pete Peter Peteris Petey Petilius Petko Petr Petra Petrache Petraq Petre Petri Petrică Petrișor Petrit
    Petro Petronel Petronela Petronella Petronila Petronilla Petronille Petros Petrovich Petrovna Petru
    Petruccio Petrus Petrusha Petrushka Petruț Petruța Petter Petteri Petur Petŭr Petya Peyre Pélagie Pépin
    Péronne Péter Pétronille Pēteris Phaedo Phaenarete Phebe Phelim Phemie Phil Phileas Philemon Philéas
    Philémon Philibert Philip Philipa Philipp Philippa Philippe Philippus Philips Philis Philistus Phillida
    Phillip Phillipa Phillis Philly Philogene Philogène Philomena Philomene Philomène Phineas Phip Phoebe
    Phormio Photios Photis Phryne Phrynichus Phyllida Phyllis Pia Piast Pico Pier Piera Pierantonio Pierce
    Pierfrancesco Piergiorgio Pierino Pierluigi Piero Pierpaolo Pierre Pierre-Henri Pierre-Joseph Pierre-Louis
    Pierre-Paul Pierre-Simon Pierrette Pierron Pierrot Piers Piet Pieter Pieternel Pietrek Pietrina Pietro Pigi
    Pilar Pim Pinar Pinchas Pinhas Pinkas Pio Piotr Pip Pippa Pippo Pirjo Pirkko Pirmin Piroska Pirro
    Pisistratus Pius Pío Pjeter Pjetër Placide Plamen Platon Plautius Plácida Plácido Plinio Plinius Plínio
    Ploutarchos Poggio Polemarchus Polikarp Polina Pollie Polly Polonia Polycarpe Polychronis Polycrates
    Polydeuces Polydorus Polykarp Polymeris Polymnia Polynices Polyxena Polyxeni Pompeia Pompeius Pompeo
    Pompilia Pompilio Pompiliu Pomponius Pons Pontius Popilius Poppaea Poppo Poppy Porcia Porcius Porfiri
    Porfirio Porfiriusz Porfiry Portia Porzia Posidonius Postumius Postumus Poul Povl Prabhakar Prabhat Prabir
    Prabodh Pradeep Pradip Prafulla Prakash Pramatha Pramila Pramod Pranab Prasad Prasanta Praskovya Pratap
    Pratibha Pravdan Praveen Pravin Pravoslav Praxedes Praxithea Práxedes Preben Predrag Prem Premysl Prenk
    Prescott Presentacion Presentación Preston Primitivo Pris Priscilla Prissie Prithivi Prithviraj Priya
    Priyanka Procopio Procris Proculus Prodicus Prodromos Profira Proinsias Prokhor Prokles Prokofi Prokofy
    Prokop Prokopis Prokul Promode Prosper Protasio Pru Prudence Prudencia Prudy Prue Prunella Prvoslav
    Przemyslaw Przemysław Přemysl Ptolemaeus Publius Pudens Pufang Pulcheria Punisa Puniša Puran Purificacion
    Purificación Purna Purushottam Pyotr Pytheas Pythia Pythias Pınar Qaboos Qamil Qasim Qemal Qiaomu Qichao
    Qili Qiming Qirjako Qishan Quartus Queenie Quentin Quim Quinctius Quincy Quinten Quintin Quintus Quirin
    Quirino Quirinus Quiteria Quitterie Qusay Rab Rabah Rabia Rabiah Rabindra Rabindranath Rachael Rachel
    Rachela Rachid Rachilde Racho Rade Radegonde Radegund Radenko Radha Radhika Radim Radislav Radivoj Radivoje
    Radko Radmila Radoje Radojica Radomir Radomír Radosav Radoslav Radoslaw Radosław Radovan Radu Radulf Radulph
    Radúz Raed Rafael Rafaela Rafal Rafał Rafe Raffaele Raffaello Rafi Rafic Rafik Rafila Rafiq Raghav Raghavan
    Raghida Raghu Raghunath Ragna Ragnar Ragnhild Rahel Rahim Rahman Rahmi Rahul Raif Raimbaud Raimbaut Raimo
    Raimond Raimondo Raimund Raimundo Rainer Rainier Rainis Raisa Raissa Raïssa Raj Rajab Rajagopal Rajan Rajani
    Rajat Rajeev Rajendra Rajesh Rajeshwar Rajiv Rajko Rajkumar Rajmund Rajni Rajnold Rakesh Ralf Ralph Raluca
    Ram Rama Ramachandra Ramadan Ramakrishna Raman Ramana Ramanand Rambald Rambaut Ramesh Rameshwar Rameswar
    Ramiro Ramiz Ramkrishna Rammohan Rammohun Ramnath Ramo Ramon Ramona Ramón Ramsay Ramsey Ramzi Ranajit Ranald
    Randal Randall Randi Randolf Randolph Randy Rania Raniero Ranjan Ranjit Ranko Ranuccio Ranulf Raouf Raoul
    Raphael Rareș Rasbehari Rasheed Rashi Rashid Rashida Rashmi Rasih Rasim Rasmus Rastislav Rastko Rastus
    Rathin Ratko Rauf Raul Rauni Raúl Ravenel Ravi Ravindra Rawley Ray Raymbaud Raymond Raymonde Raymund
    Raymundo Rayna Raynald Rayner Răducu Răzvan Reba Rebe Rebeca Rebecca Rebecka Rebeka Rebekah Recai Recep
    Redmund Redvers Refet Refik Refika Reg Regan Reggie Regin Regina Reginald Regine Regis Regitze Regína Regolo
    Regulo Reha Reid Reidar Reijo Reiko Reimar Reinald Reine Reinecke Reiner Reinhard Reinhardt Reinhart
    Reinhilde Reinhold Reinier Reinmar Reino Reinulf Reinwald Rekha Relja Relu Rembert Rembrandt Remco Remi
    Remigio Remigius Remigiusz Remo Rena Renaldo Renata Renate Renato Renatus Renaud Renaude Renaut Renán Renáta
    Rene René Renée Renie Renier Rentaro Renuka Renzo Reshat Resi Restituto Reşat Reşit Reuben Reuel Reuven
    Revekka Rex Rexhep Reyer Reynold Reza Rezo Rezso Rezső Réginald Régine Régis Régulo Réka Rémi Rémy Rhiannon
    Rhoda Rhodopis Rhodri Rhona Rhonwen Rhydderch Rhys Riad Riadh Ricard Ricarda Ricardo Ricardus Riccarda
    Riccardo Ricciarda Rich Richard Richarda Richárd Richie Rick Rickard Ricky Rida Ridvan Ridwan Rieko Rien
    Rienzo Rifaat Rifat Rigas Rigoberta Rigoberto Riitta Rija Rijk Rikke Rina Rinalda Rinaldo Rino Riquier Risto
    Rita Ritsuko Ritva Rivka Rivkah Riyad Riza Roald Rob Robbie Robby Robert Roberta Robertina Robertine Roberto
    Robertus Robi Robin Robina Robinette Robustiano Rocco Roch Rocio Rocío Rod Roddy Roderic Roderich Roderick
    Roderyk Rodge Rodger Rodica Rodion Rodney Rodolfo Rodoljub Rodolph Rodolphe Rodolphus Rodrigo Rodrigue Roel
    Roelof Rog Rogatien Rogelio Roger Roger-Martin Rogier Rohini Rohit Roisin Roko Roksana Rokuro Roland Rolande
    Rolando Rolf Rollo Rolv Romain Roman Romana Romanița Romano Romao Romario Román Romário Romão Romeo Romesh
    Romila Romina Romola Romuald Romulo Ron Ronald Ronan Rongji Rongtian Rongzhen Ronnie Roque Rory Rosa
    Rosa-Maria Rosabel Rosabella Rosabelle Rosalba Rosalia Rosalie Rosalind Rosalinda Rosalinde Rosaline Rosalyn
    Rosamond Rosamund Rosamunda Rosamunde Rosana Rosanna Rosaria Rosario Rosaura Roschen Roscoe Rose Roseanna
    Roseanne Rosel Roselina Roseline Roselyne Rosemarie Rosemary Rosemonde Rosendo Roshan Rosie Rosina Rosine
    Rosinha Rosita Rosmunda Ross Rossana Rostislav Roswitha Rouhollah Rowan Rowena Rowland Roxana Roxane
    Roxelana Roxy Roy Royce Roza Rozalia Rozália Rozina Rozsa Róbert Róisín Rómulo Rónán Róza Rózsa Róża Röschen
    Rösel Rrahman Ruairi Ruairí Ruben Rubén Ruby Ruchla Rudi Rudiger Rudolf Rudolfo Rudolph Rudolphus Rudyard
    Rufina Rufino Rufus Ruggero Ruggiero Ruhi Ruhollah Rui Ruihuan Rukmini Rumyana Runar Ruoshui Ruoxi Rupa
    Rupert Ruprecht Rurik Rusen Ruslan Russ Russell Rustam Rusty Ruşen Ruta Rutger Ruth Ruthie Ruthild Rutilio
    Rutilius Ruud Ruurd Ruxanda Ruxandra Ruy Ruza Ruzena Ruža Ružena Ružica Rüdiger Růžena Ryan Ryo Ryoichi
    Ryoji Ryoko Ryosuke Ryotaro Ryszard Ryu Ryuichi Ryunosuke Ryurik Rıdvan Rıfat Rıza Saad Saadi Saadia
    Sabahattin Sabatino Sabiha Sabina Sabine Sabino Sabinus Sabína Sabri Sabrina Saburo Sacha Sachchidananda
    Sacheverell Sachiko Sachin Sadako Sadao Saddam Sadegh Sadeq Sadhana Sadie Sadik Sadiq Sadri Sadullah Sadık
    Saebert Saeed Saeko Safet Safi Safia Safiya Safiye Safta Safwat Sahadev Sahadeva Sahak Sahar Saida Saidee
    Saif Sait Saïd Sakari Sakip Sakuzo Sakıp Salah Salam Salathiel Saleem Saleh Salek Sali Salif Salih Salim
    Salli Sallie Sally Salma Salman Salome Salomea Salomé Salomo Salomon Salustiano Salvador Salvadora Salvator
    Salvatore Salvestro Salwa Salwator Sam Samantha Samar Sami Samia Samih Samim Samir Samira Sammie Sammy
    Samora Sampat Sampson Samson Samuel Samuil Samvel Sancha Sancho Sanda Sandeep Sandford Sandie Sandor Sandra
    Sandrine Sandro Sandu Sandy Sangeeta Sani Sanja Sanjay Sanjeev Sanjin Sanjiv Sanka Sankar Sanne Sansone
    Santosh Sanzo Saparmurat Sapphira Sara Sarada Sarah Sarala Sarat Sardul Sarita Sarkis Sarojini Sarolta
    Sarvepalli Sasha Sashenka Sashi Saskia Saša Satish Satoko Satoru Satoshi Satu Satur Saturnin Saturnina
    Saturnino Satya Satyabhakta Satyajit Satyendra Satyendranath Saud Saul Sauli Saumyendranath Saurabh Sauveur
    Saveli Savely Saverio Saveta Savina Savinien Savita Savitri Savka Savva Savvas Sayed Sayuri Sayyid Sámuel
    Sándor Sára Sátur Sânziana Scholastique Schorsch Scipione Scott Sead Seaghan Seamus Sean Seán Sebald
    Sebastian Sebastiana Sebastiano Sebastiao Sebastián Sebastião Sebastienne Sebert Sebestyen Sebestyén Secondo
    Secundino Sedat Sefer Sefik Sefton Segismundo Segolene Segundo Seid Seiichi Seiji Seiko Seishi Seizo
    Sejfulla Sekou Selahattin Selâhattin Selcuk Selçuk Selda Selena Seleucus Selim Selima Selina Selinda Selma
    Selwyn Sembène Semen Semenica Semën Semih Semiha Semion Sempronius Semra Semsettin Semyon Semyonovich Senad
    Sener Seosamh Sepp Seppel Seppo Septimius Septimus Serafeim Serafim Serafima Serafin Serafina Serafino
    Seraphim Seraphina Seraphine Serapio Serban Serdar Serena Seretse Serezha Serge Sergeevich Sergei Sergeï
    Sergej Sergey Sergeyevich Sergio Sergiu Sergius Sergiusz Sergo Serhat Serhii Serhiy Serle Sernin Serpil
    Sertorius Servais Servando Servác Servilius Servius Seryozha Seth Setsuko Seumas Seva Sevastyan Sevda
    Severin Severina Severine Severín Severo Sevgi Sevim Sevket Seweryn Sexburga Sextus Seydou Seyfi Seymour
    Sezen Séamus Séan Sébastien Sébastienne Ségolène Sékou Séraphin Séraphine Séverin Séverine Shaban Shabana
    Shabtai Shadrach Shafiq Shahid Shahin Shahram Shahriar Shailendra Shakib Shakir Shalom Shalva Shammai Shana
    Shane Shankar Shanta Shanti Shao-chi Shaoqi Shapour Sharad Sharif Sharifa Sharon Shashi Shaukat Shaul Shaun
    Shawn Sheela Sheelah Shefqet Shehab Sheila Shekhar Sheldon Shelley Sher Sherman Sherry Shibdas Shibli
    Shichiro Shigeki Shigeko Shigenobu Shigeo Shigeru Shilin Shimon Shimshon Shinasi Shinichi Shinji Shinzo
    Shirin Shirley Shiro Shiv Shivaji Shizue Shizuko Shkelqim Shkëlqim Shlomit Shlomo Shmuel Sho Shobha Shoichi
    Shoji Sholem Sholom Shona Shota Shozo Shraga Shrikant Shripad Shuichi Shuji Shukri Shulamit Shulamith Shulem
    Shunji Shura Shusaku Shushan Shusui Shuxian Shuzo Shyam Shyama Shyqyri Siad Siaka Siamak Sibby Sibell
    Sibella Sibilla Sibyl Sibylla Sibylle Sicard Sicheng Sid Siddhartha Sidi Sidney Sidonia Sidonie Sidor
    Sidónia Siegbald Siegbert Siegbrecht Siegfried Sieghard Sieglinde Siegmund Siegrun Siegwart Sietske Sigbert
    Sigbjorn Sigbjørn Sigebert Sigeric Sigfrid Sigfried Sighere Sigismond Sigismondo Sigismund Sigismundo Sigmar
    Sigmund Signe Signy Sigrid Sigrun Sigurd Sigvard Siiri Silas Silja Silje Silke Siluan Silvain Silvana
    Silvano Silvanus Silvere Silverio Silvester Silvestre Silvestro Silvère Silvério Silvia Silvian Silviana
    Silvija Silvio Silviu Sima Simao Simão Simcha Simen Simeon Siméon Simi Simina Simion Simmie Simo Simon
    Simona Simone Simonetta Simonides Simonino Simonne Simón Sinan Sinasi Sinclair Sindre Sinead Sinéad
    Sinfiotli Sinfjotli Sinforosa Sinică Sinikka Sinisa Siniša Siobhan Siobhán Siôn Sipho Siqi Siraj Sissie
    Sisto Sita Sitaram Sitki Siv Sivaram Sixte Sixten Sixto Sixtus Sjoerd Skender Skënder Skirnir Slava Slavcho
    Slavek Slaven Slavica Slavka Slavko Slavoj Slavoljub Slavomir Slavomír Slawomir Sláva Slávka Slobodan
    Smaranda Smilja Smita Snezana Snežana Snježana Snorri Sobeslav Soběslav Socorro Sofia Sofie Sofija Sofonisba
    Sofronia Sofronio Sofya Sohan Soheil Sohrab Soichiro Soizic Sojourner Solange Soledad Solimano Solita
    Solomon Solveig Somnath Sondre Sonia Sonja Sonya Soňa Sophia Sophie Sophoklis Sophronia Sophus Sophy Sorana
    Soraya Sorcha Soren Sorin Sorina Sosia Sosicles Soso Sosthene Sosthène Sotiria Sotirios Sotiris Souad
    Souleymane Soumitra Soumyendra Sourav Sourou Sönke Sören Spartaco Spasoje Spencer Spenser Speranța
    Speusippus Spike Spiridon Spiro Spiros Spirydion Spurius Spyridon Spyros Srdan Srdja Srdjan Srećko Srinivas
    Srinivasa Sripad Srul Srđan Stacey Staffan Stafford Stamatis Stan Stana Stanca Stancu Stanford Stanhope
    Stanimir Stanislao Stanislas Stanislaus Stanislav Stanislava Stanislaw Stanislawa Stanisław Stanisława
    Stanke Stanko Stanley Stanoje Staša Stathis Statis Stavros Stavroula Steen Steenie Stefan Stefania Stefanie
    Stefanija Stefanino Stefano Stefanos Steffen Steinar Stelian Steliana Stelios Stella Stellan Steluța Sten
    Stepan Stepanida Stepanka Stepanovich Stephane Stephania Stephanie Stephen Stesha Stevan Steve Steven Stevie
    Stevo Stewart Stéphane Stig Stijn Stilla Stina Stine Stipan Stipe Stiva Stjepan Stoffel Stojan Stokely
    Stoyan Stoyu Stratis Straton Stratos Strephon Stribor Strobe Stuart Sture Stylianos Suad Suat Subhadra
    Subhas Subhash Subhi Subodh Subramania Subrata Sucheta Sudha Sudhindra Sudhir Sue Sufian Suhail Suhasini
    Suheyla Sujata Sukey Sukhdev Sukru Sukumar Sulaiman Sulayman Suleiman Sulejman Suleyman Sulo Sulpicius Suman
    Sumiko Sumit Sunanda Sundar Sune Suneel Sunhild Sunil Sunita Suniti Sunniva Surendra Surendranath Suresh
    Surjit Surya Susan Susana Susanna Susannah Susanne Suse Susette Sushil Sushila Susie Susumu Susy Suu Suzana
    Suzanne Suze Suzette Suzie Suzon Suzuko Suzy Süheyla Süleyman Svante Svatopluk Svätopluk Svea Svebor Svein
    Sven Svend Svenja Sverre Svetislav Svetlana Svetlin Svetozar Svetozár Sveva Sviatoslav Svyatoslav Swantje
    Swithin Swithun Sybil Sybilla Sybren Sydney Syl Sylvain Sylvaine Sylvanus Sylvester Sylvestre Sylvi Sylvia
    Sylvie Sylwester Sylwia Symon Symphorien Syngman Synne Synnove Synnøve Syrja Sysoi Szabolcs Szczepan
    Szidonia Szidónia Szofi Szofia Szonja Szófia Szymon Søren Sıtkı Sławomir Šimon Štef Štefan Štefánia Štěpán
    Štěpánka Șerban Ștefan Ștefana Ștefania Şefik Şemsettin Şener Şerif Şevket Şinasi Şükrü Taavetti Taavi 
    Tabea Tabitha Tacjana Tad Tadao Tadashi Taddea Taddeo Tadeáš Tadeo Tadeusz Tadhg Tadija Taeko Tafari Tage
    Taha Tahar Taher Tahir Tahsin Taieb Taillefer Taina Taisuke Takahiro Takako Takamori Takao Takashi Takeji
    Takeko Takeo Takeshi Taketora Takis Talal Talat Talât Talha Taliesin Talip Tam Tamar Tamara Tamas Tamasine
    Tamás Tamiko Tamsin Tanaquil Tanasko Tancred Tancrede Tancredi Tancredo Tancrède Tania Tanja Tanju Tano
    Tansu Tanya Tanzan Tapan Tapani Tapio Tara Tarak Taras Tarek Tarik Tariq Tarja Tarjei Taro Tarun Tarık Tasa
    Tassilo Tassos Tatiana Tatius Tatsuo Tatsuya Tatyana Tauno Tavish Tawfiq Tayeb Tayfun Taylor Taysir Tayyip
    Tebaldo Tecwyn Ted Teddie Teddy Teea Tefik Tefta Teig Teiko Teilo Tej Teja Tejun Tekla Telemaco Telesforo
    Telésforo Tellervo Tello Telmo Temelko Temistocle Tencho Tengiz Teobaldo Teodor Teodora Teodorico Teodoro
    Teodosia Teodosio Teofil Teofila Teofilo Teohari Teona Teófila Teófilo Terence Terencjusz Terenti Terentia
    Terentius Terenty Teresa Teresina Teresita Terez Tereza Terezia Teréz Terézia Terrence Terry Teruko Teruo
    Tess Tessa Tessie Tessy Tetsu Tetsuo Tetsuro Tetsuya Teunis Teuvo Tevfik Tevye Tewfik Thabo Thad Thaddaus
    Thaddäus Thaddee Thaddeus Thaddée Thadeus Thady Thanas Thanasis Thanassis Thandi Thanos Thant
    Thassilo Thaung Thea Theages Thecla Theda Thekla Thelma Thelonious Themba Themistokles Themistoklis Theo
    Theobald Theodor Theodora Theodore Theodoric Theodoros Theodosia Theodule Theofilos Theophane Theophanes
    Theophania Theophila Theophilos Theophilus Theophraste Theophrastus Theopompus Theramenes Theresa Therese
    Theresia Theroigne Theron Theun Theunis Théobald Théodora Théodore Théodoric Théodule Théophane Théophile
    Théophraste Thérèse Thérésa Théroigne Thibaud Thibault Thibaut Thierry Thiébaut Thijs Thilo Thimi Thodoros
    Thom Thomais Thomas Thomasin Thomasina Thomasine Thor Thora Thorbjorn Thorbjörn Thorbjørn Thordis Thorfinn
    Thorkild Thorleif Thornton Thorolf Thorstein Thorsten Thorvald Thrasyvoulos Thurgood Thurlow Thurstan
    Thurston Thusnelda Thyra Tiago Tib Tibaldo Tibbie Tiberia Tiberio Tiberiu Tiberius Tibor Tiburce Tiburcio
    Tichomír Tichon Tidjane Tiemen Tigran Tihamer Tihamér Tihomir Tiina Tija Tijana Tikhon Tilda Tillie Tilly
    Tilman Tilmann Tilo Tim Timaeus Timandra Timea Timmie Timmy Timo Timofei Timofey Timoléon Timotea Timotei
    Timotej Timoteo Timothea Timothee Timotheus Timothée Timothy Timóteo Tina Tinca Tincuța Tingfu Tiphaine
    Tiril Tirso Tirzah Tisha Tissaphernes Tita Titania Titia Tito Titu Titus Tivadar Tiziana Tiziano Tjalling
    Tjeerd Tobe Tobias Tobiasz Tobie Tobit Toby Tod Todd Todor Toinette Toivo Tokiko Tokuzo Tolga Tolomeo Tom
    Toma Tomas Tomasina Tomaso Tomasz Tomás Tomáš Tomé Tomio Tomislav Tomislava Tomkin Tommaso Tommie Tommy Tomo
    Tomoko Tomoyuki Tonči Tončica Toni Tonija Tonin Tonino Tonio Tonka Tonko Tony Tonya Toomas Toon Tooru
    Torahiko Torben Torbjorn Torbjörn Torbjørn Tord Torgeir Torgny Toribio Torkel Torolf Torquata Torquato
    Torquil Torstein Torsten Toru Torvald Toshiaki Toshihiko Toshihiro Toshiki Toshiko Toshimichi Toshio Toshiro
    Tosti Tostig Toto Toussaint Toyohiko Tódor Tracey Tracy Trahaearn Traian Traicho Tranquillo Traugott Traute
    Travis Traycho Trefor Trevor Trifon Trifone Trijntje Trilochan Tripti Tristan Tristano Tristram Trix Trixie
    Trixy Troels Trofim Trond Troy Trpimir Trpko Trude Trudel Trudi Trudie Trudy Truus Tryggve Trygve Tryphena
    Tryphosa Tse-tung Tsé-tung Tsola Tsuneo Tsutomu Tsuyoshi Tsvetan Tsvi Tudor Tudora Tudorița Tudosia Tudur
    Tugdual Tulin Tullia Tullio Tullius Tullus Tulsi Tuncay Tuncel Tuomas Tupac Turan Turgut Turhan Turid
    Turiddu Turino Turkan Turki Turlough Turnus Tushar Tuula Tuulikki Tuva Tülin Türkan Tvrtko Ty Tycho Tyko
    Tyler Tymen Tymon Tymoteusz Tyra Tyrone Tytus Tzipora Tzvetan Ubald Ubaldino Ubaldo Uberto Uchtred Uda Uday
    Udham Udo Uffe Ughetto Ugo Ugolin Ugolino Uguccione Ugur Uğur Uhtred Uhuru Ujjal Ulf Ulick Ulises Ulisse
    Ulita Ulla Ulpius Ulric Ulrica Ulrich Ulrik Ulrika Ulrike Ultan Ulvi Ulyana Ulysses Uma Umar Umaru Umberto
    Umeko Umesh Umit Ummidius Una Unni Upendra Upendranath Urbain Urbana Urbane Urbano Urho Uri Uriah
    Uriel Urien Uros Uroš Urraca Urs Ursel Ursin Ursina Ursula Ursule Ursus Urszula Uršuľa Usama Uschi Usha
    Usman Ustinya Uta Utako Ute Uthman Uttam Uuno Uwe Uzziel Úna Ümit Vaclav Vacslav Vadim Vagn Vahan Vahdettin
    Vahe Vahit Vahram Vaino Vakhtang Val Vala Valborg Valdemar Valente Valentim Valentin Valentina Valentine
    Valentín Valentína Valer Valere Valeri Valeria Valerian Valeriano Valerianus Valerie Valerien Valerija
    Valerio Valeriu Valerius Valeriya Valery Valère Valér Valéria Valérien Valéry Valfredo Vali Valko
    Vallabhbhai Valter Valtteri Vanesa Vanessa Vangelis Vangjel Vania Vanja Vanka Vanna Vanni Vannino Vano Vanya
    Vardan Varenka Varfolomei Varlam Vartan Varun Varvara Varya Vasant Vasanti Vasco Vasif Vasil Vasile Vasili
    Vasilica Vasilică Vasilievich Vasilii Vasilije Vasiliki Vasilios Vasilis Vasilisa Vasiliy Vasily Vaske Vaskë
    Vaso Vassil Vassili Vassilis Vassily Vasudev Vasudeva Vasya Vasyl Vasıf Vatroslav Vatsala Vaughan Vavrinec
    Vavro Vazgen Vazha Václav Vácslav Väinö Vecihi Vedat Vedran Vedrana Vehbi Veijo Veikko Veit Velana Velimir
    Velimira Velina Veljko Velko Venanzio Vencel Vendel Vendela Vendelín Venera Venetia Veniamin Veniero Venkata
    Venkataraman Venustiano Venyamin Vera Veran Vere Verena Verginius Verica Veridique Verity Verna Verner
    Vernon Veronica Veronika Veselin Vesna Vespasiano Vespasien Veta Vettor Veturius Veysel Véra Véran Véridique
    Véronique Věra Viacheslav Vianney Vibeke Vibius Vic Vicencia Vicente Vicenția Vicențiu Vicência Vicko Vicky
    Victoire Victor Victoria Victoriano Victorien Victorine Vid Vida Vidar Vidkun Vidya Vieroslava Vigdis Vigen
    Viggo Vigilius Vijay Vijaya Vijeko Vikas Vikenti Vikenty Vikram Viktor Viktoria Viktorie Viktorija Viktória
    Vilde Vilem Vilém Vilhelm Vilhelmina Vilhjalmur Vilho Viliam Vilis Viljo Ville Villy Vilma Vilmos Vimal
    Vimala Vinay Vinayak Vincas Vince Vincenc Vincent Vincente Vincențiu Vincenza Vincenzina Vincenzo Vinka
    Vinko Vinoba Vinod Vintila Vintilă Vinzent Viola Violante Violet Violeta Violetta Violette Viorel Viorela
    Viorica Vipin Vipsania Vipsanius Virag Virág Viren Virendra Virgie Virgil Virgilio Virgiliu Virginia
    Virginie Virginio Virtudes Visar Visarion Vishal Vishwanath Visnja Vissarion Višnja Vit Vita Vitale Vitali
    Vitalii Vitalis Vitaliy Vitaly Vitezslav Vithal Vithalbhai Vito Vitomir Vittore Vittoria Vittoriano Vittorio
    Vitus Vitya Vivaldo Vivek Viveka Vivian Viviana Viviane Vivien Vivienne Vivyan Víctor Vít Vítězslav
    Víťazoslav Vjekoslav Vjenceslav Vlad Vladan Vladek Vladeta Vladilen Vladimir Vladimira Vladimirovich
    Vladimirovna Vladimír Vladimíra Vladislaus Vladislav Vladko Vladlen Vlado Vlaicu Vlasis Vlastimil Vlastislav
    Vlatko Voichița Voicu Vojin Vojislav Vojo Vojta Vojtech Vojtěch Volfango Volker Volkert Volkhard Volkmar
    Volkwin Volodya Volodymyr Volund Vopiscus Vratislav Vratko Vreni Vsevolod Vuk Vukasin Vukašin Vulko Vural
    Vyacheslav Vytautas Vyvyan Waclaw Wacław Wade Wadi Wael Wafa Wahid Wajdi Walburg Walburga Waldemar Waldo
    Waleed Walenty Walentyn Walentyna Waleria Walerian Walery Walfredo Walfried Walgierz Walid Wallace Wally
    Walpurga Walpurgis Walram Walt Walter Waltheof Walther Waltraud Waltraut Wanda Wanesa Warin Warner Warren
    Warwick Washington Wasif Wassily Wat Wawrzyniec Wayne Weihan Welf Wenceslao Wenceslas Wenceslaus Wendelin
    Wendeline Wendell Wendy Wenonah Wenxiu Wenyuan Wenzel Werburga Werburgh Werner Wernher Weronika Wes Wesley
    Wessel Wiara Wibke Wichman Widukind Wiebe Wiebke Wieland Wieslaw Wiesław Wifredo Wigbert Wijnand Wiktor
    Wiktoria Wilbert Wilbur Wilfred Wilfrid Wilfried Wilfrith Wilfryd Wilhelm Wilhelmina Wilhelmine Wilkie Will
    Willard Willem Willemijn Willemina Willi William Willibald Willibrord Willie Willis Willoughby Willy Wilma
    Wilmot Wilson Wiltrud Wim Wincenty Winfield Winfred Winfrid Winfried Winifred Winnie Winny Winrich Winston
    Winthrop Wirginia Wislawa Wisława Witalis Withburga Witold Wittekind Wladimir Wladyslaw Wladyslawa
    Wlodzimierz Wojciech Wole Wolf Wolf-Dieter Wolf-Dietrich Wolfert Wolfgang Wolfhard Wolfhart Wolfrad Wolfram
    Woodrow Woody Wouter Wulf Wulfhere Wulfnoth Wulfric Wulfstan Wulstan Wunibald Wyatt Wybrand Wyn Wyndham
    Wynfrith Wynne Wystan Władysław Władysława Włodzimierz Xanthe Xanthippus Xaver Xavier Xaviere Xavière
    Xenocrates Xénia Xhafer Xhelal Xhemal Xhevdet Xiannian Xianzhi Xiaobo Xiaoming Xiaoping Xiaotong Xilai
    Ximena Ximeno Xingzhi Xiuquan Xoan Xoán Xueliang Xuesen Xueshi Yaakov Yachiyo Yacine Yaeko Yael Yafei Yago
    Yahia Yahya Yajnavalkya Yakim Yakov Yakovlevich Yakub Yakubu Yakup Yalcin Yalçın Yamini Yamuna Yan Yana Yane
    Yanis Yanka Yanko Yann Yannick Yannis Yaobang Yaqub Yaroslav Yasar Yasemin Yash Yashpal Yashwant Yasir
    Yasmin Yasser Yassin Yassir Yasuhiro Yasujiro Yasuko Yasunari Yasuo Yasushi Yaşar Yat-sen Yataro Yavuz Yayoi
    Yazid Yefim Yefrem Yegor Yehezkel Yehiel Yehoshua Yehuda Yehudi Yekaterina Yekta Yelena Yelisei Yelizaveta
    Yemelyan Yermak Yermolai Yeshayahu Yevdokia Yevgeni Yevgenia Yevgeniya Yevgeny Yevgraf Yevhen Yevsei Yiannis
    Yigael Yigal Yildiz Yilmaz Yingchao Yiorgos Yisrael Yitzchak Yitzhak Ymbert Ymer Ynez Yngvar Yngve Yoann
    Yogendra Yogesh Yoichi Yoko Yolanda Yolande Yona Yonah Yonatan Yongfa Yordan Yordanka Yorgos Yosef Yoshie
    Yoshihiko Yoshihiro Yoshiko Yoshimi Yoshinobu Yoshio Yoshiro Yoshitaka Yoshito Yossel Yosuke Youcef Youlan
    Young-sam Younis Yousef Youssef Youwei Yoweri Yozo Yrjo Yrjö Ysabel Ysbrand Yseulte Yu-lan Yuanpei Yuichi
    Yuji Yukichi Yukiko Yukio Yuli Yulia Yulian Yuliya Yumiko Yunus Yura Yuri Yurii Yuriko Yuriy Yury Yusuf
    Yusuke Yutaka Yutang Yuzo Yvain Yves Yvette Yvo Yvon Yvonne Yvonnick Ywain Yıldız Yılmaz Zabulon Zacarias
    Zacarías Zaccaria Zacchaeus Zach Zachar Zachariah Zacharias Zachariasz Zacharie Zachary Zack Zadoc Zafer
    Zahari Zaharia Zaharias Zaher Zahir Zahra Zaid Zainab Zakaria Zakariya Zakhar Zakhari Zaki Zalán Zalman
    Zalmen Zamfir Zamfira Zanobi Zaraza Zarko Zayd Zayed Zaynab Zaza Zbigniew Zbynek Zbyněk Zdenek Zdeněk Zdenka
    Zdenko Zdeňka Zdeslava Zdislava Zdravko Zdzislaw Zdzisław Zeb Zebadiah Zebedee Zebulon Zechariah Zedekiah
    Zedong Zeev Zef Zeferino Zefirino Zeger Zehra Zeinab Zejnep Zekeriya Zeki Zelda Zelie Zelig Zeljko Zella
    Zemin Zenaida Zenaide Zenas Zenel Zenko Zeno Zenobia Zenobie Zenobio Zenon Zenovia Zenón Zente Zenzi
    Zephaniah Zephyrin Zerrin Zev Zeynep Zélie Zénaïde Zénobie Zénó Zéphirin Zéphyrin Zétény Zhelyu Zhengfei
    Zhenya Zhidan Zhiqiang Zhivko Zhixin Zhongshan Zhongshu Zhongxun Zia Ziad Ziemowit Zigmas Zihni Zija Zikmund
    Zilla Zillah Zina Zinaida Zinovi Zinovy Zipporah Zisis Zita Zivan Zivko Zivojin Zivorad Ziya Ziyang Zlata
    Zlatan Zlatica Zlatka Zlatko Zodwa Zoe Zoé Zofia Zohra Zoi Zoila Zoja Zola Zoltan Zoltán Zongtang Zophar
    Zora Zoran Zorana Zorica Zorka Zornitsa Zosima Zosimo Zoya Zósimo Zrinislav Zrinko Zselyke Zsigmond Zsofia
    Zsolt Zsombor Zsófia Zsuzsa Zsuzsanna Zubair Zubeida Zubeyde Zuleika Zulema Zulfikar Zulfiqar Zulfu Zuolin
    Zurab Zuzana Zuzanna Zübeyde Zülfü Zvi Zviad Zvonimir Zvonko Zygfryd Zygmunt Zyma Żaneta Žaneta Žarko
    Želimir Željko Želko Želmíra Žigmund Živan Živko Živojin Živorad Žofia Øystein Øyvind Đina Đorđe Đurađ Đurda
    Đuro Łazarz Łucja Łukasz
    Alex. Benj. Chas. Cn. Danl. Edm. Edw. Fredk. Geo. Jas. Jno. Jos. Math. Matt. Nath. Rich. Richd. Robt. Sam. Saml. Sex. Theo. Thos. Tib. Wm.
  `,
  // Names that are also towns stay out.
  surnames: `
    Aakjaer | Aakjær | Aali | Aalto | Aartsen | Aasen | Abacha | Abakumov | Abascal | Abasiyanik | Abasıyanık |
    Abbadie | Abbado | Abbate | Abbott | Abd-el-Kader | Abd-el-Krim | Abduh | Abe | Abeken | Abel |
    Abel-Remusat | Abel-Rémusat | Abell | Abellio | Abendroth | Abensour | Abercorn | Abercrombie | Abercromby |
    Abernathy | Abernethy | Abetz | Abiola | Abney | Abovian | Abramov | Abramovich | Abramovitch |
    Abramovitsch | Abramowski | Abul-Ala | Abul-Fazl | Acciaioli | Acciaiuoli | Acciajuoli | Accolti |
    Accursius | Acevedo | Achard | Acheampong | Achebe | Achenbach | Achery | Acheson | Achillini | Acidalius |
    Ackerman | Ackermann | Ackland | Ackroyd | Acland | Acosta | Acton | Acuna | Acuña | Acworth | Aczel |
    Aczél | Adair | Adame | Adams | Adamson | Adanson | Adashev | Addams | Adderley | Addington | Addison |
    Adenauer | Adhikari | Adivar | Adkins | Adler | Adlersparre | Adoratski | Adoratsky | Adorni | Adorno |
    Adriani | Adrianov | Advani | Ady | Adıvar | Aehrenthal | Aerodius | Aerssen | Afanasiev | Afanasyev |
    Aflak | Aflaq | Afrifa | Aftalion | Afzelius | Agamben | Agar | Agassiz | Aghayan | Aghbalyan | Agnelli |
    Agnesi | Agnew | Agnoletti | Agnoli | Agnon | Agoult | Agricola | Aguado | Aguesseau | Aguinaldo | Aguirre |
    Agurski | Agursky | Agustini | Aharonian | Ahlin | Ahmadinejad | Ahtisaari | Aidit | Aidoo | Aiguillon |
    Aiken | Aikin | Aikman | Ailey | Ailly | Ainger | Ainsley | Ainslie | Ainsworth | Aird | Airey | Airy |
    Aitken | Aitzema | Aivazovsky | Ajdukiewicz | Akaev | Akcura | Akçura | Akechi | Akenside | Akerman |
    Akers | Akhmatova | Akhundov | Akins | Akopian | Aksakof | Aksakoff | Aksakov | Akselrod | Aksoy |
    Aksyonov | Akutagawa | Alain-Fournier | Alaman | Alamanni | Alamannus | Alamán | Alarcon | Alarcón |
    Albani | Albano | Albemarle | Albeniz | Alberdi | Alberoni | Albers | Alberti | Albertinelli | Albertini |
    Albertus | Alberuni | Alberus | Albéniz | Albinoni | Albiruni | Albizu | Albizzi | Alboquerque | Albornoz |
    Albret | Albright | Alcala-Galiano | Alcala-Zamora | Alchian | Alciati | Alciatus | Alcock | Alcott |
    Aldana | Aldanov | Alden | Alderson | Alderton | Aldington | Aldis | Aldobrandini | Aldous | Aldrich |
    Aldridge | Aldringer | Aldrovandi | Aldrovandus | Aleander | Aleandro | Aleardi | Alecsandri | Alegambe |
    Alegria | Alegría | Aleixandre | Aleksandrov | Alekseev | Alekseyev | Aleksinski | Aleksinskii |
    Aleksinsky | Alem | Aleman | Alemán | Alembert | Alencar | Alessandri | Alevizos | Alexandroff |
    Alexandrou | Alexeieff | Alexeiev | Alexeyeff | Alexeyev | Alexieff | Alexinski | Alexinsky | Alfaro |
    Alfieri | Alfonsin | Alfonsín | Alford | Alfven | Alfvén | Algardi | Alger | Algren | Alicata | Aliev |
    Alimin | Alington | Aliyev | Alkalay | Alkan | Alkhwarizmi | Allais | Allan | Allanson | Allardyce |
    Allatius | Allawi | Allbutt | Allegri | Alleine | Allemane | Allen | Allenby | Allende | Allestree |
    Alleyn | Alleyne | Allgood | Allibone | Alliluev | Alliluyeva | Allingham | Allison | Allon | Allott |
    Allport | Allsop | Allsopp | Allston | Allyn | Alma | Almack | Almagro | Almasi | Almási | Almeida |
    Almirante | Almon | Almquist | Almqvist | Alphen | Alquie | Alquié | Alsop | Alsted | Alstedius | Alston |
    Altamirano | Altdorfer | Altekar | Altena | Altenstaig | Altenstein | Altgeld | Althoff | Althorp |
    Althusius | Althusser | Altichiero | Altieri | Altmeier | Altmeyer | Altringer | Alured | Alva | Alvarado |
    Alvares | Alvarez | Alvear | Alvensleben | Alvinczy | Alvintzy | Amado | Amaldi | Amann | Amari | Amasaeus |
    Amaseo | Amati | Amato | Ambedkar | Ambler | Ambrose | Ambrosoli | Ameghino | Amendola | Amerbach | Amery |
    Ames | Amesius | Amhurst | Amiot | Amir-Kabir | Amis | Ammanati | Ammann | Ammannati | Ammirato | Ammons |
    Amory | Amos | Ampère | Ampthill | Ampudia | Amsdorf | Amsdorff | Amundsen | Amundson | Amyot | Amyraldus |
    Amyraut | Ananyev | Anchieta | Ancillon | Andersch | Andersen | Anderson | Anderton | Andler | Ando |
    Andrade | Andradius | Andranik | Andrassy | Andrássy | Andreae | Andreas-Salome | Andreas-Salomé | Andreev |
    Andreieff | Andrejevic | Andrejević | Andreotti | Andrew | Andrewes | Andrews | Andreyeff | Andreyev |
    Andreyeva | Andric | Andrić | Andrieux | Andronikov | Andropov | Andros | Andrzejewski | Anesaki |
    Angelico | Angell | Angelou | Angelov | Anglin | Anguiano | Anguita | Angus | Anichkov | Animuccia |
    Ankrah | Anneessens | Annenkov | Annenski | Annensky | Annesley | Annibaldi | Anning | Annius | Anouilh |
    Anquetil | Anquetil-Duperron | Ansari | Anscombe | Ansdell | Anseele | Ansell | Anson | Anstey | Anstice |
    Anstie | Anstis | Anstruther | Antall | Anthony | Antipov | Antonelli | Antonesco | Antonescu | Antonioni |
    Antonov | Antonov-Avseenko | Antonov-Ovseenko | Antonov-Ovsejenko | Antonov-Ovseyenko | Antonovych |
    Antraigues | Anvelt | Apel | Apelt | Apianus | Apollinaire | Appert | Appiah | Appiani | Applegarth |
    Applegate | Appleton | Appleyard | Apponyi | Apraksin | Apraxin | Apraxine | Apro | Apró | Apukhtin |
    Aquino | Arafat | Arago | Arai | Arakcheev | Arakcheyev | Araki | Araktcheef | Araktcheieff | Aralov |
    Aramburu | Aranda | Arany | Araquistain | Araquistáin | Arbenz | Arber | Arbuckle | Arbuthnot | Arcangeli |
    Arce | Archbold | Archdale | Archer | Archibald | Archibold | Archipenko | Arcimboldo | Arciniegas |
    Arciszewski | Arcudius | Arden | Ardenne | Ardigo | Ardigò | Areizaga | Arendt | Arensky | Aretinus |
    Aretius | Arevalo | Arévalo | Arfvedson | Argall | Argan | Argelander | Argensola | Argentarius | Arghezi |
    Argote | Arguedas | Arguelles | Argüelles | Argyropoulos | Argyropulus | Aribau | Arinos | Arishima |
    Arismendi | Aristide | Arkell | Arkwright | Arland | Arlen | Arletty | Arliss | Arlosoroff | Arlt | Armah |
    Armani | Armellini | Armfelt | Armin | Armistead | Armitage | Armour | Armstrong | Armytage | Arnaldi |
    Arnaldus | Arnauld | Arnault | Arndius | Arndt | Arne | Arneth | Arniches | Arnim | Arnisaeus | Arnold |
    Arnot | Arnott | Arnoux | Aron | Aronson | Arosemena | Arosev | Arouet | Aroutunian | Arp | Arrabal |
    Arraes | Arrau | Arrebo | Arreola | Arrhenius | Arriaga | Arrighi | Arrowsmith | Arrupe | Arslan | Artaud |
    Artigas | Artsybashev | Artzybashev | Arumaeus | Arundell | Asafyev | Asam | Asanuma | Asbjornsen |
    Asbjörnsen | Asbjørnsen | Asbury | Ascaso | Ascensius | Asch | Ascham | Asche | Ascoli | Asenjo | Asgill |
    Ash'ari | Ashari | Ashbee | Ashburner | Ashburnham | Ashcraft | Ashcroft | Ashe | Ashhurst | Ashida |
    Ashikaga | Ashley | Ashmole | Ashmore | Ashton | Ashurst | Ashwell | Ashwood | Ashworth | Ash’ari | Asimov |
    Asin | Asín | Aske | Askenazy | Askew | Asnyk | Asor-Rosa | Aspinall | Aspland | Asquith | Assad |
    Assemani | Assezat | Assézat | Assheton | Assis | Astaire | Astakhov | Astbury | Astell | Astie | Astié |
    Astle | Astley | Aston | Astor | Astrov | Ataturk | Atatürk | Atcheson | Atherton | Atkins | Atkinson |
    Atlasov | Attaliates | Atterbom | Atterbury | Attlee | Attree | Attwood | Atwell | Atwood | Auber | Aubert |
    Aubertin | Aubery | Aubigne | Aubigné | Aubrey | Aubry | Auchincloss | Auchinleck | Auden | Audiberti |
    Audin | Audley | Audubon | Auer | Auerbach | Auersperg | Auerswald | Auffenberg | Aufhauser | Aufhäuser |
    Aufrecht | Augereau | Augier | Augspurg | Augustine | Aulard | Auratus | Auriol | Aurispa | Aurogallus |
    Austen | Austin | Autant-Lara | Autry | Avaux | Avdeyev | Avebury | Aveling | Avellaneda | Avenarius |
    Avenel | Aventinus | Averbakh | Averchenko | Averescu | Averoff | Avery | Avilov | Avksentiev | Avksentyev |
    Avogadro | Avory | Avvakum | Awdry | Awolowo | Axelrod | Axelrode | Axen | Axtell | Ayala | Aybar |
    Aydelotte | Ayer | Ayers | Aylesford | Ayliffe | Aylmer | Ayloffe | Aylward | Aylwin | Ayme | Aymé |
    Ayrault | Ayre | Ayres | Ayrton | Ayscough | Ayton | Aytoun | Azad | Azana | Azaña | Azcarate | Azcárate |
    Azef | Azeff | Azeglio | Azev | Azevedo | Azhayev | Azikiwe | Aznar | Aznavour | Azorin | Azorius | Azorín |
    Azuela | Azzolini | Álvarez | Ångström | Baader | Babajanyan | Babb | Babbage | Babcock | Babinet |
    Babington | Babini | Babits | Babushkin | Bacchelli | Bach | Bachaumont | Bachchan | Bache | Bachelard |
    Bachelet | Bacherius | Bachmann | Bacilek | Bacílek | Backhouse | Bacon | Baczynski | Baczyński | Badaev |
    Badaloni | Badauni | Badayev | Baden-Powell | Badeni | Badie | Badillo | Badinter | Badiou | Badius |
    Badoer | Badoglio | Baeck | Baedeker | Baentsch | Baer | Baerwald | Baeyer | Baez | Baffin | Bagehot |
    Baggesen | Baghramyan | Baginski | Bagirov | Bagley | Baglioni | Baglivi | Bagnall | Bagot | Bagramian |
    Bagramyan | Bagrathion | Bagration | Bagrianov | Bagritsky | Bagryana | Bagshaw | Bagwell | Bahnsen | Bahr |
    Bahro | Baidawi | Baier | Baif | Baillet | Bailleul | Baillie | Bailly | Baily | Bainbridge | Baines |
    Bainville | Baird | Baire | Bairnsfather | Baius | Baïf | Bajcsy-Zsilinszky | Bajpai | Bakaev | Bakalov |
    Bakaric | Bakarić | Bakayev | Bakdash | Baker | Bakhtin | Bakhuizen | Bakke | Bakounin | Bakounine | Bakst |
    Bakunin | Bakunine | Balabanoff | Balabanov | Balabanova | Baladhuri | Balaguer | Balakireff | Balakirev |
    Balanchine | Balashov | Balassi | Balbi | Balbin | Balbín | Balbo | Balbuena | Balcesco | Balcescu |
    Balchin | Balderston | Baldini | Baldock | Baldovinetti | Baldry | Baldung | Baldus | Baldwin | Bale |
    Baleus | Balewa | Balfe | Balfour | Balibar | Baliol | Balitski | Balitsky | Balkanski | Ball | Balla |
    Balladur | Ballanche | Ballantine | Ballantyne | Ballard | Ballasteros | Ballesteros | Ballhorn | Ballin |
    Ballivian | Ballivián | Ballou | Balluku | Balmaceda | Balmashov | Balmat | Balmes | Balmont | Balodis |
    Balogh | Baltaji | Balthus | Baltzell | Baluze | Baluzius | Balzac | Bamber | Bamberger | Bamford |
    Bamfylde | Bampfylde | Bancal | Bancroft | Bandaranaike | Bandarra | Bandello | Bandera | Bandiera |
    Bandinelli | Bandini | Bandinius | Bandopadhyay | Bandyopadhyay | Baner | Banerjea | Banerjee | Banerji |
    Banez | Banér | Banffy | Banfi | Banim | Banister | Bankes | Bankhead | Banneker | Bannerman | Banning |
    Bannister | Banti | Banville | Banzer | Bañez | Baquedano | Bar-Hebraeus | Barak | Barakat | Baran |
    Barante | Barany | Baratashvili | Baratynski | Baratynsky | Barák | Barbarigo | Barbaro | Barbarossa |
    Barbaroux | Barbauld | Barber | Barberini | Barbes | Barbey | Barbeyrac | Barbès | Barbier | Barbirolli |
    Barbon | Barbosa | Barbour | Barbusse | Barclay | Bardeen | Bardossy | Barea | Barebone | Barentin |
    Barents | Barentsz | Barentz | Barere | Baretti | Barère | Barfield | Bargellini | Barghouti | Barham |
    Barhebraeus | Barillon | Baring-Gould | Barker | Barkley | Barlach | Barlaeus | Barlow | Barnard | Barnave |
    Barnby | Barnes | Barnett | Barneveld | Barneveldt | Barnfield | Barnham | Barnum | Barnwell | Barocci |
    Baroccio | Baroche | Barodet | Baroja | Barone | Baronio | Baronius | Baross | Barr | Barradius | Barrande |
    Barras | Barraud | Barrault | Barreto | Barrett | Barrès | Barré | Barrie | Barrientos | Barrington |
    Barron | Barros | Barros-Arana | Barrot | Barrow | Barrowby | Barry | Barrymore | Barschel | Barsukov |
    Bartas | Bartenstein | Barth | Barthelemy | Barthelme | Barthes | Barthius | Barthold | Bartholdi |
    Bartholin | Bartholinus | Bartholomae | Bartholomew | Barthou | Bartle | Bartlett | Bartok | Bartold |
    Bartoli | Bartolini | Bartolocci | Bartolozzi | Bartolus | Barton | Bartók | Bartram | Bartsch |
    Baruffaldi | Barwell | Baryatinski | Baryatinsky | Baryshnikov | Barzani | Barzizza | Basaglia | Basaricek |
    Basariček | Basch | Basedow | Baselitz | Basescu | Basevi | Bashford | Baskerville | Basnage | Basnagius |
    Basov | Bass | Bassani | Bassano | Bassermann | Bassett | Bastable | Bastiat | Bastien-Lepage | Bastius |
    Bastwick | Basu | Bataille | Batchelor | Bateman | Bates | Bateson | Bathgate | Bathory | Bathurst |
    Batiffol | Batista | Batlle | Batoni | Batory | Batson | Batten | Battersby | Batthyani | Batthyany |
    Batthyány | Battisti | Batty | Batuta | Batyushkov | Baubock | Bauböck | Baudeau | Baudelaire | Baudin |
    Baudissin | Baudius | Baudot | Baudoyer | Baudrillard | Baudry | Bauer | Baughman | Bauhin | Bauhinus |
    Bauldri | Baum | Bauman | Baumeister | Baumer | Baumgarten | Baumol | Baur | Bautain | Bax | Baxter |
    Bayar | Bayerus | Bayes | Bayet | Bayle | Bayley | Baylis | Bayliss | Bayly | Baynes | Bayrakdar | Bayram |
    Bayrou | Bazaine | Bazan | Bazard | Bazargan | Bazarov | Bazán | Bazille | Bazin | Báez | Bánffy |
    Bárdossy | Báthory | Bălcescu | Băsescu | Bäumer | Beaconsfield | Beale | Beales | Beaman | Beamish |
    Beard | Beardmore | Beardsley | Bearn | Beasley | Beaton | Beattie | Beatty | Beauchamp | Beaufort |
    Beaufoy | Beaufret | Beauharnais | Beaumanoir | Beaumarchais | Beaumont | Beauregard | Beauvilliers |
    Beauvoir | Beauzee | Beauzée | Beaverbrook | Bebel | Bebler | Becanus | Beccadelli | Beccadellus |
    Beccafumi | Beccaria | Becher | Bechstein | Bechyne | Bechyně | Beck | Beck-Rzikowsky | Becker | Beckerath |
    Becket | Beckett | Beckford | Beckmann | Beckwith | Becmann | Becque | Becquer | Becquerel | Beddoes |
    Bedeau | Bedell | Bedier | Bedos | Beebe | Beecham | Beecher | Beeching | Beecroft | Beeler | Beerbohm |
    Beernaert | Beethoven | Begg | Begley | Beguin | Behaim | Behan | Beheshti | Behmen | Behn | Behrens |
    Behring | Beidawi | Beijerinck | Beilis | Beilstein | Beimler | Beit | Bejart | Bekhterev | Bekker |
    Beladhori | Belalcazar | Belaunde | Belaúnde | Belcher | Belcredi | Belge | Belgioioso | Belgrano |
    Belidor | Belinski | Belinskii | Belinskij | Belinsky | Belknap | Bell | Bellamy | Bellarmine | Bellarmino |
    Bellarminus | Bellavitis | Bellay | Belle-Isle | Belleau | Belleforest | Belleisle | Bellenden | Bellew |
    Bellincioni | Bellingshausen | Bellini | Belloc | Bellonius | Bellori | Bellotto | Belmondo | Belmore |
    Beloborodov | Beloch | Beloff | Beloselski | Beloselsky | Belov | Beltrami | Bely | Belyaev | Belyayev |
    Belzu | Bem | Bembo | Bembus | Ben-Gurion | Ben-Yehuda | Ben-Zvi | Benalcazar | Benavente | Benbella |
    Benbow | Bence | Benchley | Benckendorf | Benckendorff | Benda | Bendixson | Benedek | Benedetti | Beneke |
    Benes | Benesh | Beneš | Benet | Benès | Benét | Benfey | Benfield | Bengel | Bengoechea | Benham |
    Benigni | Benitez | Benítez | Benjamin | Benkendorf | Benn | Benndorf | Bennet | Bennett | Bennigsen |
    Benningsen | Benois | Benoist | Benserade | Bensley | Benson | Bentham | Bentinck | Bentivogli |
    Bentivoglio | Bentivoglius | Bentley | Benton | Benveniste | Benyon | Benz | Benzoni | Beran | Beranger |
    Berard | Berceo | Berchet | Berchthold | Berchtold | Berdiaeff | Berdiaev | Berdichevsky | Berdyaeff |
    Berdyaev | Berdyayev | Beregovoy | Berengario | Berenson | Beresford | Beresford-Hope | Bergaigne |
    Bergamin | Bergamín | Bergegren | Bergengruen | Bergery | Berggolts | Berggrav | Berghaus | Bergin |
    Bergius | Bergk | Bergman | Bergmann | Bergson | Beria | Bering | Berio | Berisha | Berkeley | Berkenhead |
    Berklavs | Berkley | Berkman | Berlage | Berle | Berlier | Berling | Berlinguer | Berlioz | Berlusconi |
    Berman | Bermingham | Bermudez | Bermúdez | Bernadotte | Bernal | Bernaldez | Bernanos | Bernard-Lazare |
    Bernardes | Bernardini | Bernari | Bernaschek | Bernays | Bernáldez | Berneri | Berners | Bernhardi |
    Bernhardt | Bernhardy | Berni | Bernini | Bernis | Bernocchi | Bernouilli | Bernoulli | Bernstein |
    Bernstorf | Bernstorff | Beroaldo | Beroaldus | Berridge | Berrigan | Berriman | Berruguete | Berry |
    Berryer | Berryman | Bersuire | Bertalanffy | Bertani | Berthelot | Berthier | Berthollet | Bertie |
    Bertillon | Bertin | Bertinotti | Bertius | Bertola | Bertolazzi | Bertolucci | Bertram | Bertramus |
    Berulle | Berzelius | Berzin | Berzsenyi | Besant | Besenval | Beslay | Besold | Besoldus | Bessarion |
    Bessel | Bessemer | Bessieres | Bessières | Besson | Besteiro | Bestoujev | Bestucheff | Bestuzhev |
    Bestuzhev-Marlinsky | Bestuzhev-Ryumin | Beswick | Betancourt | Betancur | Bethe | Bethell | Bethlen |
    Bethlenfalva | Bethmann | Bethmann-Hollweg | Bethune | Betjeman | Betsky | Bettany | Bettelheim |
    Betterton | Bettesworth | Betti | Betts | Betzky | Beuchot | Beuningen | Beurnonville | Beust | Beuve-Mery |
    Beuve-Méry | Beuys | Bevan | Beveridge | Beverland | Beverley | Beverningk | Beverovicius | Bevin |
    Bevington | Bewick | Beyatli | Beyatlı | Beyerlinck | Beyle | Beyme | Beza | Bezborodko | Beze | Bezold |
    Bezout | Bezruc | Bezruč | Bèze | Bécquer | Bédier | Bédos | Béguin | Béjart | Bél | Bénès | Béranger |
    Bérard | Bérégovoy | Bérulle | Bhabha | Bhandarkar | Bhandarker | Bhashani | Bhatnagar | Bhattacharya |
    Bhattacharyya | Bhave | Bhumibol | Bhutto | Bialik | Bianchi | Bianchini | Bibbiena | Bibby | Biber |
    Bibesco | Bibescu | Bibikov | Bibliander | Bibo | Bibó | Bichat | Bichelonne | Bicheno | Bickerdike |
    Bickerstaff | Bickerstaffe | Bickersteth | Bickford | Bickham | Bicknell | Bidault | Biddle | Biddulph |
    Biden | Bidwell | Bieberstein | Biel | Bielinski | Bielinsky | Bielski | Biely | Bienville | Bierce |
    Biermann | Bierstadt | Bierut | Bierwirth | Bigelow | Biggar | Biggs | Bigland | Bignon | Bigongiari |
    Bigsby | Bihari | Biko | Bilak | Bilderdijk | Bilek | Bilfinger | Bilgin | Billaud | Billaud-Varenne |
    Billault | Billinghurst | Billings | Billius | Billroth | Biľak | Binet | Bingham | Binius | Binney |
    Binns | Binswanger | Binyon | Biondo | Biot | Bioy | Birague | Biran | Birch | Birchall | Bird | Birdsall |
    Birdwood | Biren | Birkbeck | Birkeland | Birkett | Birney | Biron | Birrell | Biruni | Bismarck | Bismark |
    Bisset | Bissolati | Bisticci | Biswas | Bitar | Bitsenko | Bixio | Bizarus | Bizet | Bizzozero | Bílek |
    Bjerknes | Bjorling | Bjornson | Bjornstjerne | Björling | Björnson | Bjørnson | Blacher | Blackadder |
    Blackburne | Blacket | Blackett | Blackie | Blackmore | Blackmun | Blackmur | Blackstone | Blackwell |
    Blackwood | Blaeu | Blaeuw | Blaga | Blagden | Blagoev | Blagoeva | Blagrove | Blaine | Blair | Blake |
    Blakely | Blakeney | Blakey | Blakiston | Blalock | Blanc | Blancanus | Blanchard | Blanchot | Bland |
    Blandiana | Blane | Blaney | Blankenhorn | Blankenship | Blanqui | Blasco | Blasco-Ibanez | Blasco-Ibáñez |
    Blass | Blastus | Blatchford | Blaurock | Blavatsky | Blayney | Blaß | Bledsoe | Bleecker | Bleek |
    Bleichroder | Bleichröder | Blencowe | Blenkinsop | Blennerhassett | Bleriot | Blessington | Bleuler |
    Blevins | Blewett | Blériot | Blicher | Bligh | Blissett | Blitzstein | Bliukher | Blixen | Blizard |
    Bloch | Bloch-Laine | Bloch-Lainé | Bloem | Blok | Blomberg | Blomefield | Blomfield | Blondel |
    Blondellus | Blondin | Blondus | Blonski | Blonsky | Bloomfield | Bloor | Blore | Blos | Blount | Blow |
    Bloxam | Bloxham | Bluecher | Bluhm | Blum | Blumenbach | Blumenthal | Blundell | Blunden | Blunt |
    Bluntschli | Blücher | Blyth | Blythe | Blyukher | Blyumkin | Boardman | Boas | Bobadilla | Bobbio |
    Bobrikov | Bobrinski | Bobrinsky | Bobrowski | Bobrzynski | Bobrzyński | Bobu | Boccalin | Boccalini |
    Boccanegra | Boccherini | Bocchini | Boccioni | Bocerus | Boch | Bochart | Bochartus | Bochius | Bockelson |
    Bockh | Bockler | Bocklin | Bocler | Boclerus | Bocskai | Bocskay | Boddington | Bodelschwingh |
    Bodenstedt | Bodichon | Bodin | Bodinus | Bodley | Bodnaras | Bodnăraș | Bodoni | Boece | Boeckh | Boecler |
    Boeclerus | Boehm | Boehm-Bawerk | Boehme | Boehmer | Boelcke | Boell | Boerhaave | Boetie | Boèce |
    Boétie | Boëtie | Boff | Bogart | Bogdanoff | Bogdanov | Bogdanovich | Bogdanovitch | Bogerman | Boggs |
    Boghos | Bogicevic | Bogićević | Bogolepoff | Bogolepov | Bogolyubov | Bogoraz | Bogrov | Bohemus | Bohm |
    Bohm-Bawerk | Bohm-Ermolli | Bohme | Bohmer | Bohnenberger | Bohr | Bohtlingk | Bohun | Boiardo |
    Boieldieu | Boileau | Boileau-Despreaux | Boileau-Despréaux | Boilly | Bois-Reymond | Boisguilbert |
    Boisguillebert | Boisrobert | Boissard | Boissardus | Boisseree | Boisserée | Boissier | Boissy | Boito |
    Bokanyi | Bokassa | Bokányi | Bokii | Boland | Bolano | Bolaño | Boldini | Boldrini | Boleyn | Bolger |
    Bolingbroke | Bolitho | Bolivar | Bolívar | Bolland | Bollandus | Bolling | Bollnow | Boloni | Bolotnikov |
    Bolsche | Bolsec | Boltin | Boltraffio | Boltzmann | Bolyai | Bolz | Bombacci | Bombelli | Bombini |
    Bonald | Bonaldus | Bonamicus | Bonanni | Bonar | Bonarelli | Bonavino | Bonch-Brouevitch | Bonch-Bruevich |
    Bonch-Bruevitch | Bonch-Bruyevich | Boncour | Bond | Bondfield | Bonfadini | Bonfini | Bonfinius | Bongars |
    Bongarsius | Bonghi | Bonham | Bonham-Carter | Bonhoeffer | Bonifácio | Bonington | Bonitz | Bonnard |
    Bonnat | Bonnefoy | Bonnell | Bonner | Bonnerjee | Bonneville | Bonney | Bonnot | Bonomelli | Bonomi |
    Bonpland | Bonrepaux | Bonsall | Bonsels | Bonstetten | Bontch-Bruevitch | Bontempelli | Bontemps |
    Bonython | Boogaard | Boole | Boone | Boonin | Boorde | Boorman | Booth | Boothby | Boothroyd | Bopp |
    Bor-Komorowski | Borah | Boran | Borchardt | Borchert | Borda | Borden | Bordeu | Bordiga | Bordone |
    Bordoni | Boreham | Borel | Borelli | Borgbjerg | Borgen | Borges | Borgese | Borghese | Borghesi | Borghi |
    Borgia | Borgognone | Borja | Borkenau | Borkheim | Borlase | Bormann | Bornstein | Borochov | Borodin |
    Borodine | Boroevic | Boroević | Borokhov | Borowski | Borrego | Borrelli | Borri | Borrichius | Borromeo |
    Borromini | Borrow | Borsellino | Borsieri | Borsig | Borst | Borthwick | Bortkiewicz | Bortnyanski |
    Bortnyansky | Borwick | Bory | Bosanquet | Bosboom | Boscan | Boscawen | Boscán | Bosch | Boscovich | Bose |
    Boselli | Bosio | Boskovic | Bosquet | Bossuet | Bostic | Bostock | Bostrom | Boström | Boswell | Bošković |
    Botallus | Botanus | Botef | Boteff | Botelho | Botero | Botev | Botha | Botham | Bothe | Bothlingk |
    Botkin | Botrel | Botsaris | Botta | Bottai | Bottcher | Botteri | Bottger | Bottome | Bottomley |
    Bottrall | Botvinnik | Botzaris | Bouchardon | Boucher | Boucher-de-Perthes | Bouchet | Boucicault |
    Boudin | Bouelles | Boufflers | Bougainville | Boughton | Bougle | Bouglé | Bouguer | Bouguereau |
    Bouhours | Bouilhet | Bouillaud | Bouille | Bouillé | Boukharin | Boukharine | Boulainvilliers | Boulanger |
    Boulay | Boulding | Boulduc | Boulenger | Boulez | Boulliau | Boulter | Boulton | Boumediene | Boumedienne |
    Boumendjel | Boumédiène | Bourassa | Bourbaki | Bourchier | Bourdaloue | Bourdelle | Bourderon | Bourdet |
    Bourdieu | Bourdin | Bourget | Bourguiba | Bourignon | Bourke | Bourmont | Bourne | Bourrienne | Bourvil |
    Boussenard | Bousset | Boussingault | Boutang | Boutaric | Bouteflika | Boutroux | Bouveresse | Bouverie |
    Bouvet | Boveri | Boves | Bovet | Bovillus | Bowack | Bowden | Bowdich | Bowditch | Bowdler | Bowdoin |
    Bowen | Bower | Bowers | Bowes | Bowie | Bowker | Bowles | Bowley | Bowlin | Bowman | Bowring | Bowyer |
    Boxhorn | Boxhornius | Boy-Zelenski | Boy-Żeleński | Boyce | Boyd | Boyd-Orr | Boydell | Boye | Boyen |
    Boyer | Boyes | Boykin | Boyle | Boylston | Bozeman | Bozkurt | Bozzaris | Bór-Komorowski | Böckh |
    Böckler | Böcklin | Böcler | Böhm | Böhm-Bawerk | Böhm-Ermolli | Böhme | Böhmer | Böhtlingk | Böll |
    Bölöni | Bölsche | Börne | Börnstein | Böttcher | Böttger | Brabazon | Bracciolini | Bracegirdle | Bracke |
    Brackenbury | Brackenridge | Brackett | Bradbury | Braddock | Braddon | Bradfield | Bradlaugh | Bradlee |
    Bradley | Bradshaw | Bradstreet | Bradwardine | Bradwell | Brady | Bragadin | Bragg | Brahe | Brahms |
    Braid | Braidwood | Brailsford | Brain | Braine | Braithwaite | Bramah | Bramall | Bramante | Bramantino |
    Brambilla | Bramhall | Bramston | Bramstorp | Bramwell | Branagh | Branas | Branca | Brancaccio |
    Brancovan | Brancovano | Brancoveanu | Brancusi | Brand | Brandao | Brandão | Brandeis | Brandes | Brandis |
    Brandl | Brandler | Brandreth | Brandt | Branham | Branicki | Brannigan | Branting | Brantley | Brantome |
    Brantôme | Branwell | Brañas | Braque | Braschi | Brasillach | Brassai | Brassaï | Brassens | Brassey |
    Brassicanus | Braswell | Brathwait | Brathwaite | Bratiano | Bratianu | Brauchitsch | Braudel | Braun |
    Braune | Brauner | Braunthal | Braxton | Bray | Brayley | Brazauskas | Brazza | Brâncoveanu | Brâncuși |
    Brătianu | Breal | Brearley | Brebeuf | Brecht | Brechtus | Breckenridge | Breckinridge | Bredel | Bredero |
    Brederode | Bredichin | Bredikhin | Breen | Breguet | Brehier | Brehm | Brehmer | Breidenbach | Breitner |
    Breitscheid | Brel | Bremer | Bremond | Brennan | Brenner | Brentano | Brentius | Brenz | Brereton |
    Bresci | Bresciani | Breshko-Breshkovskaya | Breshkovskaia | Breshkovskaya | Breshkovsky | Bresson |
    Breteuil | Bretón | Bretschneider | Breuer | Breughel | Breval | Brewer | Brewster | Brezhnev | Brezina |
    Bréal | Brébeuf | Bréguet | Bréhier | Brémond | Briand | Briconnet | Briçonnet | Bridgeman | Bridges |
    Bridgman | Bridie | Brienne | Brieux | Briggs | Brigham | Bright | Brightman | Brignole | Brillat-Savarin |
    Brindley | Brinkley | Brinkmann | Brinton | Brinvilliers | Brioschi | Briot | Briscoe | Brisson |
    Brissonius | Brissot | Bristow | Brittain | Britten | Britto | Britton | Briusov | Brizola | Broadbent |
    Broadhead | Broadhurst | Broadley | Broadwood | Broca | Broch | Brochard | Brock | Brockdorff-Rantzau |
    Brockes | Brockhouse | Brocklehurst | Brockman | Brockway | Brodaeus | Broderick | Brodhead | Brodie |
    Brodrick | Brodsky | Broekhuysen | Brofferio | Brogan | Brogden | Broghill | Broglie | Brome | Bromfield |
    Bromley | Bromwich | Brongniart | Broniewski | Bronnen | Bronstein | Bronte | Brontë | Bronzino | Brook |
    Brooke | Brooke-Rose | Brookeborough | Brookes | Brookfield | Brooks | Broome | Broqueville | Brorson |
    Brosses | Brossolette | Brotherton | Brouckere | Brouckère | Brough | Brougham | Broughton | Broun |
    Broussais | Brousse | Broussel | Brouwer | Brouwerus | Brovius | Browder | Brown | Browne | Brownell |
    Browning | Brownlee | Brownlow | Brownrigg | Brownson | Broz | Brozik | Brožík | Bruant | Brubeck | Bruch |
    Brucke | Bruckmann | Bruckner | Bruegel | Brueghel | Bruening | Brueys | Brugmann | Brugmans | Brugsch |
    Brumfield | Brummell | Brunck | Brune | Brunel | Brunelleschi | Brunellesco | Brunetiere | Brunetière |
    Brunfels | Brunhes | Bruni | Bruning | Brunn | Brunner | Brunnow | Brunot | Brunschvicg | Brunskill |
    Brunton | Brunus | Brupbacher | Brusasorci | Brusch | Bruschius | Brusiloff | Brusilov | Brussiloff |
    Brussilov | Brussov | Bruton | Bruyere | Bruyère | Brücke | Brüning | Brünnow | Bryan | Bryant | Bryce |
    Bryden | Brydges | Bryennius | Bryson | Bryullov | Bryusov | Bryussov | Brzezinski | Brzeziński |
    Brzozowski | Březina | Buber | Bubis | Bubnov | Bucard | Bucer | Buch | Buchan | Buchanan | Bucharin |
    Buchelius | Bucher | Buchez | Buchholz | Buchner | Bucholcer | Bucholzer | Buck | Buckland | Buckle |
    Buckley | Buckminster | Bucknall | Bucknell | Budaeus | Budberg | Budd | Budde | Buddeus | Budenni |
    Budenny | Budennyj | Budge | Budgell | Budova | Budowec | Budyenney | Budyenny | Budyonny | Budyonnyi |
    Buell | Buero | Buffarini | Buffon | Bugaev | Bugeaud | Bugenhagen | Bugge | Buhari | Buhler | Buhren |
    Bujak | Bukarin | Bukdahl | Bukhari | Bukharin | Bukharine | Bukovski | Bukovsky | Bulaeus | Bulatovic |
    Bulatović | Bulavin | Bulffinger | Bulgakoff | Bulgakov | Bulganin | Bulgarin | Bulkeley | Bullaeus |
    Bullen | Buller | Bullialdus | Bullinger | Bullitt | Bullock | Bullokar | Bulmer | Bulnes | Bulow |
    Bulteel | Bultmann | Bulwer | Bulwer-Lytton | Bulygin | Bunbury | Bunce | Bunche | Bunge | Bunin | Bunine |
    Bunn | Bunsen | Bunting | Bunuel | Bunyakovsky | Bunyan | Buñuel | Buol | Buonaiuti | Buonarottis |
    Buonarroti | Buozzi | Burali | Burali-Forti | Burbage | Burbank | Burbidge | Burbridge | Burbury | Burch |
    Burchell | Burchett | Burckhardt | Burdenko | Burder | Burdett | Burge | Burgensis | Burgersdicius |
    Burgersdijk | Burgersdyk | Burges | Burgess | Burghersh | Burghley | Burgin | Burgkmair | Burgon | Burgoon |
    Burgoyne | Burian | Burián | Burk | Burke | Burkett | Burkitt | Burks | Burlamaqui | Burlatski | Burlatsky |
    Burleigh | Burley | Burlingame | Burmann | Burnaby | Burnand | Burne | Burne-Jones | Burnell | Burnet |
    Burnett | Burney | Burnham | Burnouf | Burns | Burnside | Burr | Burrell | Burris | Burritt | Burrough |
    Burroughs | Burrow | Burrowes | Burrows | Bursian | Burt | Burthogge | Burton | Burtsev | Burtzev |
    Burwell | Bury | Busaeus | Busbecq | Busbequius | Busby | Busch | Busche | Buschius | Busembaum | Bush |
    Bushati | Bushby | Bushe | Bushnell | Busia | Busken | Busken-Huet | Busolt | Buson | Busoni | Bussy |
    Bustamante | Butashevich-Petrashevski | Butashevich-Petrashevsky | Butenandt | Buthelezi | Butler |
    Butlerov | Butlin | Butor | Butt | Butterfield | Butterworth | Buttmann | Buttner | Buturlin | Butzer |
    Buxbaum | Buxtehude | Buxtorf | Buxtorfius | Buys-Ballot | Buzot | Buzzati | Bücher | Büchner | Bühler |
    Bühren | Bülffinger | Bülow | Bürger | Büttner | Byelinsky | Byely | Byers | Byles | Byng | Bynkershoek |
    Byrd | Byrne | Byrnes | Byrom | Byron | Bywater | Bzovius | Caballe | Caballé | Cabanillas | Cabanis |
    Cabarrus | Cabarrús | Cabasilas | Cabell | Cabello | Cabet | Cabot | Cabral | Cabrera | Cabrini |
    Cabrinovic | Cacciari | Caccini | Caceres | Cachin | Cadalso | Cadamosto | Cadbury | Cadell | Cadman |
    Cadogan | Cadorna | Cadoudal | Cadwallader | Cady | Caesalpinus | Caetani | Caffarelli | Cafiero | Cagli |
    Cagney | Cahan | Cahill | Caillaux | Caillebotte | Caillois | Cairnes | Cairns | Cairoli | Cajal | Cajetan |
    Cajetanus | Cakmak | Calamandrei | Calamy | Calas | Calasso | Calcagnini | Calcagninus | Caldara |
    Caldecott | Calder | Calderino | Calderinus | Calderon | Calderón | Caldwell | Calef | Calepin | Calepino |
    Calepinus | Calhoun | Calinesco | Calinescu | Callado | Callaghan | Callahan | Callan | Callas | Callaway |
    Callcott | Calleja | Callenberg | Callender | Calles | Callot | Calloway | Calmet | Calmette | Calonne |
    Calovius | Calthorpe | Calverley | Calvert | Calvin | Calvino | Calvinus | Calvisius | Calvo |
    Calvo-Sotelo | Camacho | Camara | Cambaceres | Cambacérès | Cambon | Cambó | Cambronne | Cameranus |
    Camerarii | Camerarius | Camerer | Camerini | Cameron | Cammarano | Camoens | Camoëns | Camoin | Camoys |
    Camozzi | Camões | Campailla | Campanella | Campanus | Campbell | Campbell-Bannerman | Campeggio |
    Campeggius | Campensis | Camphaus | Camphausen | Campian | Campin | Campion | Campoamor | Campomanes |
    Campora | Campra | Camus | Canalejas | Canaris | Canavan | Canby | Candar | Candler | Canetti | Canfora |
    Canguilhem | Canina | Canisius | Canitz | Cankar | Cann | Cannan | Canning | Cannizzaro | Cannon | Cano |
    Canova | Canovas | Canrobert | Cansinos | Cantacuzene | Cantacuzenus | Cantacuzino | Cantemir | Canterus |
    Cantillon | Cantimori | Cantoni | Cantu | Cantù | Cantwell | Capefigue | Capek | Capel | Capell | Capelle |
    Capello | Capellus | Capet | Capitini | Capito | Capmany | Capnio | Capocelatro | Capodistria |
    Capodistrias | Capone | Cappel | Cappellari | Cappellus | Capponi | Capra | Caprara | Caprivi | Caproni |
    Capuana | Caraballo | Caracci | Caracciolo | Caradon | Carafa | Caraffa | Caragiale | Caramuel |
    Caratheodory | Carathéodory | Carbery | Carcano | Carcopino | Cardan | Cardano | Cardanus | Cardarelli |
    Carden | Cardenal | Cardenas | Cardew | Cardoso | Cardozo | Carducci | Cardulus | Cardwell | Careme |
    Carew | Carey | Carême | Cargill | Carion | Carissimi | Carleton | Carli | Carlile | Carlini | Carlson |
    Carlstadt | Carlu | Carlyle | Carmagnola | Carmichael | Carmody | Carnaby | Carnap | Carnegie | Carnera |
    Carney | Carnogursky | Carnot | Carocci | Caroe | Carossa | Carothers | Carpaccio | Carpeaux |
    Carpentarius | Carpenter | Carpentier | Carpzov | Carpzovius | Carr | Carra | Carracci | Carranza |
    Carrasco | Carrà | Carrel | Carrera | Carrere | Carrero | Carrère | Carriera | Carriere | Carrière |
    Carrillo | Carrington | Carrio | Carroll | Carruthers | Carson | Carstairs | Carstares | Carstens |
    Carswell | Cartan | Cartarescu | Cartari | Carte | Carter | Carteret | Cartesius | Cartier | Cartwright |
    Carus | Caruso | Caruthers | Carvajal | Carvalho | Carver | Cary | Caryl | Caryll | Casalini | Casals |
    Casanova | Casares | Casares-Quiroga | Casarès | Casati | Casaubon | Casaubonus | Cascales | Cascella |
    Caselius | Casella | Caselli | Casement | Caserio | Casey | Casimir-Perier | Casimir-Périer | Caslon |
    Caspari | Cass | Cassagnac | Cassander | Cassatt | Cassell | Cassidy | Cassin | Cassini | Cassirer |
    Cassola | Cassou | Castagno | Castalio | Castanheda | Castanos | Castaños | Castelar | Castelio |
    Castellane | Castellanos | Castelli | Castellio | Castellion | Castello-Branco | Castelnau | Castelnuovo |
    Castelo-Branco | Castelvetrius | Castelvetro | Castiella | Castiglione | Castiglioni | Castilho |
    Castillejo | Castillo | Castlemaine | Castlereagh | Castro | Caswell | Catalani | Catesby | Catharinus |
    Cathcart | Cather | Catherwood | Catinat | Catlin | Catnach | Caton | Catroux | Catt | Cattaneo | Cattell |
    Catterall | Cattermole | Catton | Cauchon | Cauchy | Caudill | Caudwell | Caulaincourt | Caulfield |
    Caulincourt | Causley | Caussidiere | Caussidière | Caussin | Cavafy | Cavaignac | Cavailles | Cavaillès |
    Cavaliere | Cavalieri | Cavallero | Cavalli | Cavallini | Cavallotti | Cavanagh | Cavani | Cave | Cavell |
    Cavendish | Cavour | Cawdrey | Cawley | Cawthorne | Caxias | Caxton | Cayley | Caylus | Cazales | Cazalet |
    Cazalès | Cazamian | Cazenove | Cazotte | Cáceres | Cámpora | Cánovas | Cárdenas | Câmara | Călinescu |
    Cărtărescu | Ceausescu | Ceaușescu | Ceauşescu | Cecchi | Cecil | Cecille | Ceillier | Ceku | Cela |
    Celakovsky | Celan | Celebi | Celesia | Celic | Celine | Cellarius | Cellini | Celsius | Celtes | Celtis |
    Cendrars | Centlivre | Ceporinus | Ceresole | Ceriolanus | Cernik | Cernuda | Cerny | Certeau | Cerularius |
    Cervantez | Cervera | Cesaire | Cesalpino | Cesalpinus | Cesari | Cesarotti | Cesnola | Cespedes | Cetina |
    Ceton | Ceva | Cevallos | Cezanne | Cécille | Céline | Céspedes | Cézanne | Chaadaev | Chaadayev |
    Chaban-Delmas | Chabot | Chabrier | Chabrinovitch | Chabrol | Chacon | Chaderton | Chadwick | Chagall |
    Chaianov | Chaikovski | Chaikovskii | Chaikovsky | Chakrabarty | Chakraborty | Chalcondylas | Chalcondyles |
    Chalgrin | Chaliapin | Chaliapine | Chalier | Chalkhill | Challaye | Challe | Challemel-Lacour | Challoner |
    Chalmers | Chaloner | Chamberlain | Chamberlaine | Chamberlayne | Chamberlen | Chamberlin | Chambers |
    Chambrun | Chamfort | Chamier | Chamierus | Chamisso | Chamorro | Chamoun | Champagny | Champaigne |
    Champcenetz | Champfleury | Championnet | Champlain | Champmesle | Champmeslé | Champneys | Champollion |
    Chandler | Chaney | Changarnier | Chaning | Channing | Chanzy | Chapaev | Chapayev | Chapelain | Chapin |
    Chaplin | Chaplygin | Chapman | Chapone | Chappe | Chappell | Chapple | Chaptal | Charcot | Chardin |
    Chardonne | Charette | Chargaff | Charlesworth | Charlevoix | Charlewood | Charnley | Charnock |
    Charpentarius | Charpentier | Charriere | Charrière | Charrington | Charron | Charteris | Chartier |
    Charykov | Chase | Chassanaeus | Chasseneux | Chasseriau | Chassériau | Chastelard | Chasteler |
    Chastellux | Chastillon | Chateaubriand | Chateaubriant | Chatelain | Chatelet | Chater | Chatfield |
    Chatrian | Chatterjea | Chatterjee | Chatterji | Chatterton | Chattopadhyay | Chattopadhyaya | Chatwin |
    Chaucer | Chaudet | Chaudhuri | Chaudhury | Chaulieu | Chaumette | Chaumie | Chaumié | Chauncey | Chauncy |
    Chausson | Chautemps | Chauvelin | Chauvin | Chavan | Chavchavadze | Chavez | Chavigni | Chavigny |
    Chaworth | Chayanov | Chávez | Châtelain | Châtelet | Cheatham | Chebyshev | Checchi | Checkley | Cheere |
    Cheeseman | Cheesman | Cheetham | Cheever | Chehab | Cheidze | Cheke | Chekhov | Chekov | Chelcicky |
    Chelčický | Chelebi | Chelmonski | Chelyuskin | Chemnitius | Chenevix | Cheney | Chenier | Cherbuliez |
    Chereau | Cheremetief | Cherenkov | Cheret | Cherif | Cherkasov | Cherkasski | Cherkassky | Cherkassy |
    Chernayeff | Chernenko | Chernishevski | Chernishevskii | Chernishevsky | Chernoff | Chernov | Chernyaev |
    Chernyakhovski | Chernyakhovsky | Chernyayev | Chernyshev | Chernyshevski | Chernyshevskii | Chernyshevsky |
    Chertkoff | Chertkov | Cherubini | Chervenkov | Cherwell | Cheselden | Chesney | Chesnutt | Chesterton |
    Chetham | Chettle | Chetwode | Chetwood | Chetwynd | Chevallier | Chevenement | Cheverny | Chevènement |
    Chevremont | Chevreul | Chevreuse | Cheyne | Cheynell | Chełmoński | Chèvremont | Chénier | Chheidze |
    Chiabrera | Chiang | Chiang-Kai-shek | Chiaramonti | Chiarini | Chiaromonte | Chiaureli | Chibas | Chibás |
    Chichagov | Chicheley | Chicherin | Chicherine | Chidambaram | Chidley | Chifflet | Chiffletius | Chigi |
    Chikamatsu | Childers | Childs | Chillida | Chillingworth | Chilton | Chiluba | Chinda | Chipiez | Chipman |
    Chippendale | Chirac | Chirico | Chirikov | Chisholm | Chisinevschi | Chism | Chissano | Chișinevschi |
    Chittenden | Chitty | Chkalov | Chkheidse | Chkheidze | Chkhenkeli | Chladni | Chlapowski | Chlopicki |
    Chmielnicki | Chmielnitzki | Choate | Chocano | Chodkiewicz | Choiseul | Choiseul-Praslin | Cholmeley |
    Cholmondeley | Chomei | Chomsky | Choniates | Chopin | Chorier | Chornovil | Chou-En-lai | Chouisky |
    Christie | Christison | Chrysander | Chrysoloras | Chrystie | Chrzanowski | Chu-Teh | Chubais | Chubar |
    Chubb | Chudleigh | Chudnovski | Chudnovsky | Chuikov | Chukovskaya | Chukovski | Chukovsky | Chulkov |
    Churchill | Churriguera | Chytilova | Chytilová | Chytraeus | Chłapowski | Chłopicki | Ciacconius |
    Ciaconius | Cialdini | Ciampi | Ciani | Ciano | Ciardi | Cibber | Cibo | Ciccotti | Cicerchia | Cichovius |
    Cicognara | Cierva | Cieszkowski | Cieza | Cifuentes | Cignani | Cilea | Ciller | Cimarosa | Cinnamus |
    Cioran | Cipriani | Cisalpinus | Cisneros | Ciurlionis | Cixous | Claflin | Clairaut | Clairon | Clancy |
    Clanricarde | Clapeyron | Clapham | Clapp | Clappe | Clapperton | Clarendon | Claretie | Clarétie |
    Clarges | Claridge | Clarin | Clarín | Clark | Clarke | Clarkson | Clauberg | Claudel | Clausen |
    Clausewitz | Clausius | Clauss | Clauzel | Clavell | Claverhouse | Clavering | Claviere | Clavière |
    Clavigero | Clavijero | Clavius | Claxton | Clay | Clayborne | Claypole | Clayton | Cleary | Cleaveland |
    Clebsch | Clegg | Cleghorn | Cleland | Clemenceau | Clemens | Clement-Thomas | Clementi | Clementis |
    Clements | Clenard | Clenardus | Clerfait | Clerfayt | Clericus | Clerke | Clermont-Tonnerre | Clémenceau |
    Clément-Thomas | Clichtove | Clichtoveus | Clicquot | Clifford | Clifton | Clinton | Clive | Cloots |
    Clootz | Clouet | Clough | Clouston | Clovio | Clowes | Cluseret | Clusius | Clutterbuck | Clutton-Brock |
    Cluver | Cluverius | Clynes | Coady | Coase | Coates | Cobb | Cobbett | Cobbold | Cobden |
    Cobden-Sanderson | Cobenzl | Cobet | Cobham | Coburn | Cocceianus | Cocceius | Cocchi | Cochlaeus |
    Cochleus | Cochran | Cochrane | Cockayne | Cockburn | Cockcroft | Cockerell | Cockerill | Cockerton |
    Cocteau | Coddington | Codignola | Codinus | Codovilla | Codreanu | Codrington | Codronchi | Codrus | Cody |
    Coe | Coello | Coetlogon | Coetzee | Coëtlogon | Coffey | Coffin | Cofresi | Cofresí | Cogalniceanu |
    Coggan | Coggeshall | Coghill | Coghlan | Cognatus | Cohan | Cohen | Cohn | Cohn-Bendit | Coignet |
    Cokayne | Coke | Coker | Colajanni | Colakovic | Colani | Colardeau | Colbert | Colborne | Colbourne |
    Colburn | Colby | Colclough | Colden | Cole | Colebrooke | Coleman | Colenbrander | Colenso | Coleridge |
    Colerus | Coles | Colet | Coletti | Coley | Colfax | Colgan | Coligni | Coligny | Colijn | Collard | Colle |
    Colletet | Collett | Colletta | Colletti | Collé | Collier | Collin | Collings | Collingwood | Collins |
    Collinson | Collis | Collodi | Collor | Colloredo | Collot | Collyer | Colman | Colocotroni | Colocotronis |
    Colombini | Colomesius | Colomies | Colonna | Colquhoun | Colston | Colt | Colton | Coltrane | Colum |
    Colvile | Colville | Colvin | Colyer | Comander | Combefis | Combes | Comenius | Comerford | Comines |
    Commager | Commandino | Commandinus | Commelin | Commelinus | Commines | Commynes | Comnenus | Comonfort |
    Comorera | Companys | Compaore | Compaoré | Compayre | Compayré | Compton | Compton-Burnett | Comstock |
    Comte | Comyn | Comynes | Conant | Concannon | Concini | Condamine | Condell | Condé | Condillac | Condon |
    Condorcet | Conduitt | Condulmer | Confalonieri | Congar | Congreve | Conklin | Conley | Conlon | Connell |
    Connelly | Conner | Connolly | Connor | Connors | Conolly | Conrad | Conrad-Martius | Conrart | Conring |
    Conringius | Conroy | Consalvi | Considerant | Considérant | Considine | Constantinesco | Constantinescu |
    Constantinopoulos | Contarini | Conti | Contreras | Contzen | Conway | Conybeare | Conyers | Conyngham |
    Conze | Coogan | Cook | Cooke | Cooksey | Cooley | Coolidge | Coombe | Coombes | Coombs | Coope | Cooper |
    Coornhert | Coote | Cope | Copeau | Copeland | Copic | Copinger | Copland | Copleston | Copley | Coposu |
    Coppard | Coppe | Coppee | Coppée | Coppola | Copway | Coq | Coquelin | Coram | Coray | Corbet | Corbett |
    Corbiere | Corbière | Corbin | Corbould | Corbusier | Corbyn | Corcoran | Cordatus | Corday | Cordell |
    Corderius | Cordero | Cordier | Cordiner | Cordus | Corelli | Corey | Corfield | Coringius | Coriolis |
    Corman | Cormatin | Cormenin | Cornaro | Cornarus | Corneille | Cornell | Cornford | Cornforth | Cornill |
    Cornwallis | Cornwell | Coronado | Corot | Corradini | Correa | Correale | Correnti | Correr | Corrêa |
    Corridoni | Corrigan | Corrochano | Corry | Corsi | Cortazar | Cortázar | Cortes | Cortez | Cortés | Corti |
    Corvin | Corvinius | Corvinus | Corvisart | Corwin | Cory | Coryat | Coryate | Cosbuc | Cosenz | Cosgrave |
    Cosgrove | Cosic | Cosin | Cosmacini | Cossa | Cossiga | Cossio | Cossío | Costello | Costelloe | Coster |
    Cosway | Coșbuc | Cotelerius | Cotelier | Cotes | Cotgrave | Cothran | Cotman | Cottam | Cotter |
    Cotterell | Cotterill | Cottington | Cottle | Cotton | Cottrell | Cotugno | Coty | Coughlan | Coughlin |
    Coulaincourt | Coulanges | Coulomb | Coulson | Coulthard | Coulton | Couperin | Couperus | Coupland |
    Courbet | Courcelle | Cournot | Courtauld | Courteline | Courten | Courtenay | Courthope | Courths-Mahler |
    Courtin | Courtney | Courtois | Cousins | Couste | Cousteau | Coustou | Couthon | Couto | Coutts |
    Couturat | Couvreur | Couza | Covarrubias | Covarruvias | Coverdale | Covilha | Covilham | Covilhan |
    Covilhã | Cowan | Coward | Cowdray | Cowdrey | Cowell | Cowen | Cowie | Cowles | Cowley | Cowper | Cox |
    Coxe | Coxeter | Coxey | Coxon | Coyle | Coyne | Coypel | Coysevox | Coyte | Córdova | Crabb | Crabbe |
    Crabtree | Crace | Crackanthorpe | Craddock | Cradock | Cragg | Craggs | Craig | Craigavon | Craigie |
    Craik | Cramer | Cranach | Cranborne | Cranch | Crane | Cranfield | Cranmer | Cranston | Cranstoun |
    Crantz | Crantzius | Cranworth | Cranz | Crashaw | Crato | Craven | Crawford | Crawfurd | Crawshaw |
    Crawshay | Creagh | Crean | Creanga | Creangă | Creasey | Crebillon | Credner | Creech | Creed | Creevey |
    Creighton | Creizenach | Crell | Crelle | Crellius | Cremer | Cremieux | Cremonini | Cremoninus | Crespi |
    Crespigny | Crespin | Crespo | Cresse | Cressé | Cresswell | Cressy | Creswell | Creswick | Crewe |
    Crèvecoeur | Crébillon | Crémieux | Crichton | Crichton-Stuart | Crick | Crinito | Crinitus | Cripps |
    Crisp | Crispi | Cristea | Cristofori | Critchley | Critobulus | Crittenden | Crivelli | Crnjanski | Croce |
    Crocetti | Crocius | Crocker | Crockett | Croft | Crofton | Crofts | Croghan | Crohn | Croiset | Croissy |
    Croius | Croizat | Croker | Croll | Crollius | Croly | Crombie | Crome | Cromek | Cromer | Cromerus |
    Crommelynck | Crompton | Cromwell | Cronin | Cronstedt | Cronyn | Crooke | Crookes | Crookshank | Croome |
    Cropper | Crosbie | Crosby | Crosfield | Crosland | Crosse | Crossland | Crossley | Crossman | Crotus |
    Crouch | Crowder | Crowe | Crowfoot | Crowley | Crowne | Crowther | Croxall | Cruce | Crucé | Crucius |
    Cruden | Cruickshank | Cruikshank | Crum | Crump | Crusius | Cruttwell | Csokonai | Csoma | Csurka |
    Cubitt | Cudlipp | Cudworth | Cuffay | Cuffe | Cuffee | Cugnot | Cujacius | Cujas | Culbertson | Culhane |
    Cullen | Cullum | Culpeper | Culpepper | Culver | Cumberbatch | Cumberlege | Cumming | Cummings | Cummins |
    Cumont | Cunaeus | Cunard | Cunha | Cunhal | Cunill | Cunliffe | Cunningham | Cunninghame | Cuno | Cunow |
    Cunynghame | Cuoco | Curchod | Curie | Curiel | Curle | Curll | Curran | Currie | Curry | Curteis |
    Curthoys | Curtin | Curtis | Curtiss | Curtius | Curwen | Curzon | Cusack | Cusani | Cushing | Cushman |
    Cuspinian | Cuspinianus | Cust | Custer | Custine | Custis | Cutbush | Cuthbertson | Cutler | Cutts |
    Cuvier | Cuyler | Cuyp | Cuypers | Cuza | Cuzzoni | Cvetkovic | Cvetković | Cvetkovitch | Cvijic | Cvijić |
    Cyrankiewicz | Cyrano | Cysatus | Czapski | Czarniecki | Czartoriski | Czartorisky | Czartoryski | Czernin |
    Czerny | Czolbe | Ćelić | Ćopić | Ćosić | Čabrinović | Čapek | Čarnogurský | Čelakovský | Černík | Černý |
    Čiurlionis | Čolaković | Çakmak | Çandar | Çeku | Çelebi | Çiller | D'Achery | D'Achéry | D'Aguesseau |
    D'Aiguillon | D'Alema | D'Alembert | D'Amico | D'Annunzio | D'Aragona | D'Arblay | D'Arcy | D'Arezzo |
    D'Argens | D'Argenson | D'Argental | D'Artagnan | D'Aubigne | D'Aubigné | D'Aurevilly | D'Avaux |
    D'Avenant | D'Azeglio | D'Estaing | D'Estrees | D'Estrées | D'Ewes | D'Holbach | D'Indy | D'Israeli |
    D'Orbigny | D'Ormesson | D'Ossat | D'Oyly | D'Urfe | D'Urfey | D'Urfé | Dabney | Dabrowska | Dabrowski |
    Dabrowsky | Dacherius | Dachery | Dacier | Dacre | Dacryanus | Dadoo | Dagerman | Daguerre | Daguesseau |
    Dahlem | Dahlgren | Dahlmann | Dahn | Dahrendorf | Dailey | Daille | Daillé | Daimler | Daladier |
    Dalayrac | Dalberg | Dalby | Dalea | Dalembert | Dalen | Daley | Dalén | Dalgarno | Dalhousie | Dali |
    Dalin | Dalí | Dallaeus | Dallapiccola | Dallaway | Dalman | Dalou | Dalrymple | Dalton | Daly | Dalyell |
    Dalzell | Dalziel | Damanski | Damansky | Damer | Damhouder | Damiens | Damjanich | Damjanics | Dampier |
    Damremont | Damrémont | Damyanov | Dana | Danaeus | Danby | Danckelmann | Dancourt | Dandolo | Daneau |
    Daneff | Danenhower | Daneo | Daneri | Danesius | Danev | Danès | Danforth | Dange | Dangeau | Dangerfield |
    Daniel | Daniell | Danielou | Daniels | Danielsson | Daniélou | Danilevski | Danilevskii | Danilevsky |
    Danilov | Dankl | Danneberg | Dannecker | Danquah | Dansette | Danto | Danton | Danvers | Dapcevic |
    Dapčević | Daranyi | Darányi | Darbellay | Darboux | Darboy | Darby | Darcet | Darcey | Darcy |
    Dargomijsky | Dargomyzhski | Dargomyzhsky | Darity | Darlan | Darley | Darmesteter | Darnand | Darnell |
    Darnley | Darquier | Darrell | Darré | Darrow | Darsono | Darton | Daru | Darwin | Daschkoff | Dasent |
    Dasgupta | Dashkoff | Dashkov | Dashkova | Dashti | Dashwood | Dassault | Dasypodius | Daszynski |
    Daszyński | Datheen | Dathenus | Daubeney | Daubenton | Daubeny | Daubermesnil | Daubigny | Daubler |
    Daubree | Daubrée | Daudet | Daugherty | Dauglish | Daumal | Daumer | Daumesnil | Daumier | Daumig | Daun |
    Daunou | Daurat | Dausquius | Davanzati | Davenant | Davenport | Davey | Davico | Davičo | Davidovic |
    Davidović | Davidson | Davie | Davies | Davila | Davis | Davison | Davisson | Davitt | Davoust | Davout |
    Davy | Davydov | Davys | Dawes | Dawkins | Dawson | Dayan | Dayananda | Daykin | Daza | Dazai | Dávila |
    Däubler | Däumer | Däumig | Dąbrowska | Dąbrowski | De Gaulle | Deak | Deakin | Deane | Dearborn | Dearden |
    Dearing | Dearmer | Deasy | Deat | Deaton | Deák | Debenham | Debord | Deborin | Debray | Debre | Debrett |
    Debreu | Debré | Debs | Debussy | Debye | Decazes | Dechamps | Decianus | Decker | Decoux | Dedekind |
    Dedijer | Dedinac | Dedouvres | Deeley | Deere | Deering | Defferre | Defoe | Degas | Degenhardt |
    Degerando | Degérando | Degras | Degrelle | Dehio | Dehler | Dehmel | Deich | Deighton | Deissmann |
    Dejean | Dekanozov | Deken | Dekker | Delacroix | Delafield | Delage | Delahaye | Delamare | Delambre |
    Delamere | Delane | Delaney | Delannoy | Delany | Delaroche | Delaunay | Delaval | Delavigne | Delbruck |
    Delbrück | Delcasse | Delcassé | Deledda | Delescluze | Deleuze | Delgado | Delibes | Delille | Deliniere |
    Delinière | Delio | Delisle | Delitzsch | Delius | Deliyannis | Delk | Deloncle | Deloney | Delorme |
    Delors | Delp | Delphy | Delrio | Delrius | Delteil | Deluc | Delvaux | Delvig | Delyanni | Delyannis |
    Demangeon | Dembinski | Dembinsky | Dembiński | Demichev | Demidoff | Demidov | DeMille | Demirel |
    Demirtas | Demirtaş | Demolins | Dempsey | Denaisius | Denby | Dencas | Dencás | Denck | Deneuve |
    Denfert-Rochereau | Deng | Denham | Denholm | Denifle | Deniken | Denikin | Denikine | Denina | Denison |
    Denisov | Denk | Denman | Dennett | Denning | Dennis | Dennison | Denny | Dennys | Denon | Dent | Denton |
    Denza | Depardon | Depretis | Deprez | Derain | Derevyanko | Derfflinger | Derham | Dering | Derjavin |
    Deroin | Deroulede | Derozio | Derrida | Dertinger | Dervis | Derviş | Dery | Derzhavin | Desaguliers |
    Desai | Desaix | Desanti | Desargues | Desaugiers | Desborough | Descamps | Descartes | Descaves |
    Deschamps | Deschanel | Deschelle | Desfontaines | Desgenettes | Desgrange | Deshmukh | Deshnev |
    Deshoulieres | Deshoulières | DeSica | Desideri | Desmarest | Desmarets | Desmichels | Desmoulin |
    Desmoulins | Desnitski | Desnitsky | Desnos | Desnoyers | Desor | Desparbes | Despard | Desportes |
    Despreaux | Despréaux | Desrousseaux | Dessalines | Dessauer | Destinn | Destouches | Destree | Destrée |
    Destutt | Deuskar | Deussen | Deustua | Deutsch | Deutscher | Devane | Devereaux | Deverell | Devereux |
    Deveria | Devéria | Deville | Devine | Devlin | Devoy | Devreese | Dewar | Dewey | Dewhurst | DeWitt |
    Dezamy | Dezhnev | Déak | Déat | Déroulède | Déry | Dézamy | Dhlakama | Dhlomo | Dhotel | Dhôtel |
    Diaghileff | Diaghilev | Diakos | Diamand | Dias | Diaz | Diaz-Ordaz | Dibdin | Dibelius | Dicey | Dickens |
    Dickenson | Dickie | Dickinson | Dicks | Dicksee | Dickson | Diderot | Didion | Didot | Didrikson |
    Diebitsch | Diefenbaker | Dieguez | Diels | Diem | Dienstbier | Diesterweg | Dietenberger | Dieterich |
    Dietrichstein | Dietz | Dietzgen | Diéguez | Digby | Digges | Dilas | Dilke | Dillard | Dillinger |
    Dillingham | Dillon | Dillwyn | Dilthey | Dimanshtein | Dimbleby | Dimier | Dimitrijevic |
    Dimitrijevic-Apis | Dimitrijević | Dimitrijević-Apis | Dimitrijevitch | Dimitroff | Dimitrov | Dimitrova |
    Dimock | Dimov | Dindic | Dindorf | Dineen | Dinesen | Dingelstedt | Dini | Dinnyes | Dinnyés | Dinsdale |
    Dinsmore | Diodati | Diponegoro | Dirac | Dirichlet | Dishnica | Disney | Disraeli | Dithmar | Ditters |
    Dittmann | Ditton | Divac | Dix | Dixon | Díaz | Djaparidze | Djemal | Djerzhinski | Djerzhinsky | Djilas |
    Djindjic | Djordjevic | Djordjević | Djugashvili | Djugashvilli | Djuranovic | Djuranović | Dlugosz |
    Dluski | Dmitrieff | Dmitriev | Dmitrievski | Dmitrievsky | Dmowski | Dobb | Dobbie | Dobbs | Dobell |
    Dobereiner | Dobie | Doblin | Dobner | Dobree | Dobrée | Dobrogeanu | Dobrogeanu-Gherea | Dobroliubov |
    Dobrolubof | Dobrolubov | Dobrolyubov | Dobrovsky | Dobrovský | Dobrynin | Dobson | Dobuzhinski |
    Dobuzhinsky | Dobzhansky | Docherty | Doctorow | Docuchaiev | Dodd | Doddington | Doddridge | Dodds |
    Doderlein | Dodge | Dodgson | Dodington | Dodoens | Dodonaeus | Dodsley | Dodson | Dodsworth | Dodwell |
    Doenitz | Doerpfeld | Doesburg | Doggett | Doherty | Dohm | Dohna | Dohnanyi | Dohnányi | Dohrn | Doihara |
    Dokuchaev | Dokuchayev | Dolan | Dolben | Dolet | Doletus | Dolgorouki | Dolgoroukow | Dolgorouky |
    Dolgoruki | Dolgorukov | Dolgoruky | Dolgushin | Dollard | Dolleans | Dolléans | Dollfuss | Dollfuß |
    Dollinger | Dollond | Dolomieu | Domar | Dombasle | Dombrowski | Domela | Domela-Nieuwenhuis | Domenichino |
    Domeyko | Dominguez | Dominis | Domínguez | Domvile | Donahue | Donald | Donaldson | Donath | Donati |
    Donatus | Donáth | Doneau | Donegan | Donellus | Doneus | Donghi | Donhoff | Doni | Donitz | Donizetti |
    Donkin | Donleavy | Donne | Donnellan | Donnelly | Donoghue | Donohoe | Donohue | Donovan | Doody | Doolan |
    Dooley | Doolittle | Doppler | Dopsch | Doran | Dorat | Doré | Dorgeles | Dorgelès | Doria | Doring |
    Doriot | Dorleac | Dorléac | Dorman | Dornberger | Dorner | Dornier | Doroshenko | Doroshevich | Dorpfeld |
    Dorpius | Dorpmuller | Dorpmüller | Dorrego | Dorsch | Dorscheus | Dorsey | Dorso | Dorticos | Dorticós |
    Dorval | Dos Passos | Dossi | Dostoevski | Dostoevskii | Dostoevsky | Dostoieffsky | Dostoievsky |
    Dostoiewsky | Dostoyevski | Dostoyevsky | Dotson | Dotti | Doubleday | Dougall | Dougherty | Doughty |
    Douglas | Douglas-Home | Douglass | Doukhonin | Doulton | Doumer | Doumergue | Doumic | Dousa | Douza |
    Dovifat | Dovzhenko | Dow | Dowd | Dowdall | Dowden | Dowdeswell | Dowding | Dowland | Dowling | Downes |
    Downey | Downie | Dowson | Doyle | Dozsa | Dózsa | Döbereiner | Döblin | Döderlein | Döllinger | Dönhoff |
    Dönitz | Döring | Dörpfeld | Drachmann | Draganov | Draghici | Dragomanov | Dragomirov | Dragoumis |
    Dragut | Drahomanov | Drake | Drakenborch | Draper | Draskovic | Draškovic | Drašković | Draudius |
    Draycott | Drayton | Drăghici | Drechsler | Dreiser | Drennan | Dresserus | Drexel | Drexelius | Drexler |
    Dreyfus | Driberg | Driedo | Driesch | Drieu | Drinkwater | Driscoll | Drljevic | Drljević | Drnovsek |
    Drnovšek | Drobnis | Dromgoole | Dronke | Droste | Droste-Hulshoff | Droste-Hülshoff | Drouet | Drouin |
    Drouot | Drouyn | Droysen | Drozdov | Drtina | Drucker | Drummond | Drumont | Drury | Drusius | Dryander |
    Dryanderus | Dryden | Drysdale | Duane | Duaren | Duarenus | Dubarry | Dubasov | Dubcek | Dubček | Dubelt |
    Dubinin | Dubner | Dubnow | Dubois | Dubois-Crance | Dubois-Crancé | Dubos | Dubravius | Dubreuil |
    Dubrovin | Dubrovinski | Dubrovinsky | Dubuffet | Duby | Ducaeus | Ducange | Ducasse | Ducellier |
    Duchacek | Duchamp | Duchatel | Ducháček | Duchâtel | Duchene | Duchenne | Duchesne | Duchesnois | Duchêne |
    Ducic | Ducis | Duckett | Duckworth | Duclaux | Duclos | Ducrot | Dučić | Duda | Dudintsev | Dudith |
    Dudithius | Dudorov | Duebner | Duehring | Duer | Dufaure | Dufay | Duff | Dufferin | Duffield | Duffy |
    Dufour | Dufresne | Dufresny | Dufy | Dugan | Dugdale | Duggan | Dugommier | Duguay-Trouin | Duguesclin |
    Duguit | Duhalde | Duhamel | Duhem | Duhm | Duhring | Duisberg | Dujardin | Dukas | Dukhonin | Dukinfield |
    Dulany | Duleep | Dulip | Dulles | Dullin | Dulong | Dumaresq | Dumarsais | Dumas | Dumay | Dumbadze |
    Dumesnil | Dumezil | Dumézil | Dumichen | Dummer | Dummett | Dummler | Dumont | Dumont-d'Urville |
    Dumont-d’Urville | Dumoulin | Dumouriez | Dunayevskaya | Duncan | Duncker | Duncombe | Dundas | Dundonald |
    Dungersheim | Dunham | Dunlap | Dunlop | Dunn | Dunne | Dunning | Dunois | Dunoyer | Dunphy | Dunraven |
    Dunsany | Dunstan | Dunton | Duntzer | Dupanloup | Duparc | Duperron | Dupeyrou | Duphly | Dupin | Dupleix |
    Duplessis-Mornay | Dupont | Dupont-White | Duport | Duprat | Dupre | Dupré | Dupuis | Dupuit | Dupuy |
    Dupuytren | Duquesne | Durand | Durando | Durandus | Durant | Durante | Duras | Durer | Duret | Durfey |
    Durfé | Duric | Durkheim | Durnovo | Duroc | Durrant | Durrell | Durrenmatt | Durruti | Durufle | Duruflé |
    Duruy | Dury | Durych | Duse | Dussek | Duterte | Duthie | Dutourd | Dutov | Dutronc | Dutschke | Dutt |
    Dutta | Dutton | Duun | Duval | Duvalier | Duverger | Duvergier | Duverney | Duyckinck | Duyvendak |
    Dübner | Dühring | Dümichen | Dümmler | Düntzer | Dürer | Düring | Dürrenmatt | Dvorak | Dvořák |
    Dwernicki | Dwight | Dwyer | Dyadkovski | Dyadkovsky | Dyatlov | Dybenko | Dyce | Dyche | Dyer | Dyke |
    Dykes | Dymock | Dymoke | Dyos | Dysart | Dyson | Dzerjinski | Dzerjinsky | Dzerzhinski | Dzerzhinskii |
    Dzerzhinsky | Dzhaparidze | Dzhugashvili | Dzierzhinsky | Dzierzynski | Dzierżyński | Dzintars | Dziuba |
    Dzugashvili | Dzurinda | Długosz | Dłuski | D’Achery | D’Achéry | D’Aguesseau | D’Aiguillon | D’Alema |
    D’Alembert | D’Amico | D’Annunzio | D’Aragona | D’Arblay | D’Arcy | D’Arezzo | D’Argens | D’Argenson |
    D’Argental | D’Artagnan | D’Aubigne | D’Aubigné | D’Aurevilly | D’Avaux | D’Avenant | D’Azeglio |
    D’Estaing | D’Estrees | D’Estrées | D’Ewes | D’Holbach | D’Indy | D’Israeli | D’Orbigny | D’Ormesson |
    D’Ossat | D’Oyly | D’Urfe | D’Urfey | D’Urfé | Eachard | Eads | Eaglesham | Eakins | Eames | Eanes |
    Eardley | Earhart | Earle | Earnshaw | Earp | Easley | Eastlake | Eastman | Easton | Eastwood | Eaton |
    Eban | Ebbinghaus | Eberlein | Eberlin | Ebermayer | Ebers | Ebert | Ebner-Eschenbach | Eboue | Ebrard |
    Eca | Eccard | Eccarius | Eccius | Eccles | Ecclestone | Ecevit | Echegaray | Echeverria | Echeverría |
    Eck | Eckaus | Eckermann | Eckhardt | Eckius | Ecolampadius | Ecseri | Ecséri | Eddington | Ederle | Edgar |
    Edgcumbe | Edgecumbe | Edgell | Edgerton | Edgeworth | Edison | Edmond | Edmondes | Edmonds | Edmondson |
    Edmondstone | Edmonstone | Edmunds | Edrisi | Edwardes | Edwards | Edwin | Eeden | Eekhoud | Effel |
    Efremov | Egan | Egede | Egelhaaf | Egerton | Eggleston | Eglevsky | Egmont | Egnatius | Egorov | Egranus |
    Eguchi | Ehard | Ehlers | Ehrenberg | Ehrenbourg | Ehrenburg | Ehrenfels | Ehrenfest | Ehrenreich |
    Ehrensvard | Ehrensvärd | Ehrhardt | Ehrlich | Eichenbaum | Eichendorff | Eichhoff | Eichhorn | Eichler |
    Eichmann | Eichrodt | Eideman | Eiermann | Eiffel | Eigen | Eijkman | Eikhe | Eikhenbaum | Eilenberg |
    Einaudi | Einem | Einsiedel | Einstein | Einthoven | Eisenhower | Eisenstaedt | Eisenstein | Eisler |
    Eismont | Eisner | Ekeberg | Ekelof | Ekelöf | Ekelund | Ekman | Elbee | Elbée | Elcano | Elcibey |
    Elçibey | Eldersch | Eldon | Eldred | Eldridge | Eley | Elford | Elgar | Eliade | Elias | Elibank | Eliot |
    Eliott | Elizarov | Elizarova | Elkington | Ellenbogen | Ellenborough | Ellery | Ellesmere | Ellicott |
    Ellington | Elliot | Elliott | Ellison | Ellmann | Ellsworth | Ellwood | Elmacin | Elmakin | Elmhirst |
    Elmore | Elphinston | Elphinstone | Elsheimer | Elssler | Elstob | Elsynge | Elton | Eluard | Elvin |
    Elwes | Elwin | Elwood | Elyot | Elytis | Elze | Emants | Emelyanov | Emerson | Eminesco | Eminescu |
    Emmet | Emmett | Emmons | Empecinado | Empson | Emser | Emserus | Encina | Enciso | Encke | Enckell |
    Endecott | Endell | Endicott | Enesco | Enescu | Enfantin | Engberg | Engelbrecht | Engelgardt | Engelmann |
    Engels | Englander | Engländer | Engleheart | Engler | Engonopoulos | Ennis | Enright | Enriques |
    Enriquez | Enríquez | Ensenada | Ensor | Entwistle | Enukidze | Enzensberger | Enzinas | Eobanus | Eotvos |
    Eötvös | Eparchus | Episcopius | Epp | Eppelmann | Epremesnil | Epstein | Erastus | Erbakan | Erben |
    Ercilla | Erckmann | Erckmann-Chatrian | Erdmann | Erdogan | Erdoğan | Erdos | Erdős | Eremenko | Eremin |
    Erenburg | Erhard | Erhardt | Ericsson | Erikson | Erizzo | Erkel | Erlander | Erlenmeyer | Erler | Ermak |
    Erman | Ermolov | Ernaux | Ernesti | Ernle | Erpenius | Erpingham | Errani | Errazuriz | Errázuriz |
    Errington | Erskine | Ersoy | Erving | Erythraeus | Erzberger | Esaki | Eschenburg | Escher | Escobar |
    Escobedo | Escoiquiz | Escoïquiz | Esdaile | Eshkol | Esmarch | Espartero | Espencaeus | Espence | Espinas |
    Espinasse | Espinel | Espinosa | Espinoza | Esposito | Espriu | Espronceda | Esquilache | Esquirol |
    Esquivel | Essenin | Estaing | Estcourt | Estenssoro | Esterhazy | Esterházy | Estes | Estienne |
    Estigarribia | Estius | Estrada | Estrup | Eszterhazy | Eszterházy | Etchebehere | Etchebéhère | Etheredge |
    Etherege | Etheridge | Etherington | Ethridge | Etiemble | Ettinger | Ettrick | Etty | Eucken | Eulenburg |
    Euler | Eusden | Eustace | Eustachio | Eustachius | Evans | Evans-Pritchard | Evarts | Evdokimov | Evelyn |
    Everard | Everett | Everitt | Evertsen | Evliya | Evola | Evren | Evtushenko | Ewart | Ewbank | Ewell |
    Ewer | Ewerbeck | Ewing | Exelmans | Exner | Eyadema | Eyadéma | Eyck | Eyre | Eyskens | Eyth | Eyton |
    Ezell | Ezhov | Éboué | Éluard | Éprémesnil | Étiemble | Fabbri | Faber | Faberge | Fabre | Fabre-Luce |
    Fabretti | Fabrettus | Fabri | Fabricius | Fabroni | Facchinei | Facciolati | Facciolatus | Facta | Fadeev |
    Fadeyev | Faernus | Fagan | Fagel | Fagerholm | Fagius | Fagnano | Fagnanus | Fagon | Faguet | Fahey |
    Fahy | Faidherbe | Fainsod | Fairbairn | Fairbank | Fairbanks | Fairchild | Fairclough | Fairfax | Fairley |
    Fairlie | Fairweather | Faithfull | Faithorne | Fajardo | Fajon | Falcao | Falcão | Falconbridge | Falcone |
    Falconer | Falcón | Falguiere | Falguière | Falier | Faliero | Falk | Falkberget | Falkener | Falkenhausen |
    Falkenhayn | Falkiner | Falkner | Falla | Fallaci | Fallada | Falletti | Fallieres | Fallières | Fallon |
    Fallopio | Fallopius | Falloppio | Fallot | Falloux | Falski | Famintsyn | Fane | Faneuil | Fanfani |
    Fanjul | Fanning | Fanno | Fanon | Fanshaw | Fanshawe | Fanti | Fantin-Latour | Fantoni | Faoro | Farabi |
    Faraday | Farahani | Farel | Farell | Farges | Fargue | Farinacci | Farinelli | Farinet | Farington |
    Farini | Farkas | Farley | Farmborough | Farmer | Farnell | Farnese | Farnsworth | Farquhar | Farquharson |
    Farr | Farragut | Farrakhan | Farrant | Farrar | Farrell | Farrelly | Farren | Farrer | Farrere | Farrère |
    Farris | Farrow | Fassbinder | Fastolf | Fastolfe | Fattori | Faucher | Fauchet | Faujas | Faulhaber |
    Faulk | Faulkland | Faulkner | Faure | Fauré | Fauset | Fausset | Favart | Favras | Favre | Fawcett |
    Fawkes | Faye | Fayette | Fayolle | Fazello | Fazellus | Fazio | Fearn | Fearnley | Fearon | Featherstone |
    Featherstonhaugh | Febvre | Fechner | Federmann | Federzoni | Fedin | Fedorov | Fedotov | Feeney | Fehling |
    Fehrenbach | Feifer | Feigenbaum | Feigl | Feijo | Feijoo | Feijó | Feijóo | Feilding | Feinberg |
    Feininger | Feith | Feiwel | Fejer | Fejér | Fejto | Fejtő | Felder | Fellini | Fellner | Fellowes |
    Felltham | Felmy | Feltham | Feltmann | Felton | Fenelon | Feneon | Fenn | Fennell | Fennelly | Fenner |
    Fenoglio | Fenton | Fentress | Fenwick | Fenyes | Ferber | Ferenczi | Ferguson | Fergusson | Fermat |
    Fermi | Fermor | Fernandel | Fernandes | Fernandez | Fernández | Ferne | Fernel | Fernelius | Feron |
    Ferrar | Ferrari | Ferraris | Ferrarius | Ferrars | Ferrat | Ferre | Ferreira | Ferrell | Ferrer | Ferrero |
    Ferrers | Ferré | Ferri | Ferriar | Ferrier | Ferris | Ferroni | Ferrucci | Fersen | Fersman | Fesch |
    Fessenden | Fessler | Fet | Fetherston | Fetherstonhaugh | Fetscher | Feuardent | Feucheres | Feuchères |
    Feuchtwanger | Feuerbach | Feuguerius | Feuillet | Feuquieres | Feuquières | Feval | Feverlin | Feydeau |
    Feyerabend | Feynman | Feysal | Fénelon | Fénélon | Fénéon | Fényes | Féron | Féval | Fibonacci | Fichard |
    Fichte | Ficino | Ficinus | Ficker | Fickert | Fiedler | Field | Fielden | Fielder | Fielding | Fiennes |
    Fierlinger | Fieschi | Figl | Figner | Figueiredo | Figueras | Figueroa | Filangieri | Filaret | Filatov |
    Filbinger | Filelfo | Filesac | Filicaia | Filipescu | Filliucius | Fillmore | Filmer | Filmore |
    Filosofov | Filov | Filson | Finch | Fincham | Fincher | Finckenstein | Findlater | Findlay | Findley |
    Finett | Finlay | Finlayson | Finley | Finnbogadottir | Finnegan | Finnerty | Finney | Finucane | Finzi |
    Fiodorov | Fioravanti | Fiorelli | Firbank | Firenzuola | Firmin | Firsov | Firth | Fischart | Fischer |
    Fischer-Dieskau | Fisher | Fisk | Fiske | Fison | Fitch | Fitton | Fitzalan | Fitzclarence | Fitzgerald |
    Fitzgibbon | Fitzhardinge | Fitzharris | Fitzherbert | Fitzhugh | Fitzjames | Fitzmaurice | Fitzpatrick |
    Fitzroy | Fitzsimmons | Fitzsimons | Fitzstephen | Fitzwalter | Fitzwater | Fizeau | Flach | Flacius |
    Flahaut | Flaherty | Flamel | Flaminio | Flammarion | Flamsteed | Flanagan | Flandin | Flandrin | Flannery |
    Flaubert | Flavel | Flavell | Flaxman | Flechier | Flechtheim | Flecker | Flecknoe | Fleetwood | Fleischer |
    Fleisser | Fleißer | Fleming | Flerovski | Flerovsky | Flesselles | Fletcher | Fleury | Flexner | Fléchier |
    Flieg | Flinck | Flinders | Flint | Flintoff | Flocon | Floquet | Florenski | Florensky | Florey | Florez |
    Florida-Blanca | Floridablanca | Florio | Florovski | Florovsky | Flotow | Flourens | Flórez | Fludd |
    Flueras | Flueraș | Flügel | Flynn | Foch | Focillon | Fock | Focke | Foerster | Fofanov | Fogarty |
    Fogazzaro | Fogel | Fogg | Fogtdal | Fokine | Fokker | Foley | Folkes | Follett | Fonblanque | Fonda |
    Fonseca | Fontane | Fontanes | Fontanne | Fontenelle | Fonteyn | Fonvizin | Foote | Foppa | Forain |
    Forbes | Forbiger | Forbin | Forbonnais | Forcellini | Forckenbeck | Ford | Forde | Fordham | Fordyce |
    Forerus | Forestus | Foris | Foriș | Forlanini | Forman | Fornalska | Forrest | Forrestal | Forrester |
    Forshaw | Forstemann | Forster | Forster-Nietzsche | Forsterus | Forsyth | Fortescue | Fortini | Fortner |
    Fortuny | Fortuyn | Fosbury | Foscari | Foscarini | Foscarinus | Foscolo | Fosdick | Foss | Foster |
    Fothergill | Fotieva | Fotiyeva | Foucauld | Foucault | Fouche | Foucher | Fouché | Foucquet | Fougerolles |
    Fouillee | Fouillée | Foujita | Fould | Foulis | Foulkes | Foulon | Fountaine | Fountayne | Fouque |
    Fouquet | Fouqué | Fouquier | Fouquier-Tinville | Fourastie | Fourastié | Fourcroy | Fourier | Fournel |
    Fourneyron | Foust | Fowke | Fowler | Fowles | Fox | Foxa | Foxá | Foxe | Foxwell | Foy | Foyle | Foz |
    Förstemann | Förster | Förster-Nietzsche | Fracastorius | Fracastoro | Fracchia | Frachetta | Frachon |
    Fraenkel | Fragonard | Frampton | Franchetti | Francheville | Francillon | Franciosa | Francius | Franck |
    Francke | Franckenberg | Francois | Francois-Poncet | Franconi | François-Poncet | Frangepan | Frangieh |
    Frankau | Franke | Frankel | Frankland | Franklyn | Franko | Franzen | Franzén | Frappart | Fraser |
    Frasheri | Frashëri | Frauenlob | Fraunce | Fraunhofer | Frazer | Frazier | Frecht | Freculphus | Fredholm |
    Fredriksson | Fredro | Freeman | Frege | Fregosi | Fregoso | Freher | Freherus | Frei | Freig | Freigius |
    Freiligrath | Freind | Freinsheim | Freinshemius | Freinshemus | Freire | Freisler | Freke | Fremont |
    Frenay | Frend | Freneau | Frenkel | Frere | Frere-Orban | Freret | Freron | Frescobaldi | Fresnay |
    Fresnel | Freud | Freyberg | Freycinet | Freyer | Freyre | Freytag | Frère-Orban | Frémont | Fréret |
    Fréron | Friant | Fric | Frick | Frič | Friedan | Friedell | Friedjung | Friedlaender | Friedlander |
    Friedländer | Friedman | Friedmann | Friel | Frings | Fripp | Frisch | Frischlin | Frischlinus | Frisius |
    Frith | Fritsch | Fritzsche | Frobel | Froben | Frobenius | Frobisher | Froding | Froebel | Frohlich |
    Frohman | Frois | Frolenko | Frolich | Frolov | Fromentin | Fromm | Frondizi | Frontenac | Frossard |
    Frost | Froude | Frounze | Frowde | Fröbel | Fröding | Fröhlich | Frölich | Frugoni | Fruin | Frumkin |
    Frunze | Fry | Frye | Fryer | Fryxell | Fua | Fuà | Fuchs | Fuchsius | Fucik | Fucini | Fučík | Fuentes |
    Fuertes | Fugard | Fugate | Fuhmann | Fujimori | Fujiwara | Fukuda | Fukuyama | Fukuzawa | Fulbright |
    Fulbrook | Fulcher | Fulgosius | Fulke | Fullarton | Fuller | Fullerton | Fulton | Funck | Funderburk |
    Fungerus | Furet | Furlong | Furmanov | Furnberg | Furneaux | Furnerius | Furness | Furniss | Furnivall |
    Furstenberg | Furtado | Furtseva | Furtwangler | Furtwängler | Furuseth | Fuseli | Fusinato | Fust |
    Futabatei | Fuzelier | Fühmann | Fürnberg | Fürstenberg | Fyfe | Fyfield | Fynes | Fyodorov | Gabaldon |
    Gabelentz | Gabetti | Gabin | Gablenz | Gabler | Gaboriau | Gabriel | Gabrieli | Gabrinus | Gachard |
    Gadamer | Gadbury | Gadda | Gaddafi | Gade | Gadhafi | Gadsby | Gadsden | Gaekwad | Gafencu | Gaffky |
    Gaffney | Gagarin | Gage | Gagern | Gagliardi | Gagnaeus | Gaguin | Gaguinus | Gahan | Gaidar | Gaidoz |
    Gaines | Gainsborough | Gainsbourg | Gairdner | Gaisford | Gaitan | Gaitán | Gaitskell | Gaj | Galan |
    Galante | Galarza | Galatinus | Galavotti | Galán | Galbraith | Galczynski | Galdos | Galdós | Gale |
    Galeano | Galesinius | Galiani | Galiano | Galich | Galiev | Galilei | Galimberti | Galindez | Galitsin |
    Galitzin | Galitzine | Galiyev | Galíndez | Gallacher | Gallagher | Galland | Gallandi | Gallandius |
    Gallasso | Gallatin | Gallaudet | Gallaway | Galleani | Gallego | Gallegos | Gallen-Kallela | Gallenga |
    Gallé | Gallieni | Galliéni | Gallifet | Galliffet | Gallitzin | Gallois | Gallup | Galluppi | Galluzzi |
    Gally | Galois | Galsworthy | Galt | Galton | Galuppi | Galvani | Galvez | Galvin | Gama | Gamarnik |
    Gamarra | Gambara | Gambier | Gamble | Gamboa | Gamelin | Gamow | Gamsakhurdia | Gance | Ganchovski |
    Gandhi | Ganetski | Ganetskii | Ganetsky | Ganganelli | Ganghofer | Gangopadhyay | Ganilh | Ganivet |
    Gannon | Gansevoort | Gansfort | Gaos | Gapon | Gaponenko | Garami | Garasanin | Garashanin | Garasse |
    Garassus | Garašanin | Garat | Garaudy | Garay | Garbai | Garbo | Garborg | Garbutt | Garces | Garcés |
    Garcia | Garcia-Moreno | García | Gardanne | Gardel | Gardiner | Gardini | Gardner | Garegnani | Garfield |
    Garibaldi | Garibay | Garin | Garin-Mikhailovski | Garin-Mikhailovsky | Garissoles | Garland | Garneau |
    Garner | Garnet | Garnett | Garnier | Garnier-Pages | Garnier-Pagès | Garofalo | Garosci | Garrard |
    Garratt | Garraway | Garrett | Garrick | Garrod | Garros | Garshin | Garshine | Garside | Garthwaite |
    Garvey | Garvin | Garza | Garzon | Garzón | Gascoigne | Gascoyne | Gaskell | Gaspari | Gasparian |
    Gasparin | Gasparri | Gasperi | Gassendi | Gassendus | Gasset | Gassion | Gaster | Gataker | Gatsos |
    Gatti | Gattinara | Gatty | Gaubil | Gauck | Gauden | Gaudi | Gaudin | Gaudí | Gaughan | Gauguin | Gaulle |
    Gaulmin | Gaulminus | Gaunt | Gaurico | Gauricus | Gauss | Gaussen | Gautier | Gauß | Gavarni | Gavazzi |
    Gawdy | Gaxotte | Gay | Gay-Lussac | Gayangos | Gałczyński | Gálvez | Gbagbo | Geach | Geary | Gebelin |
    Gebhardt | Geddes | Gee | Geffrard | Geffroy | Gegechkori | Gegechkory | Gegenbaur | Gehlen | Gehrig |
    Geibel | Geiger | Geijer | Geikie | Geiler | Geisel | Geismar | Geissel | Geissler | Geldner | Gelenius |
    Gelfand | Gell | Gell-Mann | Gellatly | Gellert | Gellhorn | Gellner | Gemayel | Gemelli | Geminiani |
    Gemistus | Gemito | Gemmell | Genchev | Genebrard | Genebrardus | Genet | Genette | Genevoix | Genlis |
    Gennari | Genoude | Genovesi | Genscher | Gensonne | Gensonné | Gent | Gentileschi | Gentilis | Gentillet |
    Gentiloni | Gento | Gentz | Geoffrin | Geoghegan | George-Brown | Georgescu | Georgiev | Geraghty |
    Gerando | Gerard | Gerbellius | Gerbet | Gerbrandy | Gerchunoff | Gerdes | Gerhardsen | Gericault |
    Gerlach | Gerlache | Germer | Gerome | Gerő | Gerrard | Gerrish | Gerry | Gerschenkron | Gershenzon |
    Gershuni | Gershwin | Gerson | Gersonius | Gerstacker | Gerstäcker | Gerstenmaier | Gertsen | Gervase |
    Gervinus | Geschke | Gesell | Geshov | Gesner | Gesnerus | Gessner | Gesualdo | Getty | Geulincx | Geulinx |
    Gevaerts | Gevartius | Geyer | Geyl | Geyler | Geymonat | Geyr | Gezelle | Gezmis | Gezmiş | Geßner |
    Gébelin | Gérando | Gérard | Géricault | Gérôme | Gfrorer | Gfrörer | Ghalib | Ghannouchi | Ghazzali |
    Ghelderode | Ghenadiev | Gheorghiev | Gheorghiu | Gheorghiu-Dej | Gherardesca | Gherardi | Gherea |
    Ghiberti | Ghica | Ghika | Ghil | Ghirlandaio | Ghirlandajo | Ghisleri | Ghislieri | Gholson | Ghose |
    Ghosh | Giacometti | Giacosa | Giannini | Giannone | Giannotti | Giannottius | Giap | Giard | Giardini |
    Giáp | Gibb | Gibbard | Gibbins | Gibbon | Gibbons | Gibbs | Gibney | Gibran | Gibson | Giddens | Giddings |
    Gide | Gielgud | Gierek | Gierke | Giers | Giese | Giesebrecht | Gieseler | Giffard | Giffen | Gifford |
    Gigli | Gil-Robles | Gilbertson | Gilbey | Gilbreth | Gilchrist | Gildersleeve | Gildon | Giles | Gilfil |
    Gilfillan | Gillard | Gillespie | Gillett | Gillette | Gilliam | Gillies | Gilligan | Gilliland | Gillis |
    Gillman | Gillmore | Gillow | Gillray | Gilman | Gilmartin | Gilmer | Gilmore | Gilmour | Gilpin | Gilroy |
    Gilson | Gimenez | Giménez | Gindely | Giner | Ginguene | Ginguené | Ginsberg | Ginzberg | Ginzburg |
    Gioberti | Gioia | Giolitti | Giono | Giordani | Giovannitti | Giovio | Giphanius | Gippius | Giral |
    Giraldi | Giraldus | Girard | Girardin | Girardon | Giraud | Giraudoux | Girdlestone | Girodet | Giron |
    Giroud | Girón | Girtin | Gisborne | Giscard | Gish | Gisors | Gissing | Gitlow | Giusti | Giustinian |
    Giustiniani | Gizenga | Gizzi | Gjellerup | Gjini | Gladkov | Gladstone | Gladwin | Glaeser | Glais-Bizoin |
    Glaisher | Glandorp | Glanvill | Glanville | Glaoui | Glarean | Glareanus | Glaser | Glasier | Glasse |
    Glassford | Glassius | Glauber | Glazebrook | Glazounov | Glazunov | Glebov | Glebova | Gledhill | Gleeson |
    Gleig | Gleim | Glendower | Glennon | Glezos | Gliere | Glière | Gliére | Gligorov | Glinka | Glinos |
    Glinski | Glinsky | Globke | Glotz | Glotzer | Glover | Glowacki | Glubb | Gluck | Glucksmann | Glycas |
    Glynn | Glynne | Gmelin | Gnapheus | Gnedich | Gnedin | Gneisenau | Gneist | Gnug | Gnüg | Goad | Gobbels |
    Gobel | Gobetti | Gobineau | Gocar | Goclenius | Gočár | Godard | Goddard | Godeau | Goded | Godefroi |
    Godel | Godelmann | Godfrey | Godi | Godin | Godkin | Godley | Godolphin | Godoy | Godunov | Godwin |
    Godwyn | Goebbels | Goebel | Goeje | Goerdeler | Goeree | Goering | Goerres | Goertz | Goethals | Goethe |
    Goeze | Goff | Goffe | Goffman | Goforth | Goga | Gogarty | Gogh | Gogol | Gohier | Goins | Gois | Gokalp |
    Gokhale | Goldast | Goldastus | Goldbach | Goldberg | Goldenberg | Goldendach | Goldendakh | Goldie |
    Goldin | Golding | Goldman | Goldmann | Goldmark | Goldoni | Goldsborough | Goldschmidt | Goldsmith |
    Goldstein | Goldthwaite | Goldwater | Goldwin | Goldwyn | Goldziher | Golesco | Golescu | Golgi | Golitsyn |
    Golitzin | Golitzyn | Golius | Gollan | Gollancz | Goloshchekin | Goloshchyokin | Golovin | Golovkin |
    Golovnin | Goltsman | Goltz | Goltzius | Golubev | Golubinsky | Goluchowski | Golwalkar | Golz | Gomara |
    Gomarus | Gombaud | Gombert | Gomberville | Gombos | Gombrich | Gombrowicz | Gomelski | Gomelsky | Gomez |
    Gomez-Farias | Gomme | Gompers | Gomperts | Gomperz | Gomulka | Gomułka | Goncalves | Goncalves-Dias |
    Goncharoff | Goncharov | Goncharova | Goncourt | Goncz | Gonçalves | Gonçalves-Dias | Gongora | Gonne |
    Gonsalvo | Gontard | Gontcharoff | Gontcharov | Gonzaga | Gonzales | Gonzalez | Gonzalez-Prada | González |
    Gooch | Goodall | Goode | Goodenough | Goodfellow | Goodhart | Goodhue | Gooding | Goodlett | Goodman |
    Goodrich | Goodson | Goodwin | Goodyear | Googe | Gookin | Goonewardena | Goonewardene | Goossens |
    Gopalan | Gorani | Gorbach | Gorbachev | Gorbunov | Gorchakoff | Gorchakov | Gorchakow | Gordeler |
    Gordimer | Gordon | Gordov | Gore | Gorecki | Goremykin | Goremykine | Gorev | Gorgas | Gorgei | Gorges |
    Gorgey | Gorham | Goring | Gorki | Gorkic | Gorkić | Gorkij | Gorkin | Gorky | Gorlaeus | Gorman |
    Gormanston | Gormley | Gorokhov | Gorraeus | Gorres | Gorsas | Gorshkov | Gorst | Gortchakoff | Gortchakov |
    Gorter | Gorton | Gortschakoff | Gortz | Gorz | Goschel | Goschen | Gosling | Gosnjak | Gosnold | Gossaert |
    Gosse | Gossec | Gossen | Gosset | Gossett | Gosson | Gošnjak | Gotch | Gothofredus | Gott | Gotthelf |
    Gottschalk | Gottsched | Gottwald | Gotz | Goudge | Goudimel | Goudy | Gough | Gouin | Goujon | Goulart |
    Goulartius | Goulburn | Gould | Goulding | Gounaris | Gounod | Gouraud | Gourgaud | Gourko | Gourlay |
    Gourmont | Gournay | Gouvea | Gouveia | Gouvion-Saint-Cyr | Gove | Govea | Goveanus | Govone | Govoni |
    Govorov | Gow | Gowda | Gower | Gowon | Goya | Goyen | Goytisolo | Gozzadini | Gozzano | Gozzi | Gozzoli |
    Gołuchowski | Góis | Gómara | Gómez | Góngora | Górecki | Göbbels | Göben | Gödel | Gökalp | Gömbös |
    Göncz | Gördeler | Görgei | Görgey | Göring | Görres | Görtz | Göschel | Göschen | Graaf | Grabbe | Grabe |
    Graber | Grabez | Grabski | Gracian | Gracián | Gracq | Gradovski | Gradovsky | Grady | Graefe | Graevius |
    Grahame | Grainger | Grammont | Gramont | Gramsci | Granados | Grandi | Grandier | Grandville | Granet |
    Granier | Granovski | Granovsky | Granvella | Granvelle | Granville | Granville-Barker | Graphaeus |
    Grapheus | Grappelli | Grases | Grassmann | Gratry | Grattan | Graunt | Graves | Gravesande | Gravina |
    Gray | Graziadei | Graziani | Graßmann | Greatrakes | Greaves | Grebel | Grechaninov | Grechko | Greco |
    Greeley | Greely | Green | Greenall | Greenaway | Greenbaum | Greenberg | Greene | Greener | Greenfield |
    Greenhalgh | Greenhill | Greenlaw | Greenleaf | Greenough | Greenspan | Greenway | Greenwell | Greenwood |
    Greer | Greg | Gregg | Gregoire | Gregoras | Gregorovius | Gregory | Gregr | Gregson | Greig | Grekov |
    Grenfell | Grenier | Grenville | Gresham | Gresley | Gresset | Gressmann | Gretry | Gretser | Gretserus |
    Greulich | Greuze | Greville | Grevin | Grevy | Grey | Gréco | Grégr | Grétry | Grévin | Grévy | Gribaldi |
    Gribaldus | Gribeauval | Griboedov | Griboyedoff | Griboyedov | Grice | Grieco | Grieg | Grienberger |
    Grierson | Griesbach | Griesinger | Grieve | Griffenfeld | Griffenfeldt | Griffin | Griffith | Griffiths |
    Griffuelhes | Grifi | Grigg | Grignard | Grigorenko | Grigorev | Grigoriants | Grigoriev | Grigoryev |
    Grigson | Grijalva | Griliches | Grillenberger | Grillparzer | Grimald | Grimaldi | Grimani | Grimau |
    Grimaud | Grimes | Grimke | Grimké | Grimm | Grimmelshausen | Grimond | Grimshaw | Grimston | Grimthorpe |
    Grimwood | Grindal | Grindall | Grinevetski | Grinevetsky | Grinevitsky | Grinnell | Griotteray |
    Gripenstedt | Grisar | Grishin | Grisi | Griswold | Gritti | Grivas | Grober | Grochowiak | Groen |
    Groener | Grogan | Grol | Grolman | Groman | Gromov | Gromyko | Gronchi | Groner | Gronniosaw | Gronovius |
    Gronow | Groome | Groot | Grootveld | Gropius | Grosart | Grose | Grosjean | Grosman | Grosseteste |
    Grossi | Grossman | Grossmann | Grosthusius | Grosvalds | Grosvenor | Grosz | Grote | Grotefend |
    Grotewohl | Groth | Grotius | Grottger | Groulx | Grove | Grover | Groves | Groza | Grósz | Gröber |
    Gröner | Grubb | Gruber | Gruchius | Gruenbaum | Grumbkow | Grunbaum | Grunberg | Grundtvig | Grundy |
    Grunewald | Grunitzky | Grunwedel | Gruterus | Grünbaum | Grünberg | Grünewald | Grünwedel | Grynaeus |
    Grynaus | Grynszpan | Gryphius | Gryphus | Grzybowski | Guadagni | Guadet | Gualandi | Gualdi | Gualdo |
    Gualther | Guardi | Guardini | Guareschi | Guarini | Guarino | Guarinus | Guarneri | Guarnerius | Guasti |
    Guasto | Guattari | Gubkin | Guchkoff | Guchkov | Guderian | Guedalla | Guehenno | Guemes | Guercino |
    Gueret | Guericke | Guerin | Gueroult | Guerrazzi | Guerrero | Guesde | Gueshoff | Gueshov | Guettard |
    Guevara | Guéhenno | Guénon | Guéret | Guérin | Guéroult | Guggenheim | Guglielmi | Guha | Guicciardin |
    Guicciardini | Guiccioli | Guichard | Guidacerius | Guiffrey | Guignebert | Guigou | Guilbeaux | Guilbert |
    Guillaumat | Guillaumin | Guillemin | Guillen | Guillén | Guillim | Guilliman | Guillotin | Guimaraes |
    Guimarães | Guimard | Guinan | Guingouin | Guinizzelli | Guinn | Guinness | Guiraldes | Guiraud | Guiteras |
    Guitry | Guizot | Gujral | Guldberg | Guldin | Guler | Gulliver | Gullo | Gullstrand | Gumilev | Gumilyov |
    Gummere | Gumpert | Gumplowicz | Gunaltay | Gunawardena | Gunderode | Gunderrode | Gundling | Gundolf |
    Gunkel | Gunn | Gunning | Gunter | Gunther | Guntherus | Gupta | Gurdon | Gurko | Gurnall | Gurney | Gurov |
    Gursel | Gurvich | Gurvitch | Gurwitsch | Gusev | Gustafsson | Gusti | Gutchkoff | Gutchkov | Gutenberg |
    Guterres | Gutherius | Guthrie | Gutierrez | Gutiérrez | Gutschmid | Guttuso | Gutzkov | Gutzkow | Guyau |
    Guyer | Guyon | Guyton | Guzman | Guzman-Blanco | Guzmán | Güemes | Güiraldes | Güler | Günaltay |
    Günderode | Günderrode | Gürsel | Gvaladze | Gvozdev | Gwalther | Gwilt | Gwinnett | Gwyn | Gwynn | Gwynne |
    Gyllenborg | Gylling | Gyllius | Gyongyosi | Gyöngyösi | Gyptner | Gyraldus | Gysi | Gyurcsany | Gyurcsány |
    Gywn | Gyzis | Głowacki | Haan | Haas | Haase | Haasis | Haavelmo | Habash | Habeneck | Haber | Haberlandt |
    Haberler | Habermas | Habibie | Habington | Habre | Habré | Habrman | Hacha | Hackel | Hacket | Hackett |
    Hackluyt | Hadamard | Hadamarius | Haddad | Haddon | Haden | Hadfield | Hadji-Khalfa | Hadjidimov | Hadley |
    Hadow | Haeckel | Haeften | Haemstedius | Haenisch | Haersma | Haetzer | Hagan | Hagedorn | Hager |
    Hagerstrom | Haggard | Haggerty | Hahn | Hahn-Hahn | Hahnemann | Haidinger | Haig | Haigh | Hailsham |
    Haines | Hairston | Hajek | Hajji-Khalifa | Hajnal | Hake | Hakewill | Hakluyt | Hakuseki | Halas |
    Halbwachs | Haldane | Halder | Hale | Halek | Hales | Halevy | Haley | Halévy | Halford | Halhed |
    Haliburton | Halkett | Hallaj | Hallam | Halleck | Haller | Hallett | Halley | Hallgarten | Halliburton |
    Halliday | Halligan | Halliwell | Hallock | Halloran | Hallowell | Hallowes | Hallstein | Hallstrom |
    Hallström | Hallworth | Haloander | Halphen | Halpin | Halpine | Hals | Halsbury | Halsey | Halske |
    Halstead | Halsted | Hamadhani | Hamaguchi | Hamann | Hamblin | Hambro | Hamby | Hamelin | Hamelmann |
    Hamerton | Hamey | Hamill | Hamilton | Hamlin | Hamlyn | Hammacher | Hammarskiold | Hammarskiöld |
    Hammarskjold | Hammarskjöld | Hammer-Purgstall | Hammerich | Hammersley | Hammerstein | Hammett | Hammick |
    Hammond | Hammonds | Hampden | Hampe | Hampson | Hampton | Hamrick | Hamsun | Hanafin | Hanbury | Hancock |
    Handcock | Handel | Handelsman | Handley | Hanecki | Hanfstaengl | Hankey | Hankin | Hanley | Hanlon |
    Hanmer | Hanna | Hannah | Hannay | Hannigan | Hannington | Hannon | Hanotaux | Hanrahan | Hanratty |
    Hanriot | Hansard | Hansberry | Hansemann | Hansen | Hanslick | Hansom | Hanson | Hansson | Hanus |
    Hanusch | Hanuš | Hanway | Happel | Harant | Haraszti | Harberger | Harchius | Harcourt | Hardaway |
    Hardcastle | Hardenberg | Hardie | Hardiman | Harding | Hardinge | Hardman | Hardouin | Harduin |
    Harduinus | Hardwick | Hardwicke | Hardy | Hare | Hargis | Hargrave | Hargreave | Hargreaves | Hargrove |
    Harich | Harington | Hariot | Hariri | Harker | Harkin | Harkins | Harkort | Harlan | Harland | Harlay |
    Harless | Harley | Harleß | Harman | Harmenopulus | Harmon | Harmsworth | Harnack | Harnett | Harney |
    Harold | Harper | Harpsfield | Harpur | Harraden | Harries | Harrigan | Harriman | Harrington | Harriott |
    Harris | Harrison | Harrod | Harrold | Harrop | Harrowby | Harsnet | Harsnett | Hart | Harte | Hartigan |
    Hartlaub | Hartleben | Hartley | Hartlib | Hartmann | Hartnett | Hartopp | Hartshorne | Hartwell | Hartwig |
    Harty | Hartzenbusch | Harvey | Harwood | Hasdeu | Hasek | Hasekura | Hasenclever | Hasenmuller |
    Hasenmüller | Hashemi | Haskell | Haslam | Hasler | Haslerig | Haslerigg | Haslewood | Hasluck | Haspinger |
    Hassall | Hassam | Hasse | Hassel | Hassell | Hasselmann | Hastie | Hašek | Hatchard | Hatchett | Hathaway |
    Hathersage | Hatoyama | Hattersley | Hatton | Hatvany | Hatzfeld | Hatzfeldt | Hatzidakis | Hauch | Hauff |
    Haug | Haughton | Haugwitz | Haupt | Hauptmann | Hauranne | Hauriou | Hausdorff | Hausenstein | Haushofer |
    Hausmann | Hausser | Haussmann | Hautecloque | Hauy | Haüy | Havel | Havelock | Havemann | Havercamp |
    Havergal | Haverkamp | Havers | Haverty | Haviland | Havlicek | Havlíček | Haward | Hawatmeh | Haweis |
    Hawes | Hawke | Hawker | Hawkesworth | Hawking | Hawkins | Hawkshaw | Hawksmoor | Hawkwood | Hawkyns |
    Hawles | Hawley | Haworth | Hawthorne | Hawtrey | Haxhiu | Haxo | Hay | Haya | Hayashi | Hayden | Haydn |
    Haydock | Haydon | Hayek | Hayes | Hayez | Hayford | Hayhurst | Hayley | Hayman | Haymerle | Haynau |
    Hayne | Haynes | Hays | Hayter | Hayton | Hayward | Haywood | Hazen | Hazlewood | Hazlitt | Hácha | Hájek |
    Hálek | Häckel | Hägerström | Häring | Häusser | Headlam | Heald | Healey | Healy | Heaney | Hearn |
    Hearne | Hearst | Heartfield | Heath | Heathcoat-Amory | Heathcote | Heaton | Heaviside | Hebbel | Hebel |
    Heber | Heberle | Hebert | Hebra | Hebrang | Hecht | Heckel | Hecker | Heckert | Heckmann | Heckscher |
    Hecquet | Hedayat | Hedderich | Hederich | Hedges | Hedin | Hedio | Hedley | Hedlund | Hedrick |
    Heemskerck | Heemskerk | Heerbrand | Heereboord | Heeren | Hefele | Heffernan | Hegarty | Hegedus |
    Hegedűs | Hegel | Hegius | Hegner | Heiberg | Heidegger | Heideggerus | Heidenheim | Heidenstam | Heifetz |
    Heijermans | Heilmann | Heim | Heimann | Heindorf | Heine | Heineccius | Heinecke | Heinkel | Heinlein |
    Heinse | Heinsius | Heinz | Heinzen | Heiseler | Heisenberg | Heitmuller | Heitmüller | Hejda | Helding |
    Hele | Helfand | Helfferich | Heller | Hellman | Hellpach | Helmers | Helmholtz | Helmold | Helmont |
    Helphand | Heltai | Helvetius | Helvétius | Helvicus | Helvig | Hemans | Hemery | Heming | Heminge |
    Heminges | Hemingius | Hemingway | Hemmerlin | Hemming | Hemminge | Hemmingius | Hemmingsen | Hemmius |
    Hempel | Hemphill | Hemsley | Hemsterhuis | Hemsterhusius | Henault | Henderson | Hendrick | Hendricks |
    Hendrickson | Hendrix | Hendry | Heneage | Hengstenberg | Henle | Henlein | Hennecke | Hennell | Hennepin |
    Hennessey | Hennessy | Henniker | Henning | Hennings | Henriot | Henriquez | Henríquez | Henryson |
    Henschel | Hensel | Henshall | Henshaw | Hensley | Henslow | Henslowe | Henson | Hentenius | Henty |
    Henwood | Henze | Henzen | Hepburn | Hepp | Heppenstall | Hepworth | Herapath | Herault | Herbart |
    Herbelot | Herberstein | Herbert | Herbois | Herbst | Herculano | Herd | Herder | Herdman | Heredia |
    Heresbach | Heresbachius | Herge | Hergé | Hering | Heriot | Herlihy | Herman | Hermite | Hermlin |
    Hernandez | Hernández | Herndon | Hernu | Herold | Heron | Herrera | Herrick | Herries | Herring |
    Herringman | Herriot | Herrnstadt | Hersant | Herschel | Herschell | Hersey | Hertling | Hertwig | Hertz |
    Hertzberg | Hertzen | Hertzog | Hertzsprung | Hervetus | Hervey | Hervieu | Hervilly | Herwart | Herwegh |
    Herzberg | Herzen | Herzfelde | Herzl | Heseltine | Heshusen | Heshusius | Hesketh | Heslop | Hess |
    Hesselius | Hessels | Hessus | Hester | Hetherington | Hettner | Hetzel | Hetzer | Heumann | Heuraet |
    Heureaux | Heurnius | Heusinger | Heusler | Heuss | Hevel | Hevelius | Hevesy | Hewart | Hewetson | Hewett |
    Hewitt | Hewlett | Heyden | Heydrich | Heyerdahl | Heyermans | Heylin | Heylyn | Heym | Heyn | Heyne |
    Heynius | Heynlin | Heyrovsky | Heyrovský | Heyse | Heytesbury | Heyward | Heywood | Heß | Hébert | Hémery |
    Hénault | Hérault | Hérédia | Hérold | Hibbert | Hichens | Hickeringill | Hickes | Hickey | Hickman |
    Hickock | Hickok | Hicks | Hickson | Hieron | Higashikuni | Higden | Higdon | Higginbotham | Higgins |
    Higginson | Higgs | Higham | Highmore | Higuchi | Hilbert | Hildebrand | Hildebrandt | Hildrop |
    Hilferding | Hilferty | Hilgenfeld | Hillary | Hillebrandt | Hiller | Hilliard | Hillier | Hillman |
    Hillquit | Hillyard | Hillyer | Hilprecht | Hilton | Himes | Himmler | Hinault | Hinchcliffe | Hinchliffe |
    Hincks | Hindemith | Hindenburg | Hindersin | Hindley | Hindmarsh | Hine | Hines | Hinkel | Hinkle | Hinks |
    Hinojosa | Hinrichs | Hinsley | Hinson | Hintikka | Hinton | Hintze | Hippel | Hippius | Hiranuma | Hirata |
    Hirose | Hirota | Hirschberg | Hirschfeld | Hirschman | Hirschsprung | Hirsi | Hirst | Hirth | Hislop |
    Hitchcock | Hitchens | Hitchins | Hite | Hitler | Hitomaro | Hittorf | Hittorp | Hjalmarsson | Hjelm |
    Hjelmslev | Hlasko | Hlinka | Ho-Chi-Minh | Hoadley | Hoadly | Hoagland | Hoar | Hoare | Hobbema | Hobbes |
    Hobbs | Hobhouse | Hobrecht | Hobsbawm | Hobson | Hoby | Hoccleve | Hochberg | Hoche | Hochhuth |
    Hochstadt | Hochstraaten | Hochstraten | Hocker | Hocking | Hockley | Hockney | Hocquenghem | Hodder |
    Hodel | Hodge | Hodges | Hodgetts | Hodgkin | Hodgkinson | Hodgskin | Hodgson | Hodkinson | Hodler |
    Hodson | Hody | Hodza | Hodža | Hoechberg | Hoegner | Hoelderlin | Hoelz | Hoenegg | Hoey | Hofer | Hoffa |
    Hoffding | Hoffman | Hoffmann | Hoffmannsthal | Hoffner | Hofmann | Hofmannsthal | Hofmeister | Hofstadter |
    Hogan | Hogarth | Hogben | Hogendorp | Hoger | Hogg | Hoglund | Hohenlohe | Hohenlohe-Ingelfingen |
    Hohenlohe-Schillingsfurst | Hohenlohe-Schillingsfürst | Hohenwart | Hojeda | Hokusai | Holan | Holbach |
    Holbein | Holberg | Holbrook | Holbrooke | Holcomb | Holcombe | Holcroft | Holden | Holderlin | Holdsworth |
    Holford | Holinshead | Holinshed | Holkar | Holl | Hollaender | Hollande | Hollar | Hollaz | Hollerer |
    Hollerith | Holles | Holliday | Hollier | Hollingshead | Hollingsworth | Hollingworth | Hollins | Hollis |
    Hollister | Holloway | Holman | Holmes | Holroyd | Holst | Holste | Holsten | Holstenius | Holt | Holtby |
    Holtermann | Holty | Holtzman | Holtzmann | Holub | Holubovych | Holyoake | Holyoke | Holý | Homagius |
    Homans | Homma | Hommel | Hommius | Homolle | Hondius | Hone | Honecker | Honegger | Honeycutt | Honeyman |
    Honeywell | Honeywood | Honigmann | Honigsheim | Honma | Honthorst | Hood | Hooft | Hoogstraeten |
    Hoogstraten | Hook | Hooke | Hooker | Hoole | Hooley | Hooper | Hoornbeeck | Hoornbeek | Hooton | Hoover |
    Hopf | Hopkins | Hopkinson | Hoppe-Seyler | Hopperus | Hoppner | Hopton | Hopwood | Horakova | Horan |
    Horáková | Horbiger | Horder | Horgan | Horkheimer | Hornby | Horne | Horneck | Horneius | Hornejus |
    Horner | Horney | Hornius | Hornle | Hornsby | Hornung | Horowitz | Horrocks | Horsburgh | Horsfall |
    Horsley | Hort | Horta | Horthy | Horton | Horup | Horvath | Horváth | Horwitz | Hosius | Hosking |
    Hoskins | Hoskyns | Hosmer | Hosokawa | Hospinian | Hospinianus | Hossain | Hostos | Hostrup | Hotchkiss |
    Hotelling | Hotham | Hotho | Hotman | Hotoman | Hotomanus | Hotten | Hottinger | Hottomannus | Hotzendorf |
    Houaiss | Houdini | Houdon | Hough | Houghton | Houldsworth | Houlihan | Houlston | Houphouet-Boigny |
    Houphouët-Boigny | Housman | Houssaye | Houstoun | Houtman | Hovenden | Hoverbeck | Howard | Howarth |
    Howden | Howe | Howell | Howells | Howes | Howitt | Howland | Howlett | Howson | Hoxha | Hoxhaj | Hoxie |
    Hoy | Hoyle | Hoyt | Höchberg | Höchstädt | Höcker | Hödel | Höfer | Höffding | Höffner | Höger | Högg |
    Höglund | Hölderlin | Höllerer | Höltermann | Hölty | Hölz | Hörbiger | Hörnle | Hörsing | Hötzendorf |
    Hrabal | Hroch | Hromadka | Hromádka | Hrozny | Hrozný | Hrushevsky | Hrushevskyi | Hryhoriyiv |
    Hryniewiecki | Hubay | Hubbard | Hubbell | Hubble | Hubel | Huber | Hubmaier | Hubmayer | Hubner | Huch |
    Huchel | Hudde | Huddleston | Huddlestone | Hudleston | Huebner | Hueffer | Huelsenbeck | Huerta | Huet |
    Hufeland | Hugenberg | Hugenius | Huggins | Hughes | Hughey | Hugo | Huidobro | Huillard-Breholles |
    Huillard-Bréholles | Huizinga | Hulme | Hulse | Hulsemann | Hulsey | Hulsius | Hulsmeyer | Hulton |
    Hultzsch | Humann | Humberstone | Humbert | Humboldt | Hume | Hummel | Humperdinck | Humphrey | Humphreys |
    Humphries | Humphry | Hundley | Huneker | Hungerford | Huniades | Hunnaeus | Hunnis | Hunnius | Hunt |
    Hunter | Huntingford | Huntington | Hunyadi | Hunyady | Hupfeld | Hurd | Hurdis | Huret | Hurgronje |
    Hurley | Hurok | Hurrell | Hurst | Hurston | Hurtado | Hurwicz | Hurwitz | Hus | Husak | Husák | Husemann |
    Husing | Huskisson | Huss | Husseini | Husserl | Hussey | Huston | Hutcheson | Hutchings | Hutchins |
    Hutchinson | Hutchison | Huth | Hutson | Hutten | Huttenus | Hutter | Hutterus | Hutton | Huxham | Huxley |
    Huxtable | Huydecoper | Huygens | Huyghens | Huysmans | Hübmaier | Hübner | Hülsemann | Hülsmeyer | Hüsing |
    Hviezdoslav | Hyatt | Hyde | Hyder | Hyder-Ali | Hylacomylus | Hyland | Hylton | Hymans | Hynde | Hyndman |
    Hynes | Hyperius | Hyppolite | Hypsilanti | Hypsilantis | Hyslop | Høffding | Høglund | Hørup | Hłasko |
    Ibanez | Ibañez | Ibarbourou | Ibarruri | Ibáñez | Ibárruri | Ibert | Iberville | Ibn-Arabi | Ibn-Batuta |
    Ibn-Khaldun | Ibn-Khallikan | Ibn-Saud | Ibsen | Ibuse | Icaza | Ichikawa | Iddesleigh | Idrisi | Iffland |
    Iglesias | Ignatieff | Ignatiev | Ignatyev | Ignotus | Igumnov | Ihara | Ihering | Ihne | Ikeda | Ikku |
    Ikramov | Ilf | Ilgen | Ilic | Ilić | Iliesco | Iliescu | Iliffe | Ilin | Illia | Illyes | Illyés |
    Ilyichev | Ilyin | Ilyushin | Imbonatus | Imbriani | Imhof | Imlay | Imperiali | Impey | Imredy | Imrédy |
    Imrie | Inal-Ipa | Ince | Inchbald | Inchiquin | Inchofer | Inderwick | Induno | Inessa | Infantado |
    Infeld | Ingarden | Inge | Ingelow | Ingemann | Ingenhousz | Ingenieros | Ingenohl | Ingersoll | Ingham |
    Ingleby | Inglefield | Inglis | Ingoldsby | Ingpen | Ingraham | Ingram | Ingrao | Ingres | Inman | Innes |
    Innis | Inonu | Inoue | Inouye | Inozemtsev | Inönü | Inskip | Institoris | Inukai | Inurria | Ioannidis |
    Ioffe | Ionesco | Ionescu | Iorga | Ippolitov-Ivanov | Ipsilanti | Irala | Irby | Iredale | Iredell |
    Ireton | Iriarte | Irigoyen | Irnerius | Ironsi | Ironside | Irvin | Irvine | Irving | Irwin | Isaac |
    Isaacs | Isaacson | Isabey | Isahakian | Isakovski | Isakovsky | Isayev | Iselin | Isham | Isherwood |
    Ishibashi | Ishida | Ishiguro | Ishihara | Ishikawa | Ishiwara | Ishutin | Ismay | Isnard | Isnenghi |
    Isolani | Isou | Israels | Israëls | Istakhri | Istomin | Istrati | Isturiz | Istúriz | Istvanffy |
    Istvánffy | Isunza | Isvolsky | Iswolski | Iswolsky | Itaborahy | Itagaki | Itoh | Itō | Iturbide |
    Iturralde | Itzstein | Iudenich | Iureniev | Iurovski | Iurovsky | Ivanov | Ivanov-Razumnik | Ivanovsky |
    Ives | Ivey | Iwakura | Iwaszkiewicz | Iyayi | Iyengar | Iyer | Izard | Izetbegovic | Izetbegović | Izgoev |
    Izmailov | Izoulet | Izquierdo | Izvolski | Izvolsky | İnönü | Jabavu | Jabes | Jabès | Jablonski |
    Jabotinski | Jabotinsky | Jabłoński | Jaccottet | Jacini | Jackson | Jaclard | Jacob | Jacobaeus | Jacobi |
    Jacobs | Jacobsen | Jacobson | Jacoby | Jacombe | Jacotot | Jacquard | Jacques | Jadassohn | Jaffe | Jaffé |
    Jaffray | Jagellon | Jaggard | Jagger | Jagic | Jagić | Jagiello | Jagiełło | Jagow | Jahiz | Jahn | Jahnn |
    Jaitley | Jakeš | Jakobson | Jakobsson | Jakuchu | Jamal-ud-Din | James | Jameson | Jami | Jamieson |
    Jamison | Jammes | Janacek | Janáček | Janduno | Janeway | Janin | Janka | Jankelevitch | Jankélévitch |
    Jannings | Jansen | Jansenius | Janson | Janssen | Janssonius | Januschkewitsch | Jaques | Jardine |
    Jarman | Jaroszewicz | Jarrell | Jarrett | Jarry | Jaruzelski | Jarvis | Jasienski | Jasieński | Jaspar |
    Jaspers | Jaszi | Jaubert | Jaucourt | Jauregui | Jaures | Jaurès | Jauss | Jawlensky | Jayakar |
    Jayawardene | Jayewardene | Jászi | Jáuregui | Jdanov | Jeaffreson | Jeanneret | Jeannin | Jeanson | Jebb |
    Jedrychowski | Jefferies | Jeffers | Jefferson | Jeffery | Jefferys | Jeffrey | Jeffreys | Jeffries |
    Jekyll | Jelacic | Jelačić | Jelačič | Jelf | Jeliaboff | Jellachich | Jellacic | Jellett | Jellicoe |
    Jellinek | Jemolo | Jenkin | Jenkins | Jenkinson | Jenks | Jenkyns | Jenner | Jennings | Jensen | Jenyns |
    Jephson | Jepson | Jeremie | Jermin | Jermyn | Jernigan | Jerningham | Jerrold | Jervas | Jervis | Jervois |
    Jervolino | Jesenska | Jesenská | Jesensky | Jesenský | Jespersen | Jesse | Jessel | Jessenius | Jessner |
    Jessop | Jessopp | Jesup | Jeter | Jeune | Jevons | Jewell | Jewett | Jewison | Jewitt | Jewsbury |
    Jex-Blake | Jędrychowski | Jhering | Jimenes | Jimenez | Jiménez | Jinarajadasa | Jinks | Jinnah | Jirasek |
    Jirásek | Jirecek | Jireček | Joachimsen | Joad | Jobling | Jobson | Jocelyn | Jocher | Jodelle | Jodl |
    Jodrell | Joecher | Joel | Joffe | Joffé | Joffre | Joffrey | Jogiches | Jogues | Johannsen | Johansson |
    Johns | Johnsen | Johnson | Johnston | Johnstone | Johnstoun | Johst | Jokai | Joliet | Joliot |
    Joliot-Curie | Jolles | Jolliet | Jolliffe | Jolson | Jomelli | Jommelli | Jones | Jonescu | Jongkind |
    Jonson | Joplin | Jopling | Jordaens | Jordania | Jorga | Jorgensen | Jortin | Joseph | Joshi | Josquin |
    Jotti | Joubert | Jouffroy | Jouhandeau | Jouhaux | Joukovsky | Joule | Jourdan | Jouve | Jouvenel |
    Jouvet | Jovanovic | Jovanović | Jovanovitch | Jovellanos | Jovine | Jovius | Jowett | Jowitt | Joxe |
    Joyce | Joyner | Joynson | Joynson-Hicks | Joynt | Jókai | Jöcher | Juanes | Juarez | Juarez-Celman |
    Juárez | Jubainville | Jubb | Juchacz | Judd | Judenitch | Judson | Juglar | Julian | Julicher | Julius |
    Jullian | Julliard | Jumblatt | Jumel | Junblat | Junblatt | Jung | Jungk | Jungmann | Junilius | Junot |
    Junqueiro | Juppe | Juppé | Jurecka | Jurečka | Juretus | Jurieu | Jurin | Jurine | Jussieu | Justell |
    Justellus | Justi | Justus | Juvaini | Juvara | Juvarra | Juwayni | Juxon | Jülicher | Jünger | Jørgensen |
    Kaas | Kabalevski | Kabalevsky | Kabila | Kabin | Kablukov | Kachalov | Kachaturian | Kachaznuni |
    Kaczynski | Kaczyński | Kadalie | Kadar | Kadare | Kadhafi | Kadlubek | Kaempfer | Kafandaris | Kafka |
    Kafu | Kafū | Kagame | Kaganovich | Kaganovitch | Kagarlitski | Kagarlitsky | Kagawa | Kahlo | Kahn |
    Kahnis | Kahr | Kaibel | Kaifu | Kajar | Kakhovski | Kakhovsky | Kalam | Kalashnikov | Kalatozov |
    Kalckreuth | Kaldor | Kalecki | Kaledin | Kaledine | Kalf | Kalff | Kaliaev | Kaliaieff | Kaliayev |
    Kalinin | Kalinine | Kalinka | Kalkbrenner | Kalkreuth | Kallai | Kallay | Kallen | Kallio | Kalnberzins |
    Kalnbērziņš | Kalnin | Kalnins | Kalnoky | Kalousek | Kaltenbrunner | Kalthoff | Kalyaev | Kamaraj |
    Kameneff | Kamenev | Kamenieff | Kameniev | Kamenski | Kamensky | Kamerlingh | Kames | Kamimura | Kaminski |
    Kaminsky | Kamkov | Kampfer | Kanaris | Kandinski | Kandinsky | Kane | Kania | Kankrin | Kanno | Kant |
    Kantemir | Kantorovich | Kantorowicz | Kapitsa | Kapitza | Kaplan | Kaplanov | Kapler | Kaplicky |
    Kaplický | Kapodistrias | Kapp | Kapsukas | Kapteyn | Karabekir | Karadjordje | Karadjordjevic |
    Karadjordjević | Karadordevic | Karadzic | Karadžic | Karadžić | Karageorge | Karageorgevic |
    Karageorgevich | Karageorgevitch | Karaiskaki | Karaiskakis | Karajan | Karakhan | Karakozoff | Karakozov |
    Karamanlis | Karamsin | Karamzin | Karamzine | Karanjia | Karaosmanoglu | Karaosmanoğlu | Karastoyanov |
    Karatygin | Karaveloff | Karavelov | Karađorđević | Kardelj | Kardorff | Kareev | Karelin | Kareyev |
    Karinthy | Karlfeldt | Karloff | Karlstadt | Karman | Karolyi | Karpinski | Karpinsky | Karpov | Karpovich |
    Karrer | Karsavin | Karsavina | Karsch | Karsky | Kartini | Karume | Karyotakis | Kasack | Kasatkin |
    Kasavubu | Kasch | Kaschnitz | Kashani | Kasparov | Kasprowicz | Kasprzak | Kasravi | Kastelski |
    Kastelsky | Kastler | Kastner | Kastrioti | Kataev | Katayama | Katayev | Katkov | Kato | Katona | Katō |
    Katte | Katz | Katznelson | Kauffmann | Kaufman | Kaufmann | Kaukji | Kaulbach | Kaunda | Kaunitz |
    Kautski | Kautsky | Kavafis | Kavam | Kavanagh | Kavelin | Kaverin | Kavtaradze | Kawabata | Kawakami |
    Kawakibi | Kay | Kay-Shuttleworth | Kaye | Kaypakkaya | Kaysone | Kazakov | Kazantzakis | Kazbegi | Kazin |
    Kazinczy | Kazwini | Kádár | Kállai | Kállay | Kálnoky | Kármán | Károlyi | Käbin | Kämpfer | Kästner |
    Kean | Keane | Kearney | Kearns | Kearny | Kearsley | Keary | Keating | Keaton | Keats | Keble | Keck |
    Keckermann | Keckermannus | Kedrov | Keeble | Keegan | Keeler | Keeley | Keeling | Keenan | Keene | Keeton |
    Kehoe | Kehr | Keightley | Keil | Keilhau | Keill | Keir | Keiser | Keita | Keitel | Keith | Keïta |
    Kekewich | Kekkonen | Kekule | Kekulé | Keldysh | Kelkar | Kelleher | Keller | Kellermann | Kelles-Krauz |
    Kellett | Kelley | Kellgren | Kellogg | Kelly | Kelman | Kelsall | Kelsen | Kelsey | Kelsiev | Kelynge |
    Kemble | Kemp | Kempe | Kempner | Kempowski | Kempster | Kempthorne | Kendall | Kendrew | Kendrick |
    Kenealy | Kennan | Kennard | Kennaway | Kenneally | Kennedy | Kennedy-Fraser | Kennelly | Kennett | Kenney |
    Kennicott | Kenny | Kenrick | Kenworthy | Kenyata | Kenyatta | Kenyon | Keogh | Keohane | Kepka | Kepler |
    Keplerus | Keppel | Ker | Keracher | Kerenski | Kerenskii | Kerenskij | Kerensky | Kerkhof | Kerler |
    Kermode | Kernahan | Kernan | Kerner | Kernot | Kerouac | Kerr | Kerrigan | Kersaint | Kerschensteiner |
    Kersey | Kershaw | Kertesz | Kertész | Kervyn | Kesey | Keshub | Kesler | Kesselring | Kessler | Kesten |
    Kethly | Ketskhoveli | Kett | Ketteler | Kettell | Kettle | Kettleby | Kettler | Kettlewell | Keudell |
    Keuneman | Keyes | Keynes | Keyser | Keyserling | Kéthly | Khabarov | Khachaturian | Khachaturyan |
    Khaldun | Khaliquzzaman | Khallikan | Khalturin | Khama | Khamenei | Khanjian | Kharlamov | Khatami |
    Khatib | Khatisian | Khevenhuller | Khevenhüller | Khinchuk | Khitrovo | Khlebnikov | Khlevniuk | Khlopkin |
    Khmelnitski | Khmelnitsky | Khmelnytski | Khmelnytsky | Khodasevich | Khodorkovski | Khodorkovsky |
    Khodzhaev | Khojaev | Khomeini | Khomiakoff | Khomiakov | Khomyakov | Khondemir | Khorenatsi | Khosrew |
    Khovanski | Khovansky | Khrennikov | Khristenko | Khrulev | Khruschev | Khrushchev | Khrushcheva |
    Khrushchov | Khrustalev | Khudyakov | Khunrath | Khvylovy | Khvylovyi | Khwandamir | Khwarizmi | Kianouri |
    Kiaulehn | Kibaki | Kibalchich | Kibalchitch | Kickham | Kidd | Kiderlen | Kiderlen-Wachter |
    Kiderlen-Waechter | Kiderlen-Wächter | Kido | Kidric | Kidrič | Kidston | Kielhorn | Kielland | Kielmeyer |
    Kiely | Kienzl | Kiep | Kiepenheuer | Kiepert | Kierkegaard | Kiernan | Kierstead | Kiesewetter |
    Kiesinger | Kieslowski | Kiessling | Kikin | Kiknadze | Kilbracken | Kilbride | Kilburn | Kilburne |
    Kilgore | Killeen | Killick | Killigrew | Killingworth | Kilmuir | Kilpatrick | Kilroy | Kilvert |
    Kim-Il-sung | Kimathi | Kimball | Kimbangu | Kimber | Kimbrough | Kimedoncius | Kincaid | King-Hall |
    Kingdon | Kingissepp | Kinglake | Kingsbury | Kingscote | Kingsford | Kingsley | Kingsman | Kingsmill |
    Kinkel | Kinloch | Kinnaird | Kinnear | Kinney | Kinnock | Kinnoull | Kinsella | Kinsey | Kinsky |
    Kioprili | Kipling | Kippenberg | Kippenberger | Kipping | Kippis | Kiraly | Király | Kirby | Kircheisen |
    Kircher | Kirchhoff | Kirchmeyer | Kirchner | Kirchschlager | Kirchschläger | Kirdorf | Kireevski |
    Kireevsky | Kireyevsky | Kirichenko | Kirievsky | Kirilenko | Kirillov | Kirk | Kirkaldy | Kirke | Kirkham |
    Kirkland | Kirkman | Kirkov | Kirkpatrick | Kirkwood | Kiroff | Kirov | Kirpichnikov | Kirstenius | Kirwan |
    Kisakurek | Kisch | Kiselev | Kiselyov | Kiser | Kisfaludy | Kishi | Kishida | Kishkin | Kissinger | Kiš |
    Kitagawa | Kitasato | Kitchener | Kitchin | Kitson | Kitto | Kittredge | Kiuprili | Kivi | Kivilcimli |
    Kiyomori | Kiyonaga | Kizevetter | Kizewetter | Kjaersgaard | Kjellen | Kjellén | Kjærsgaard | Klabund |
    Klages | Klapka | Klaproth | Klarsfeld | Klausener | Kleber | Klebitius | Klee | Klein | Kleinwachter |
    Kleinwächter | Kleist | Kleist-Retzow | Klements | Klemperer | Klenze | Kléber | Klima | Klimov | Klimt |
    Kline | Klinefelter | Klingberg | Klinger | Klinkenberg | Kliszko | Kliuchevski | Kliuchevsky | Klíma |
    Klíment | Klockner | Klofac | Klofáč | Kloos | Klopp | Klopstock | Klossowski | Klöckner | Kluber |
    Kluchevsky | Kluck | Kluge | Klugmann | Klutchevsky | Klüber | Klychkov | Klyuchevski | Klyuchevskii |
    Klyuchevsky | Klyuev | Kmety | Knapp | Knatchbull | Knatchbull-Hugessen | Knaus | Kneale | Knebel | Kneipp |
    Kneller | Knibb | Knies | Knigge | Knightley | Knighton | Knipovich | Knipperdollinck | Knipperdolling |
    Knipstro | Knobelsdorff | Knoeringen | Knolles | Knollys | Knorr | Knott | Knowles | Knowlton | Knox |
    Knudsen | Knunyants | Knutsford | Knyveton | Kobayashi | Kobel | Kobozev | Kocbek | Koch | Kochanowski |
    Kocher | Kochly | Kochubei | Kochubey | Kocka | Kodaly | Kodama | Kodály | Koechly | Koehler | Koellin |
    Koenen | Koenig | Koenigsmark | Koerber | Koestler | Koetsu | Koffka | Kogalniceanu | Kogălniceanu | Kogon |
    Kohl | Kohler | Kohn | Koht | Koirala | Koiso | Koivisto | Koizumi | Kojeve | Kojève | Kokoschka |
    Kokoschkin | Kokoshkin | Kokovtsev | Kokovtsoff | Kokovtsov | Kokovtzev | Kolakowski | Kolaroff | Kolarov |
    Kolb | Kolbe | Kolbenheyer | Kolbing | Kolchack | Kolchak | Kolcsey | Kolde | Kolder | Koldewey | Kolegaev |
    Kolettis | Kollantai | Kollar | Kollataj | Kollár | Kolliker | Kollin | Kollontai | Kollontaj | Kollontay |
    Kollwitz | Kolmogoroff | Kolmogorov | Kolokotrones | Kolokotronis | Kolontai | Kolowrat | Kolping | Kolsch |
    Koltchak | Koltsov | Koltzov | Komarov | Komensky | Komenský | Komissarzhevskaya | Komitas | Komura |
    Kondakov | Kondratenko | Kondratev | Kondratieff | Kondratiev | Kondratyev | Kondylis | Konev | Koni |
    Koniecpolski | Konigsegg | Konigsmark | Konishi | Konneritz | Konoe | Konopnicka | Konovalets | Konovaloff |
    Konovalov | Konoye | Konstantinov | Konwicki | Koolhaas | Kooning | Koopmans | Kopecky | Kopecký | Kopelev |
    Kopitar | Koplenig | Kopp | Koppel | Koppen | Koprili | Kopriva | Koprulu | Kopruluzade | Kopřiva | Korac |
    Korać | Koraes | Korais | Koranyi | Korányi | Korber | Korbut | Korchnoi | Korczak | Korda | Korfanty |
    Korff | Korneev | Korneichuk | Korner | Korngold | Kornilof | Korniloff | Kornilov | Korolenko | Korolyov |
    Korosec | Koroshetz | Korosi | Korošec | Korotkov | Korovin | Korsakoff | Korsakov | Korsch | Kortholt |
    Kortner | Korum | Koruturk | Korutürk | Korzon | Korzybski | Kosambi | Kosarev | Kosary | Kosáry |
    Kosciusko | Kosciuszko | Koselleck | Kosik | Kosior | Kosík | Koslov | Kosolapov | Kosovel | Kossak |
    Kossakowski | Kossel | Kossuth | Koster | Kostlin | Kostoff | Kostomarov | Kostov | Kostrikov | Kostrzewa |
    Kostunica | Kosygin | Kosygina | Kosynka | Kosztolanyi | Kosztolányi | Koszutska | Kościuszko | Koštunica |
    Kotane | Kotarbinski | Kotarbiński | Kotchoubey | Kotelawala | Kotlyarevsky | Kotoku | Kotovski | Kotovsky |
    Kotsiubynsky | Kotsyubinsky | Kotzebue | Koundouriotis | Kouprin | Kourbsky | Kouropatkin | Koussevitzky |
    Koutousof | Koutouzoff | Koutsogiorgas | Kovachich | Koval | Kovalenko | Kovalevskaia | Kovalevskaya |
    Kovalevski | Kovalevskii | Kovalevskij | Kovalevsky | Kovalskaya | Kovner | Kovtyukh | Kowalewski |
    Kowalewsky | Koyre | Koyré | Kozintsev | Kozlov | Kozlovski | Kozlovsky | Kołakowski | Kołłątaj | Kōetsu |
    Kōtoku | Köbel | Köchly | Köhler | Köhn | Kölbing | Kölcsey | Kölliker | Köllin | Kölsch | Königsegg |
    Königsmark | Könneritz | Köppen | Köprili | Köprülü | Köprülüzade | Körber | Körner | Körösi | Köstlin |
    Kraepelin | Krafft | Krafft-Ebing | Krag | Krahl | Kraigher | Krajger | Kramar | Kramarov | Kramarsh |
    Kramarz | Kramář | Kramskoi | Kramskoy | Krantzius | Krasheninnikov | Krasicki | Krasikov | Krasin |
    Krasinski | Krasiński | Krasner | Krasnoff | Krasnoshchekov | Krasnov | Krasovskaya | Krasovski |
    Krasovsky | Krassin | Kraszewski | Kratochvil | Kratochvíl | Kraus | Krause | Krauss | Krauß | Kravchenko |
    Kravchinski | Kravchinsky | Kravchuk | Kravtsov | Krebs | Krechting | Kreibich | Kreisky | Kreisler |
    Kremer | Krenek | Krenz | Krepowiecki | Kressenstein | Krestic | Krestić | Krestinski | Krestinsky |
    Krestovnikov | Kretinski | Kretinsky | Kretschmer | Kreuger | Kreuks | Kreutzer | Krieck | Kriege |
    Kriegel | Kriel | Kries | Krilenko | Kriloff | Krimov | Kripalani | Kripke | Krishnan | Kristensen |
    Kristeva | Kritsman | Krivitski | Krivitsky | Krivoshein | Krivoshlykov | Krizhanovski | Krizhanovsky |
    Krleza | Krleža | Kroeber | Krofta | Krohg | Krokhmal | Krol | Krolow | Kromayer | Kromer | Kronecker |
    Krones | Kropotkin | Kropotkine | Kropp | Kroto | Kroupskaia | Krudy | Krueger | Kruger | Krugg | Kruglov |
    Krupenski | Krupensky | Krupp | Krupskaia | Krupskaja | Krupskaya | Kruschev | Krusenstern | Krushchev |
    Krutikov | Kruzenshtern | Krúdy | Krüger | Krylenko | Krylof | Krylov | Krymov | Kryukov | Krzhizhanovski |
    Krzhizhanovsky | Krzywicki | Kschessinska | Ksheshinskaya | Kshesinskaya | Kubeck | Kubelik | Kubelík |
    Kubitschek | Kubrick | Kucan | Kuchelbecker | Kuchma | Kuczynski | Kuczyński | Kučan | Kudashev | Kuenen |
    Kugelmann | Kugler | Kuhlau | Kuhlmann | Kuhn | Kuhne | Kuibishev | Kuiper | Kukiel | Kukolnik | Kulakov |
    Kulenovic | Kulenović | Kuleshov | Kulik | Kulikov | Kulish | Kulisher | Kulpe | Kumaratunga | Kummer |
    Kun | Kunaev | Kunayev | Kunckel | Kundera | Kunert | Kunfi | Kunikida | Kunisada | Kunneth | Kunze | Kupi |
    Kupka | Kuprili | Kuprin | Kurakin | Kuratov | Kuratowski | Kurbski | Kurbsky | Kurchatov | Kurella |
    Kurihara | Kurilov | Kurita | Kurlov | Kurnakov | Kurnberger | Kurochkin | Kuroda | Kuroki | Kuron | Kuroń |
    Kuropatkin | Kuropatkine | Kurosawa | Kursky | Kurusu | Kuskova | Kustenmacher | Kuster | Kusunoki |
    Kutaisov | Kutchuk | Kutepov | Kutler | Kutusoff | Kutusov | Kutuzoff | Kutuzov | Kuusinen | Kuwatly |
    Kuybyshev | Kuyper | Kuzmin | Kuznets | Kuznetsov | Kußmaul | Kübeck | Küchelbecker | Kühlmann | Kühn |
    Kühne | Külpe | Künneth | Kürnberger | Küstenmacher | Küster | Kvapil | Kvaternik | Kviring | Kvirkvelia |
    Kvitka | Kvyatkovski | Kvyatkovsky | Kwasniewski | Kwaśniewski | Kwiatkowski | Kybal | Kyd | Kydd |
    Kynaston | Kyoden | Kyrle | Kısakürek | Kıvılcımlı | L'Enfant | L'Estrange | L'Hopital | L'Hospital |
    L'Hôpital | L'Ouverture | La Bruyère | La Fontaine | La Mettrie | La Rochefoucauld | La Salle | Labadie |
    Laban | Laband | Labastida | Labbe | Labbé | Laberthonniere | Laberthonnière | Labé | Labiche | Labisse |
    Lablache | Laborit | Labouchere | Laboulaye | Labourdonnais | Labra | Labriola | Labrousse | Labrouste |
    Lacaille | Lacan | Lacaze-Duthiers | Lacepede | Lacerda | Lacey | Lacépède | Lachaise | Lachelier |
    Lachieze-Rey | Lachièze-Rey | Lachmann | Lacinius | Lacis | Lackington | Laclos | Lacombe | Lacordaire |
    Lacoste | Lacroix | Lacy | Ladbroke | Ladd | Ladenburg | Ladyzhnikov | Laennec | Laertius | Laet | Laetus |
    Laënnec | Lafargue | Lafayette | Laffer | Lafferty | Laffite | Laffitte | Laffont | Lafitau | Lafitte |
    LaFollette | Lafontaine | Laforgue | Lafuente | Lagarde | Lagardelle | Lagerbring | Lagercrantz |
    Lagerkvist | Lagerlof | Lagerlöf | Lagneau | Lagrange | Laguiller | Laharpe | Laidlaw | Laines | Lainez |
    Laing | Laird | Lairesse | Lakanal | Lakatos | Laker | Lalande | Lalemant | Lalique | Lally |
    Lally-Tollendal | Lalo | Lamarck | Lamarmora | Lamartine | Lamb | Lamballe | Lambarde | Lambe | Lambecius |
    Lambeck | Lambertini | Lamberz | Lambesc | Lambinus | Lambrakis | Lambruschini | Lambsdorff | Lambton |
    Lamennais | Lameth | Lamettrie | Lammasch | Lammers | Lamming | Lamoignon | Lamont | Lamoriciere |
    Lamoricière | Lamourette | Lampadius | Lampard | Lampedusa | Lamplugh | Lampman | Lamprecht | Lampredi |
    Lamsdorf | Lamsdorff | Lamy | Lancellottus | Lancelotti | Lanciani | Lancisi | Lancret | Landau | Landauer |
    Landino | Landinus | Landler | Landon | Landor | Landowska | Landowski | Landrum | Landry | Landsbergis |
    Landseer | Landsteiner | Laneham | Laney | Lanfranc | Lanfranco | Lanfredini | Lang | Langbaine | Langbehn |
    Langdon | Lange | Langenbeck | Langer | Langevin | Langford | Langgasser | Langgässer | Langham | Langhans |
    Langhoff | Langhorne | Langiewicz | Langius | Langland | Langley | Langlois | Langmuir | Langridge |
    Langstaff | Langston | Langton | Langtry | Languetus | Langus | Lanier | Lanjuinais | Lankester | Lankford |
    Lannes | Lanoux | Lanrezac | Lansbergius | Lansbury | Lansdowne | Lanskoy | Lanson | Lanspergius | Lanuza |
    Lanza | Lanzi | Laonicus | Laperouse | Lapérouse | Lapidus | Lapini | Lapinski | Lapinsky | Laplace |
    Lappo-Danilevsky | Lapworth | Larbaud | Larcher | Larcom | Lardner | Largilliere | Largillière | Larin |
    Larina | Larionov | Larivey | Larkin | Larkins | Larmor | Laroche | Larochejaquelein | Laromiguiere |
    Laromiguière | Larousse | Larpent | Larra | Larrain | Larraín | Larrey | Larsen | Larson | Larsson |
    Lartet | LaSalle | Lasarte | Lascaris | Lascarus | Lascelles | Lasco | Lascurain | Lashevich | Lashevitch |
    Lask | Lasker | Lasker-Schuler | Lasker-Schüler | Laski | Laslett | Lasource | Lassalle | Lassen |
    Lassiter | Lassus | Lastarria | Lasteyrie | Latham | Lathbury | Lathom | Lathrop | Latimer | Latinius |
    Latomius | Latomus | Latrobe | Latsis | Lattimer | Lattimore | Lattre | Latude | Laube | Laud | Lauder |
    Laudon | Laue | Lauer | Laufenberg | Laughlin | Laughton | Laugier | Launhardt | Launoi | Launoius |
    Launoy | Laurence | Laurens | Laurie | Laurier | Lauristin | Lautreamont | Lautrec | Lautréamont | Lauzun |
    Laval | Lavalette | Lavalle | Lavalleja | Lavallière | Lavater | Lavedan | Laveleye | Lavelle | Laverdy |
    Lavergne | Lavery | Lavigerie | Lavin | Lavington | Lavisse | Lavoisier | Lavrenev | Lavrentiev |
    Lavrentyev | Lavrenyov | Lavroff | Lavrov | Lawes | Lawler | Lawless | Lawley | Lawlor | Lawrence | Lawrie |
    Lawson | Lawton | Laxton | Layamon | Layard | Laycock | Laynez | Layton | Lazareff | Lazarevic | Lazarević |
    Lazimir | Lazius | Lazutin | Lazzaretti | Lazzari | Lázár | Lācis | Le Carré | Le Corbusier | Leach |
    Leacock | Leadbeater | Leahy | Leake | Leakey | Leapor | Lear | Learmont | Learmonth | Leary | Leavis |
    Leavitt | Lebas | Lebeau | Lebed | Lebedev | Lebedev-Polyanski | Lebedev-Polyansky | Lebedinski |
    Lebedinsky | Leber | Lebergott | Lebesgue | Leblanc | Leboeuf | Lebon | Lebret | Lebrun | Lebœuf |
    Lecanuet | Lechin | Lechín | Lecky | Leclair | Leclaire | Leclanche | Leclanché | Leclerc | Lecocq |
    Lecoeur | Lecointe | Leconfield | Leconte | Leconte-de-Lisle | Lecouvreur | Lecœur | Ledbetter | Ledebour |
    Ledeganck | Lederer | Ledford | Ledochowska | Ledochowski | Ledoux | Ledóchowski | Ledru | Ledru-Rollin |
    Leduc | Ledwidge | Ledyard | Leech | Leeghwater | Leeming | Leenhardt | Lees | Leeson | Leeuwenhoek |
    LeFanu | Lefebvre | Lefevre | Lefèvre | Leffler | Lefort | Lefranc | Lefroy | Lefschetz | Legazpi |
    Legendre | Leger | Legerus | Legg | Leggatt | Legge | Leggett | Legh | Legien | Legouve | Legouvé |
    Legrand | Legrenzi | Leguia | Leguía | Lehar | Lehár | Lehmann | Lehndorff | Leibenstein | Leibl |
    Leibnitius | Leibnitz | Leibniz | Leibowitz | Leichter | Leidy | Leigh | Leighton | Leipart | Leiper |
    Leiris | Leisewitz | Leishman | Leistikow | Leitch | Lejeune | Lekain | Leland | Lelevel | Lelevich |
    Lelewel | Lelouch | Lely | Lemaitre | Lemaître | Lemass | Lembede | Lemercier | Lemerle | Lemeshev |
    Lemierre | Lemmer | Lemmon | Lemnitz | Lemnius | Lemoine | Lemonnier | Lemos | Lemoyne | Lempriere |
    Lenard | Lenart | Lenau | Lenárt | Lenbach | Lenclos | Lendl | Lenehan | Lengnik | Lenihan | Lenin |
    Lennard | Lennon | Lennox | Lenormand | Lenotre | Lenox | Lenôtre | Lensch | Lenthall | Lentz | Lenz |
    Leonard | Leoncavallo | Leonhardt | Leoniceno | Leonicenus | Leonicerus | Leonov | Leontief | Leontiev |
    Leontyev | Leopardi | Leopold | Leowitz | Lepage | Lepekhin | Lepeshinskaya | Lepeshinski | Lepeshinsky |
    Lepine | Lepsius | Lerchenfeld | Lerdo | Lermontoff | Lermontov | Lerner | Leroux | Leroy-Beaulieu |
    Lerroux | Lersch | Lesage | Lescarbot | Lescot | Leser | Leskien | Leskov | Lesley | Leslie | Lesmian |
    Lesniewski | Lespinasse | Lesquereux | Lesseps | Lessing | Lessius | Lessner | Lestocq | Lestrade |
    LeStrange | Lesueur | Leszczynski | Leszczyński | Leśmian | Leśniewski | Letellier | Lethaby | Lethbridge |
    Lettenhove | Lettow-Vorbeck | Lettsom | Letunov | Leuckart | Leunclavius | Leunclaw | Leuschner |
    Leuwenhoek | Levasseur | Levassor | Leverett | Leverhulme | Leverrier | Levertin | Leveson | Leveson-Gower |
    Levett | Levi | Levi-Civita | Levi-Montalcini | Levi-Strauss | Levien | Levin | Levinas | Levine | Leviné |
    Levison | Levita | Levitan | Levitin | Levitov | Levitski | Levitsky | Levski | Levsky | Levy | Levy-Bruhl |
    Lewenhaupt | Lewenklau | Lewin | Lewisohn | Leybourn | Leybourne | Leycester | Leyen | Leyser | Leyva |
    Lezama | Léger | Lépine | Lévi | Lévi-Strauss | Lévinas | Lévy | Lévy-Bruhl | Lhermitte | Lhomond | Lhuyd |
    Lhuys | Liadov | Lian | Liapchev | Liapounoff | Liaptcheff | Liapunov | Liaqat | Libavius | Libby |
    Libertini | Liceti | Licetus | Lichnowsky | Lichtenberg | Lichtenstein | Lichtheim | Liddell | Liddle |
    Liddon | Lidman | Liebenfels | Lieber | Liebermann | Liebig | Liebknecht | Liebmann | Liehm | Lietzmann |
    Lieven | Lievens | Ligachev | Ligeti | Lightbown | Lightfoot | Ligonier | Ligorio | Lilburne | Lilienbaum |
    Lilienblum | Liliencron | Lilienthal | Liliuokalani | Lilius | Lilley | Lillie | Lillo | Lilly |
    Lillywhite | Limanowski | Limantour | Limborch | Limnaeus | Limonov | Linacer | Linacre | Lincoln | Lind |
    Lindahl | Lindanus | Lindbergh | Lindemann | Lindenau | Lindenberg | Lindenbrog | Lindenbrogius | Lindet |
    Lindgren | Lindhagen | Lindley | Lindman | Lindner | Lindon | Lindpaintner | Lindquist | Lindqvist |
    Lindsay | Lindsey | Lindstrom | Linehan | Lingard | Linguet | Linklater | Linley | Linnaeus | Linne |
    Linnell | Linné | Linschoten | Linton | Lintot | Lintott | Linwood | Lionne | Liouville | Lipatti |
    Lipchitz | Lipietz | Lipmann | Lippi | Lippmann | Lipps | Lipschitz | Lipscomb | Lipscombe | Lipsett |
    Lipsius | Lipski | Lisiansky | Lisitski | Lisitsky | Lisle | Lisovski | Lisovsky | Lispector | Lissagaray |
    Lissitzky | Lister | Liston | Liszt | Lithgow | Litke | Litovtsev | Litt | Litta | Littledale | Littlejohn |
    Littler | Littleton | Littlewood | Littre | Littré | Littrow | Litvak | Litvinoff | Litvinov | Livaneli |
    Livermore | Livesey | Livingston | Livingstone | Livni | Livshits | Lizogub | Líster | Ljotic | Ljotić |
    Ljubicic | Ljubičić | Ljungberg | Lleras | Llewellyn | Llewelyn | Llorente | Lloyd George | Lloyd-George |
    Lluelyn | Llwyd | Loaysa | Lobachevski | Lobachevsky | Lobanov | Lobato | Lobatschewsky | Lobb | Lobeck |
    Lobel | Lobelius | Lobkovic | Lobkowicz | Lobkowitz | Lobl | Lobov | Locatelli | Lochner | Locke | Lockett |
    Lockhart | Lockwood | Lockyer | Loeb | Loebe | Loebl | Loeffler | Loerke | Loesch | Loewe | Loewenstein |
    Loewi | Loffler | Lofft | Lofthouse | Loftus | Logan | Lohia | Lohman | Lohmann | Lohse | Loiola | Loisy |
    Lomas | Lomax | Lomazzo | Lombardi | Lombardo | Lombroso | Lomellini | Lomenie | Loménie | Lominadze |
    Lomonosov | Lomonossof | Lomonossov | Lomov | Lonergan | Longanesi | Longbottom | Longet | Longfellow |
    Longfield | Longhena | Longhi | Longhurst | Longley | Longman | Longo | Longobardi | Longolius |
    Longomontanus | Longoria | Longperier | Longpérier | Longstaff | Longstreet | Longueil | Longuerue |
    Longuet | Longueville | Longworth | Lonicerus | Lonnrot | Lonsdale | Loos | Loosjes | Lopatin | Lopez |
    Lopuchin | Lopukhin | Lopukhina | Lopukhov | Lorantffy | Lorca | Lordkipanidze | Loredan | Loredano |
    Lorentz | Lorenzetti | Loria | Lorichius | Lorimer | Loring | Loriot | Loris-Melikoff | Loris-Melikov |
    Lorne | Lorrain | Lorre | Lortzing | Losch | Losev | Losonczy | Losovski | Losovsky | Lossius | Losski |
    Lossky | Lossow | Lotar | Lothrop | Lotichius | Lotka | Lotz | Lotze | Loubet | Loudon | Loudoun |
    Loughlin | Loughran | Lounatcharsky | Loutherbourg | Louvel | Louverture | Louvet | Louvois | Louys |
    Louÿs | Lovaszy | Lovat | Lovatt | Lovászy | Lovecraft | Loveday | Lovejoy | Lovelace | Lovell | Lovelock |
    Loveridge | Lovestone | Lovett | Lovibond | Lovinescu | Lowe | Lowell | Lowenfeld | Lowenheim | Lowenthal |
    Lowes | Lowith | Lowman | Lowndes | Lowrie | Lowry | Lowth | Lowther | Lowy | Loyd | Loyola | Loyseau |
    Lozano | Lozier | Lozovski | Lozovsky | López | Lórántffy | Löbe | Löbl | Löffler | Lönnrot | Lösch |
    Löwenfeld | Löwenheim | Löwenthal | Löwith | Löwy | Lubbe | Lubbertus | Lubbock | Lubcke | Lubieniecius |
    Lubieniecki | Lubienski | Lubitsch | Lubke | Lubomirski | Lucaciu | Lucas | Lucchesini | Luce | Lucey |
    Luchaire | Lucke | Lucy | Ludemann | Luden | Ludendorf | Ludendorff | Luders | Ludlam | Ludovisi | Ludz |
    Lueger | Luff | Lugard | Lugeon | Lugones | Lugosi | Luhmann | Luini | Lukacs | Lukacz | Lukashenko |
    Lukasiewicz | Lukasinski | Lukács | Lukácz | Luke | Lukianov | Lukin | Lukman | Lukomski | Lukomsky |
    Lukyanov | Lulli | Lullius | Lully | Lumière | Lumley | Lummer | Lumsden | Lumumba | Lunacharski |
    Lunacharskii | Lunacharsky | Lunatcharski | Lunatcharsky | Lundberg | Lundkvist | Lundmark | Lundy | Lunin |
    Luning | Lunt | Lunts | Lupescu | Lupset | Lupton | Lurie | Lurye | Lusardo | Luscinius | Lushington |
    Lussu | Lustig | Luthardt | Luther | Lutherus | Luthuli | Lutke | Lutoslawski | Lutosławski | Lutovinov |
    Lutsky | Luttrell | Luttwitz | Lutuli | Lutwyche | Lutyens | Lutzow | Luxemburg | Luxmoore | Luyken |
    Luynes | Luzac | Luzel | Luzerne | Luzi | Luzin | Luzzatti | Luzzatto | Lübcke | Lübke | Lücke | Lüdemann |
    Lüders | Lüning | Lütke | Lüttwitz | Lützow | Lvoff | Lyadov | Lyapchev | Lyapunov | Lyashko | Lyautey |
    Lycosthenes | Lydekker | Lydgate | Lydiard | Lye | Lyell | Lyeskov | Lyford | Lyle | Lyly | Lynam | Lynch |
    Lynd | Lynde | Lyndon | Lyndsay | Lyne | Lyng | Lynkeus | Lynn | Lyotard | Lypynsky | Lyranus | Lysaght |
    Lysenko | Lyser | Lyserus | Lysons | Lyster | Lyte | Lyttelton | Lyttleton | Lytton | Lyubatovich |
    Lyubimov | Lyubomirov | L’Enfant | L’Estrange | L’Hopital | L’Hospital | L’Hôpital | L’Ouverture | Maarri |
    Maartens | Maasen | Maass | Maaß | Mabbott | Mabe | Mabillon | Mabini | Mably | Mabry | Mabuchi | Mabuse |
    Mac-Mahon | MacAdam | Macalister | MacAllister | MacAlpine | Macapagal | MacArdle | MacArthur | Macartney |
    Macaskill | Macaulay | MacBain | MacBeth | Macbride | MacCabe | MacCallum | MacCarthy | Macchi | MacColl |
    MacCormick | Maccovius | MacCulloch | MacCunn | MacDermot | Macdermott | MacDiarmid | MacDonagh |
    MacDonald | MacDonell | MacDonnell | MacDougall | MacDowell | Macduff | Macek | Maceo | MacEwan | MacEwen |
    Macfarlane | MacFie | MacGill | MacGillivray | MacGowan | MacGreevy | MacGregor | Mach | Macha | Machado |
    Machajski | MacHale | Machar | Machault | Machel | Machen | Macherey | Machiavel | Machiavelli | Machlup |
    Macia | Macià | Maciá | MacInnes | MacIntosh | MacIntyre | MacIver | Mackail | Mackay | Macke | Mackenna |
    Mackensen | Mackenzie | Mackey | Mackie | Mackinder | MacKinnon | Mackintosh | Macklin | Mackworth |
    Maclachlan | Maclagan | Maclaren | Maclaurin | Maclean | Maclear | Macleay | MacLehose | MacLeish |
    MacLellan | MacLennan | Macleod | MacLiammoir | MacLiammóir | Maclise | Maclure | MacMahon | MacManus |
    Macmichael | Macmillan | MacMurray | Macnab | Macnaghten | Macnamara | Macnaughton | MacNeice | MacNeil |
    MacNeill | Macnish | Maconochie | Macoudi | MacPhail | MacPhee | Macpherson | Macquarie | Macquart |
    Macquoid | MacRae | Macready | Macropedius | MacSwiney | MacTaggart | MacWhirter | MacWilliam | Macy |
    Maczek | Maček | Maçoudi | Madach | Madan | Madariaga | Madách | Madden | Maddison | Maddocks | Maddox |
    Madelin | Mader | Maderno | Madero | Madge | Madigan | Madison | Madler | Madox | Madoz | Madrazo | Madsen |
    Madvig | Madvigius | Maerlant | Maes | Maestlin | Maeterlinck | Maeztu | Maffei | Maffeius | Magalhaens |
    Magalhaes | Magalhães | Magalotti | Magana | Magaña | Magee | Magellan | Magellanus | Magendie | Maggi |
    Magill | Magini | Maginn | Maginnis | Maginot | Maginus | Magirus | Magius | Magliabecchi | Magliabechi |
    Magnan | Magnani | Magnard | Magnasco | Magne | Magnes | Magnus | Magny | Magrath | Magritte | Magsaysay |
    Magufuli | Maguire | Mahaffy | Mahan | Maher | Mahfouz | Mahler | Mahon | Mahoney | Mahony | Mai-Maevsky |
    Maiakovskii | Maiakovsky | Maidment | Maier | Maignet | Maihofer | Maikov | Maikowski | Mailath | Mailáth |
    Mailer | Mailla | Maillard | Maillet | Maillol | Mailly | Maimbourg | Maimburg | Maimon | Maino |
    Maintenon | Mainwaring | Maiorescu | Mair | Mairet | Maisonneuve | Maistre | Maitland | Maiziere |
    Maizière | Majerova | Majerová | Majorana | Majumdar | Makarenko | Makarios | Makaroff | Makarov | Makeba |
    Makepeace | Makharadze | Makhlouf | Makhno | Makin | Makino | Makiwane | Maklakoff | Maklakov | Makovsky |
    Makriyannis | Makrizi | Maksimov | Maksimovich | Maksymovych | Malagodi | Malagola | Malagrida | Malalas |
    Malamud | Malan | Malaparte | Malaspina | Malatesta | Malato | Malaviya | Malcolm | Malczewski | Maldonado |
    Maldonat | Maldonatus | Malebranche | Malenkoff | Malenkov | Malesherbes | Maleshova | Malet | Maleter |
    Malevich | Malevitch | Maleyev | Maléter | Malëshova | Malherbe | Malhotra | Malibran | Malinin | Malinov |
    Malinovski | Malinovskii | Malinovsky | Malinowski | Malinowsky | Malipiero | Malkin | Mallarme | Mallarmé |
    Malle | Mallea | Mallet | Mallett | Mallinckrodt | Mallinson | Mallock | Mallon | Mallory | Malon | Malone |
    Maloney | Malory | Malot | Malou | Malouet | Malpighi | Malraux | Malsburg | Maltby | Malthus | Malvenda |
    Malvy | Malynes | Malyuta | Mamardashvili | Mamdani | Mameli | Mamerot | Mamertus | Mamet | Mamiani |
    Mamin-Sibiryak | Mamontoff | Mamontov | Manardus | Manasevich | Mancinelli | Mancinellus | Mancini |
    Mandel | Mandela | Mandelbrot | Mandelshtam | Mandelstam | Mander | Manders | Mandeville | Mandouze |
    Maness | Manet | Manetti | Manfredi | Manfredini | Mangan | Mangiagalli | Mangin | Mangra | Mangum |
    Manigault | Manin | Maniu | Manley | Mann | Mannerheim | Mannert | Mannesmann | Mannhardt | Mannin |
    Manning | Manningham | Mannion | Mannix | Mannoni | Manolescu | Manoliu | Manouchian | Manrique | Mansart |
    Mansel | Mansell | Mansfeld | Manson | Manstein | Mantegazza | Mantegna | Mantell | Manteufel | Manteuffel |
    Manton | Mantuan | Mantuanus | Manuilov | Manuilski | Manuilskii | Manuilsky | Manutius | Manuzio |
    Manzini | Manzoni | Manzu | Manzù | Mao | Maqrizi | Mara | Maradona | Marai | Maraini | Maramaldo |
    Marangoni | Maranon | Marañon | Marañón | Marat | Marbachius | Marbeau | Marbot | Marceau | Marcet |
    Marchais | Marchandeau | Marchant | Marchegay | Marchenko | Marchesi | Marchionne | Marchlewski |
    Marchmont | Marchwitza | Marciano | Marcks | Marcolini | Marconi | Marcuse | Marczali | Marees | Marenzio |
    Maresii | Maresius | Maret | Maretti | Marey | Marées | Margai | Margall | Marggraf | Marghiloman |
    Margoliouth | Margotti | Margueritte | Marguerittes | Marheinecke | Marheineke | Mariani | Mariategui |
    Mariátegui | Mariejol | Marienhof | Marieton | Mariéjol | Mariéton | Marighela | Marighella | Marigny |
    Mariinski | Marilhat | Marillac | Marinaeus | Marinello | Marinetti | Marini | Marinkovic | Marinković |
    Marino | Mariño | Mariotte | Mariotti | Maritain | Marivaux | Marín | Marjolin | Marjoribanks | Markby |
    Markey | Markham | Markievicz | Markin | Markland | Markoff | Markov | Markova | Markovic | Markovich |
    Marković | Markovin | Markovitch | Markovnikov | Marks | Marley | Marliani | Marlianus | Marlorat |
    Marloratus | Marlow | Marlowe | Marmier | Marmion | Marmol | Marmont | Marmontel | Marnix | Marnixius |
    Maroncelli | Marosan | Marosán | Marot | Maroto | Marquand | Marquardt | Marquart | Marquet | Marquette |
    Marquez | Marr | Marrast | Marriott | Marrou | Marryat | Marschak | Marschall | Marschner | Marsden |
    Marsh | Marsham | Marshe | Marsili | Marsilius | Marsin | Marstan | Marston | Marstrander | Marsuppini |
    Martelli | Martene | Martensen | Martène | Marti | Martignac | Martineau | Martinelli | Martinengo |
    Martinez | Martinic | Martinitz | Martinius | Martinoff | Martinov | Martinovics | Martinson | Martinsson |
    Martinu | Martinuzzi | Martinů | Martius | Martí | Martínez | Martoff | Martov | Marty | Martyn | Martynov |
    Marulanda | Marum | Maruyama | Marvell | Marwitz | Marwood | Marx | Mas'udi | Masani | Masaoka | Masaryk |
    Mascagni | Mascardi | Mascarenhas | Mascaron | Mascheroni | Masdeu | Masefield | Masenius | Maseres |
    Masferrer | Masire | Masius | Maskell | Maskelyne | Maslennikov | Maslesa | Masleša | Maslov | Maslow |
    Mason | Maspero | Massaia | Massarenti | Massari | Massary | Massena | Massenbach | Massenet | Massey |
    Masséna | Massie | Massignon | Massillon | Massine | Massinger | Massingham | Massis | Masson | Massonus |
    Massu | Massys | Mastai | Masterman | Masterson | Mastlin | Mastroianni | Masudi | Masur | Mas’udi |
    Matanzima | Matchek | Matejko | Mathai | Mather | Mathers | Mathesius | Matheson | Mathew | Mathews |
    Mathias | Mathieson | Mathiez | Mathis | Mathy | Matisse | Matos | Matsukata | Matsuoka | Matsushita |
    Matsys | Matta | Matteotti | Matteucci | Mattheson | Matthew | Matthews | Matthewson | Matthiessen |
    Matthiolus | Matthisson | Matthys | Mattick | Mattingly | Mattioli | Mattocks | Maturantius | Maturin |
    Matuszewic | Matveev | Matveyev | Maua | Mauá | Maublanc | Maude | Maudling | Maudslay | Maudsley |
    Maugham | Mauldin | Maule | Maulnier | Maunder | Maunoir | Maunsell | Maupassant | Maupeou | Maupertuis |
    Maupin | Maurenbrecher | Maurepas | Maurer | Mauriac | Maurice | Maurin | Maurín | Maurocenus | Maurois |
    Maurolico | Maurolycus | Mauroy | Maurras | Maury | Mauss | Maussacus | Mauthner | Mavor | Mavrocordato |
    Mavrocordatos | Mavroghenis | Mavrogordato | Mavrokordatos | Mavromichali | Mawdsley | Mawson | Maxey |
    Maxse | Maxton | Maxwell | Mayakovski | Mayakovskii | Mayakovsky | Maybury | Mayer | Mayer-Vorfelder |
    Mayers | Mayes | Mayeux | Mayhew | Maykov | Maynard | Mayne | Mayorga | Mayr | Mayreder | Mays | Mazaki |
    Mazarin | Mazepa | Mazeppa | Maziere | Mazière | Mazowiecki | Mazumdar | Mazuranic | Mazurov | Mazzantini |
    Mazzarino | Mazzini | Mazzoleni | Mazzoni | Mazzuchelli | Mažuranić | Mácha | Mánes | Márai | Mármol |
    Márquez | Mädler | Mästlin | Mbeki | Mboya | McAdam | McAdams | McAdoo | McAlister | McAllister | McAndrew |
    McArthur | McAuley | McAuliffe | McBain | McBee | McBride | McCabe | McCafferty | McCaffrey | McCain |
    McCall | McCallum | McCance | McCandless | McCann | McCants | McCarran | McCarter | McCarthy | McCartney |
    McCarty | McCaskill | McCauley | McCaw | McClain | McClanahan | McClellan | McClelland | McClintock |
    McCloskey | McCloud | McCloy | McClung | McClure | McClurg | McCollum | McComb | McCombie | McConnel |
    McConnell | McCord | McCorkle | McCormack | McCormick | McCosh | McCowan | McCoy | McCracken | McCrae |
    McCray | McCrea | McCready | McCreary | McCrory | McCue | McCullagh | McCullers | McCulloch | McCulloh |
    McCullough | McCune | McCurdy | McCusker | McCutcheon | McDade | McDaniel | McDermott | McDevitt |
    McDonald | McDonnell | McDonough | McDougall | McDowell | McDuff | McDuffie | McElroy | McEnroe | McErlean |
    McEvoy | McEwan | McEwen | McFadden | McFadyen | McFall | McFarland | McFarlane | McFee | McGahan | McGann |
    McGarrity | McGarry | McGee | McGehee | McGhee | McGilchrist | McGill | McGillivray | McGinley | McGinn |
    McGinnis | McGinty | McGlashan | McGlynn | McGonagall | McGonigal | McGonigle | McGough | McGovern |
    McGowan | McGrady | McGrath | McGraw | McGreevy | McGregor | McGrory | McGuffey | McGuigan | McGuinness |
    McGuire | McHale | McHenry | McHugh | McIlroy | McIlvaine | McIlwain | McIlwraith | McIndoe | McInerney |
    McInnes | McInnis | McIntire | McIntosh | McIntyre | McIver | McKaig | McKay | McKean | McKechnie | McKee |
    McKeever | McKellar | McKelvey | McKendrick | McKenna | McKenzie | McKeon | McKeown | McKerrow | McKibben |
    McKibbin | McKie | McKillop | McKim | McKinlay | McKinley | McKinney | McKinnon | McKinstry | McKittrick |
    McKnight | McLachlan | McLane | McLaren | McLaughlin | McLaurin | McLaverty | McLean | McLeish | McLellan |
    McLemore | McLennan | McLeod | McLoughlin | McLuhan | McMahon | McManus | McMaster | McMeekin | McMichael |
    McMillan | McMillen | McMorrow | McMullan | McMullen | McMurdo | McMurray | McMurrich | McMurtry | McNab |
    McNair | McNally | McNamara | McNamee | McNaught | McNaughton | McNeal | McNee | McNeil | McNeill |
    McNeish | McNicol | McNulty | McPartland | McPeak | McPhail | McPhee | McPherson | McPhillips | McQuade |
    McQuaid | McQueen | McQuillan | McQuillen | McRae | McReynolds | McRobbie | McRoberts | McShane | McSorley |
    McSpadden | McSwain | McSweeney | McTaggart | McTavish | McTiernan | McVay | McVeigh | McVey | McVicar |
    McVie | McVitie | McWhinney | McWhirter | McWhorter | McWilliam | McWilliams | Mdivani | Mead | Meade |
    Meador | Meagher | Meakin | Meaney | Mears | Mechain | Mechelin | Mechnikoff | Mechnikov | Meckel |
    Medawar | Medeiros | Medem | Medhurst | Medici | Medler | Medlicott | Medlin | Medtner | Medvedev |
    Medvedeva | Medwin | Meehan | Meerbeke | Megander | Megrelidze | Mehemet-Ali | Mehring | Mehta | Mehul |
    Meibom | Meibomius | Meidani | Meidell | Meidner | Meier | Meier-Graefe | Meierovics | Meigs | Meikle |
    Meiklejohn | Meilhac | Meillassoux | Meillet | Meinders | Meinecke | Meineke | Meinhof | Meinong | Meir |
    Meireles | Meisner | Meisnerus | Meissner | Meissonier | Meissonnier | Meitner | Meißner | Mejia | Mejía |
    Mekhlis | Mekhonoshin | Melac | Melanchton | Melander | Melba | Melchers | Melendez | Meléndez | Melgarejo |
    Melgunov | Melhuish | Melia | Melies | Meline | Melissus | Melius | Mella | Mellish | Mellon | Melloni |
    Mellor | Melmoth | Melnichanski | Melnichansky | Melnikov | Melnikov-Pecherski | Melnikov-Pechersky |
    Melnyk | Melozzo | Melton | Melville | Melvin | Melzi | Memlinc | Memling | Memmi | Mena | Menabrea |
    Menard | Menasseh | Mencken | Mendana | Mendaña | Mende | Mendel | Mendeleef | Mendeleeff | Mendeleev |
    Mendelejeff | Mendeleyeff | Mendeleyev | Mendeléeff | Mendelson | Mendelssohn | Mendelssohn-Bartholdy |
    Menderes | Mendes | Mendes-France | Mendès | Mendès-France | Mendieta | Mendizabal | Mendizábal | Mendonca |
    Mendonça | Menem | Menendez | Menendez-Pidal | Menéndez | Mengelberg | Menger | Menghini | Mengs | Meniere |
    Menius | Menninger | Menon | Menotti | Menschikoff | Menschutkin | Menshikoff | Menshikov | Mentchikoff |
    Mentelin | Mentschikoff | Mentzer | Mentzerus | Menuhin | Menzel | Menzhinski | Menzhinsky | Menzies |
    Mercadante | Mercader | Mercator | Mercer | Mercerus | Mercier | Merck | Merckx | Mercoeur | Mercouri |
    Mercuriale | Mercurialis | Mercœur | Meredith | Merejkovsky | Merejkowski | Meretskov | Merezhkovski |
    Merezhkovsky | Mergenthaler | Merian | Mericourt | Merimee | Merini | Merivale | Meriwether | Merkel |
    Merker | Merkys | Merleau | Merleau-Ponty | Merli | Merlino | Merlinus | Mermoz | Merrheim | Merriam |
    Merrick | Merrill | Merriman | Merritt | Merryweather | Mersenne | Mersennus | Merton | Merula | Merz |
    Mescheryakov | Mesdag | Meshcherski | Meshchersky | Meshcheryakov | Meslier | Mesmer | Mesrine | Messager |
    Messerschmitt | Messiaen | Messmer | Mestrezat | Mestrovic | Meszaros | Meštrović | Metastasio | Metaxas |
    Metcalf | Metcalfe | Metchnikoff | Metchnikov | Meteren | Meteyard | Methuen | Methven | Metius | Metra |
    Metsu | Metsys | Metternich | Mettrie | Metzger | Metzinger | Metzler | Meumann | Meung | Meursius |
    Meuschen | Meux | Mevissen | Mew | Mexia | Meyer | Meyer-Lubke | Meyer-Lübke | Meyerbeer | Meyerhof |
    Meyerhold | Meyers | Meyerson | Meynell | Meynert | Meyrick | Meysenbug | Mezeray | Mezhlauk | Méchain |
    Médici | Méhul | Mélac | Méliès | Méline | Ménage | Ménard | Méricourt | Mérimée | Mészáros | Métin |
    Métra | Mézeray | Mgeladze | Miaja | Miakotin | Miall | Miaoulis | Miaskovski | Miaskovsky | Miasnikov |
    Miaulis | Michael | Michaelis | Michaux | Michelet | Micheli | Michelin | Michell | Michels | Michelsen |
    Michelson | Michener | Michiel | Michnik | Michurin | Mickevicius | Mickevičius | Mickiewicz | Mickle |
    Micraelius | Micu | Micyllus | Middendorff | Middlemore | Middleton | Midgley | Miegel | Mielke |
    Mierendorff | Miereveld | Mierevelt | Mieris | Mieroslawski | Mieroslawsky | Mierosławski | Mies | Mifflin |
    Miglioli | Mignard | Migne | Mignet | Migula | Mihailescu | Mihailoff | Mihailov | Mihailovic | Mihailović |
    Mihailovitch | Mihailovsky | Mihajlovic | Mihajlović | Mihalache | Mihăilescu | Mijatovic | Mijatović |
    Mikhailov | Mikhailova | Mikhailovski | Mikhailovskii | Mikhailovsky | Mikhalevsky | Mikhalkov | Mikhaylov |
    Mikhelson | Miklas | Miklosich | Mikoian | Mikolajczyk | Mikoyan | Mikołajczyk | Mikszath | Mikszáth |
    Mikulic | Mikulić | Milbank | Milbanke | Milburn | Mildmay | Milentijevic | Milentijević | Milhaud |
    Miliband | Milich | Milichius | Miliukoff | Miliukov | Miliukow | Miliutin | Mill | Millais |
    Millan-Astray | Millar | Millard | Millay | Millán-Astray | Miller | Millerand | Milles | Millett |
    Milligan | Millikan | Milliken | Millington | Millman | Millner | Millot | Mills | Millward | Milman |
    Milne | Milne-Edwards | Milner | Milnes | Milonov | Miloradovich | Miloradovitch | Milosevic | Miloslavsky |
    Milosz | Milošević | Milovanovic | Milovanović | Milovanovitch | Milovidov | Milton | Milukov |
    Milutinovic | Milutinović | Milward | Milyukoff | Milyukov | Milyutin | Mims | Minami | Minc | Minchin |
    Mindszenty | Minghetti | Minic | Minić | Minin | Minkowski | Minnewit | Minobe | Minogue | Minorsky |
    Minot | Minsheu | Minshull | Minsky | Minter | Minto | Minton | Minuit | Minzoni | Miquel | Miraeus |
    Mirajkar | Miramon | Miramón | Mirandola | Mirandula | Mirbach | Mirbeau | Mirès | Mirkhond | Mirkhwand |
    Miró | Mirrlees | Mirsky | Misch | Mises | Mishima | Mishitch | Misiano | Misic | Misselden | Missiroli |
    Mišić | Mitchel | Mitchell | Mitchison | Mitchum | Mitford | Mitin | Mitra | Mitscherlich | Mitskevich |
    Mitsotakis | Mitsui | Mittag | Mittag-Leffler | Mitteis | Mittelstaedt | Mitterand | Mitterrand | Mivart |
    Miyamoto | Miyazawa | Mizaldus | Mizauld | Mize | Mizoguchi | Miłosz | Mkapa | Mladenov | Mladic | Mladić |
    Mlynar | Mlynář | Mnacko | Mňačko | Moberg | Moberly | Mobius | Mocatta | Mocenigo | Mochulski | Mochulsky |
    Mocquet | Moczar | Modersohn | Modersohn-Becker | Modigliani | Modrevius | Modrov | Modrow | Modrzewski |
    Modzelewski | Moehler | Moeller | Moffat | Moffatt | Moffett | Moffitt | Mogila | Mogilevski | Mogridge |
    Mohl | Mohler | Mohn | Moholy-Nagy | Mohorovicic | Mohorovičić | Mohr | Mohs | Mohun | Mohyla | Moibanus |
    Moir | Moitte | Mojsisovics | Molanus | Molchanov | Molengraaff | Moleschott | Molesworth | Molé | Molina |
    Molinaeus | Molinari | Molineaux | Molineux | Molinier | Molinos | Molitor | Molkenbuhr | Mollendorf |
    Mollendorff | Moller | Mollerus | Mollet | Mollien | Mollison | Molnar | Molnár | Molodtsov | Molokov |
    Moloney | Molony | Molotoff | Molotov | Moltke | Molyneux | Mombert | Momerie | Momigliano | Mommsen |
    Momoh | Momoro | Mompesson | Monagas | Monash | Monatte | Monboddo | Moncey | Monck | Monckton | Moncrieff |
    Mond | Mondale | Mondino | Mondlane | Mondolfo | Mondrian | Monet | Monge | Monicelli | Moniuszko |
    Monkhouse | Monlorius | Monluc | Monmousseau | Monnerot | Monnet | Monnich | Monnier | Monod | Monrad |
    Monro | Monroe | Monroy | Monsarrat | Monsigny | Monson | Montacute | Montagu | Montague | Montaigne |
    Montaigu | Montale | Montalembert | Montalvo | Montalvus | Montand | Montanelli | Montaner | Montanus |
    Montausier | Montbrun | Montcalm | Monteagle | Monteagudo | Montecuccoli | Montecucculi | Montefeltro |
    Montefiore | Monteith | Montejo | Montemayor | Montemor | Monterroso | Montespan | Montesquieu |
    Montesquiou | Montessori | Monteverde | Monteverdi | Montez | Montfaucon | Montfort | Montgolfier |
    Montgomerie | Montgomery | Montherlant | Montholon | Monti | Montigny | Montijo | Montlosier | Montluc |
    Montmorency | Montmorin | Montpensier | Montresor | Montseny | Montt | Montufar | Montúfar | Montyon |
    Monypenny | Monzambano | Moody | Mookerjee | Mookerji | Mooney | Moorcock | Moorcroft | Moore | Moorehead |
    Moorhouse | Moquet | Moraes | Moran | Morand | Morandi | Moranino | Morante | Morassi | Morata | Moratin |
    Moratín | Moratti | Moravec | Morazan | Morazán | Morán | Mordaunt | Moreas | Moreau | Morehead | Moreland |
    Morelius | Morell | Morellet | Morellus | Morelly | Morelos | Moreno | Moreri | Moresby | Moret | Moreto |
    Moreton | Moretti | Moretto | Moréas | Moréri | Morgagni | Morgan | Morgann | Morgenstern | Morgenthau |
    Morgner | Morhof | Morhofius | Morice | Moricz | Morier | Morike | Morillo | Morin | Morinigo | Morinus |
    Morishima | Morison | Morisot | Morínigo | Morkov | Morland | Morley | Morlin | Mornet | Morny | Morone |
    Moroni | Moronobu | Morosini | Morozov | Morozova | Morpeth | Morrell | Morrice | Morrill | Morrison |
    Morrissey | Morrow | Morsbach | Morse | Morselli | Mortier | Mortillet | Mortimer | Mortimer-Ternaux |
    Morton | Morveau | Moryson | Mosaddegh | Mosaddeq | Mosander | Moscardo | Moscardó | Moscati | Moscheles |
    Moscherosch | Moscicki | Moseley | Mosellanus | Moser | Moses | Mosheim | Mosher | Moshinsky | Moshoeshoe |
    Moskalenko | Moskvin | Mosley | Mosolov | Mosquera | Moss | Mossadegh | Mossadeq | Mossadiq | Mossbauer |
    Mosselanus | Mossolov | Mostyn | Moszkowska | Mościcki | Motlana | Motolinia | Motolinía | Motonobu |
    Motoori | Mott | Motteler | Motteux | Motteville | Mottram | Mouchot | Moule | Moulton | Moultrie |
    Mounet-Sully | Mounier | Mountbatten | Mountfort | Mountjoy | Mouravieff | Mouraviev | Mousnier |
    Moussorgski | Moussorgsky | Mowat | Mowbray | Mowinckel | Moxon | Moyer | Moylan | Moyle | Moyne |
    Moynihan | Mozart | Mozley | Móricz | Môquet | Mōri | Möbius | Möhler | Möllendorf | Möllendorff | Möller |
    Mönnich | Mörike | Mörlin | Möser | Mphahlele | Mrachkovski | Mrachkovsky | Mratchkovsky | Mravian |
    Mrozek | Mubarak | Mucha | Mudd | Muddiman | Mudge | Mudie | Muehsam | Mueller | Muenzenberg | Muenzer |
    Mugabe | Muggeridge | Muggleton | Mugica | Muhlen | Muhlenberg | Muhlestein | Muhsam | Muir | Muirhead |
    Mujica | Mukaddasi | Mukarovsky | Mukařovský | Mukerjee | Mukerji | Mukherjee | Mukherji | Mukhina |
    Mukhopadhyay | Mulcahy | Mulcaster | Mulele | Mulgan | Mulgrave | Mulhern | Mulholland | Mullan | Mullane |
    Mullen | Mullenhoff | Muller | Muller-Armack | Muller-Franken | Mulligan | Mullins | Mulock | Mulready |
    Mulroney | Mulrooney | Multatuli | Mulvaney | Mulvey | Mulvihill | Mumcu | Mumford | Muncaster | Munch |
    Munchausen | Munchhausen | Munck | Muncy | Munday | Mundella | Mundy | Munif | Munis | Muniz | Munk |
    Munkacsy | Munkácsy | Munn | Munnich | Munnings | Munoz | Munro | Munroe | Munson | Munsterberg |
    Muntefering | Muntz | Muntzer | Munzenberg | Munzer | Muñiz | Muñoz | Muqaddasi | Murakami | Muralov |
    Muranov | Murasaki | Murat | Muratori | Muratov | Muravieff | Muraviev | Muraviov | Muravyev | Muravyov |
    Murchison | Murdoch | Murdock | Mure | Mureto | Muretus | Murgatroyd | Murger | Murillo | Murmellius |
    Murner | Murnerus | Muromtsev | Murphy | Murray | Murrho | Murri | Murrow | Murry | Murtagh | Murua |
    Murúa | Musaddiq | Musatti | Musaus | Musäus | Muschg | Musculus | Museveni | Musgrave | Musgrove |
    Mushakoji | Mushanov | Mushet | Musil | Musorgsky | Muspratt | Musschenbroek | Mussert | Musset | Musso |
    Mussolini | Mussorgski | Mussorgsky | Muste | Musuros | Musurus | Mutanabbi | Mutesa | Muth | Muthesius |
    Mutian | Mutianus | Mutis | Mutius | Muybridge | Muzorewa | Múgica | Mújica | Mühlen | Mühlestein | Mühsam |
    Müllenhoff | Müller | Müller-Armack | Müller-Franken | Münchhausen | Münnich | Münsterberg | Müntefering |
    Müntz | Müntzer | Münzenberg | Münzer | Mwinyi | Myakotin | Myasishchev | Myaskovski | Myaskovsky |
    Myasnikov | Myconius | Myddleton | Mydorge | Myers | Mykolaitis | Mykonius | Myles | Mylius | Mylne |
    Mynors | Mynsinger | Mynster | Myrdal | Myrivilis | Myslivecek | Mysliveček | Mytton | Møller | Nabbes |
    Nabeshima | Nabeyama | Nabokoff | Nabokov | Nabuco | Nadar | Nadasdy | Nadaud | Nadezhdin | Nadiradze |
    Nadler | Nadolny | Nadson | Naegeli | Nagai | Nagano | Nagaoka | Nagel | Nageli | Nagle | Nagumo | Nagy |
    Nagyatadi | Nagyatádi | Naharro | Nahas | Nahhas | Naicker | Naidu | Naigeon | Nairne | Naismith | Najera |
    Nakamura | Nakasone | Nakhamkes | Nakhimov | Nakhimson | Nalbandian | Nalkowska | Nallino | Nally | Nalson |
    Nambiar | Namboodiripad | Nametkin | Namier | Nanak | Nanda-Kumar | Nandakumar | Nangle | Nanini | Nannius |
    Nansen | Naogeorgus | Naoroji | Napier | Napolitano | Naquet | Narayanan | Nardi | Nares | Nariman |
    Narimanoff | Narimanov | Narino | Nariño | Narishkin | Naruszewicz | Narutowicz | Narvaez | Narváez |
    Naryshkin | Naryshkine | Nash | Nashashibi | Nashe | Nasmyth | Nasser | Nast | Nastase | Natanson |
    Natarajan | Nathan | Natoli | Natorp | Natsir | Natta | Nauck | Nauclerus | Naudaeus | Naude | Naudé |
    Naughton | Naumann | Naumov | Naunton | Navagero | Navarro | Navashin | Navier | Naville | Navratilova |
    Nawawi | Nayler | Naylor | Nazarbaev | Nazarbayev | Nazarov | Nazimova | Nazimuddin | Nazrul | Nałkowska |
    Nádasdy | Nájera | Năstase | Nägeli | Neal | Neale | Neander | Neary | Neave | Nebenius | Nebogatov |
    Nebrija | Nebrissensis | Nechaev | Nechayev | Nechkina | Necker | Nedelin | Nedic | Nedić | Needham | Neel |
    Neele | Neff | Negri | Negrin | Negrín | Neguib | Nehru | Neile | Neill | Neilson | Neipperg | Nejedly |
    Nejedlý | Nekrasov | Nekrassoff | Nekrassov | Nekrassow | Nekrich | Nelaton | Nelidoff | Nelidov | Neligan |
    Nelken | Nelson | Nemchinov | Nemcova | Nemec | Nemeth | Nemirovich-Danchenko | Nemirovitch-Dantchenko |
    Nenni | Nepluyev | Nerli | Nernst | Nersisyan | Neruda | Nerval | Nervi | Nesbit | Nesbitt | Nesen | Nesin |
    Nesmith | Nesselrode | Nesterov | Nestriepke | Nestroy | Netanyahu | Netchaev | Netchaieff | Netchaiev |
    Netchayeff | Neto | Netschajeff | Netscher | Nettelbeck | Nettlau | Nettleship | Neubauer | Neuberin |
    Neubrigensis | Neukrantz | Neumann | Neumayer | Neumayr | Neurath | Neutra | Nevelskoi | Nevelskoy |
    Nevelson | Neves | Nevill | Neville | Nevin | Nevins | Nevinson | Nevizanus | Nevzorov | Newall | Newberry |
    Newbery | Newbold | Newbolt | Newborough | Newcomb | Newcombe | Newcome | Newcomen | Newcourt | Newdigate |
    Newell | Newland | Newlands | Newlyn | Newman | Newnes | Newnham | Newsam | Newsham | Newsom | Newsome |
    Newton | Nexo | Nexø | Ney | Nezhdanov | Nezval | Nélaton | Németh | Němcová | Němec | Ngo-Dinh-Diem |
    Ngouabi | Niane | Niavis | Nibby | Niccoli | Niccolini | Niceforo | Nichol | Nicholas | Nicholl | Nicholls |
    Nichols | Nicholson | Nickerson | Nicol | Nicolaevski | Nicolaevsky | Nicolai | Nicolaievsky | Nicoletti |
    Nicolini | Nicoll | Nicolle | Nicolls | Nicols | Nicolson | Nicotera | Nicuesa | Nidanus | Niebuhr |
    Niekisch | Nielsen | Niemann | Niemcewicz | Niemeyer | Niemöller | Niepce | Nietzsche | Nieuwenhuis |
    Nieuwentijt | Nieuwentyt | Nieuwland | Nievo | Niépce | Nifo | Nightingale | Nigra | Nigrinus | Nihusius |
    Nijhoff | Nijinska | Nijinsky | Nikezic | Nikezić | Nikiforov | Nikitenko | Nikitin | Nikitina | Nikolaev |
    Nikolaevski | Nikolaevsky | Nikolayevski | Nikolic | Nikolić | Nikolski | Nikolsky | Nikonov | Nilsen |
    Nilson | Nilsson | Nimbkar | Nimitz | Niphus | Nipkow | Nipperdey | Nisard | Nisbet | Nischel | Nishida |
    Nishimura | Nitobe | Nitti | Nitzsch | Nivelle | Nivellius | Niven | Nixon | Nizam-ul-Mulk | Nizan |
    Nizolius | Nizzoli | Njegos | Njegoš | Njoto | Nkomo | Nkosi | Nkrumah | Noack | Noailles | Noakes | Nobel |
    Nobile | Nobili | Nobiling | Nobrega | Nodier | Noel-Buxton | Noelle-Neumann | Noether | Nogaret | Nogaro |
    Nogarola | Nogi | Nogin | Noguchi | Nohl | Noica | Noiret | Nokwe | Nolan | Nolde | Noldeke | Nolen |
    Nollekens | Nollet | Nolte | Nomura | Nonnius | Nonotte | Noodt | Noonan | Norcross | Nordau | Norden |
    Nordenskiold | Nordenskiöld | Nordenskjold | Nordenskjöld | Nordhoff | Nordio | Nordraak | Norgate |
    Noriega | Norisius | Norov | Norris | Norrish | Northbrook | Northcliffe | Northcote | Northcott |
    Northrop | Northrup | Northup | Norton | Norwid | Nosaka | Nosek | Noske | Nosov | Nossack | Nothnagel |
    Nothomb | Nott | Novack | Novakovic | Novaković | Novaro | Novák | Novelli | Novello | Noverre |
    Novgorodtsev | Novikoff | Novikov | Novitski | Novitsky | Novomesky | Novomeský | Novosiltsev |
    Novosiltsov | Novosiltzoff | Novotny | Novotný | Novozhilov | Nowack | Nowell | Noy | Noyce | Noyes |
    Nozaka | Nozick | Nóbrega | Nöldeke | Nubar | Nuffield | Nugent | Nujoma | Nuncomar | Nundcomar | Nunez |
    Nunn | Nunnally | Nunnez | Nuñez | Nureyev | Nuri-es-Said | Nurkse | Nuschke | Nuttall | Nuvolari | Núñez |
    Nye | Nyerere | Nyers | Nygaardsvold | Nyquist | Nyrop | Nzimande | O'Bannon | O'Beirne | O'Boyle |
    O'Brian | O'Brien | O'Bryan | O'Byrne | O'Cahan | O'Callaghan | O'Carroll | O'Casey | O'Clery | O'Connel |
    O'Connell | O'Connor | O'Conor | O'Curry | O'Daly | O'Day | O'Dea | O'Dell | O'Dempsey | O'Doherty |
    O'Donnell | O'Donoghue | O'Donohue | O'Donovan | O'Dowd | O'Driscoll | O'Duffy | O'Dwyer | O'Fallon |
    O'Faolain | O'Faoláin | O'Farrell | O'Ferrall | O'Flaherty | O'Flanagan | O'Gara | O'Geary | O'Gorman |
    O'Grady | O'Growney | O'Hagan | O'Halloran | O'Hanlon | O'Hanrahan | O'Hara | O'Hare | O'Hart | O'Hegarty |
    O'Herlihy | O'Higgins | O'Hurley | O'Kane | O'Kearney | O'Keefe | O'Keeffe | O'Kelly | O'Kennedy |
    O'Laughlin | O'Leary | O'Loughlin | O'Mahony | O'Malley | O'Mara | O'Meara | O'Molony | O'Moore | O'Mullan |
    O'Mulligan | O'Neil | O'Neill | O'Nolan | O'Quinn | O'Rahilly | O'Regan | O'Reilly | O'Riordan | O'Rorke |
    O'Rourke | O'Ryan | O'Shaughnessy | O'Shea | O'Shiel | O'Sullivan | O'Tierney | O'Toole | Oakeley | Oakes |
    Oakeshott | Oakley | Oastler | Oates | Obama | Obando | Obasanjo | Obdam | Oberlander | Oberländer |
    Obermann | Oberth | Obnorski | Obnorsky | Obolenski | Obolenskii | Obolensky | Obolensky-Osinski | Obote |
    Obradovic | Obradović | Obraztsov | Obrecht | Obregon | Obregón | Obrenovic | Obrenovich | Obrenović |
    Obrenovitch | Obruchev | Obsopoeus | Ocalan | Ocampo | Occhetto | Occhiali | Ochab | Ochino | Ochinus |
    Ochoa | Ochorowicz | Ochterlony | Ockeghem | Ockley | Odell | Odescalchi | Odets | Odger | Odgers | Odinga |
    Odobescu | Odoevski | Odoevsky | Odoyevski | Odoyevsky | Odria | Odría | Oecolampadius | Oehlenschlaeger |
    Oehlenschlager | Oehlenschläger | Oelssner | Oelßner | Oersted | Oertzen | Oetinger | Offenbach | Ogai |
    Ogareff | Ogarev | Ogariev | Ogarkov | Ogaryov | Ogden | Ogilby | Ogilvie | Ogilvy | Ogle | Oglethorpe |
    Ogyu | Ohira | Ohlendorf | Ohlenschlager | Ohlin | Ohm | Ohnesorg | Ohnet | Oistrakh | Ojeda | Ojetti |
    Ojukwu | Okada | Okakura | Okawa | Okeghem | Okello | Oken | Okenfuss | Okey | Okigbo | Okishio | Okubo |
    Okudzhava | Okulicki | Okuma | Okunev | Okyo | Ol'minski | Olah | Olaneta | Olañeta | Olavide | Olaya |
    Oláh | Olberg | Olbers | Olbracht | Olbricht | Oldcastle | Oldebarnevelt | Oldenbarneveldt |
    Oldenbarnevelt | Oldenberg | Oldendorp | Oldfield | Oldmixon | Oldradus | Oldys | Olearius | Olesha |
    Olevianus | Olier | Oliphant | Olivares | Olivarez | Oliveira | Oliveira-Martins | Oliver | Olivetti |
    Olivi | Ollenhauer | Ollier | Ollivier | Olmedo | Olmert | Olminski | Olminsky | Olmos | Olmsted | Olney |
    Olozaga | Olózaga | Olsen | Olshausen | Olsson | Olufsen | Olympio | Ol’minski | Omichund | Omodeo | Omura |
    Onassis | Oncken | Ondaatje | Onetti | Ongania | Onganía | Onis | Onís | Onnes | Onofri | Onsager | Onslow |
    Oort | Oosterzee | Oparin | Openshaw | Opie | Opitz | Opletal | Oporinus | Oppen | Oppenheim | Oppenheimer |
    Oppert | Oppici | Oppolzer | Oquendo | Orage | Orakhelashvili | Oram | Orban | Orbay | Orbán | Orbegoso |
    Orbeli | Orbison | Orcagna | Orczy | Ordaz | Orde | Ordelaffi | Ordjonikidze | Ordjonikidzé | Ordonez |
    Ordóñez | Ordway | Ordzhonikidze | Ordzonikidze | Orekhov | Orellana | Orelli | Oresme | Orezal | Orff |
    Oriani | Oribe | Oriola | Orjonikidze | Orkeny | Orlandini | Orlandinus | Orlers | Orlof | Orloff | Orlov |
    Orlova | Orlyk | Ormandy | Orme | Ormerod | Ormesson | Ormonde | Ormos | Ormsby | Orozco | Orpen | Orr |
    Orrell | Orrin | Orry | Orsini | Orsted | Ortega | Ortelius | Ortes | Ortiz | Ortiz-Rubio | Orton | Oruc |
    Oruç | Orwell | Orzechowski | Orzeszkowa | Ořezal | Osbaldeston | Osborn | Osborne | Osgood | Osiander |
    Osinski | Osinsky | Osius | Osler | Osmena | Osmeña | Osmond | Osmund | Osobka | Osorgin | Osorio |
    Osorius | Ospina | Ossat | Ossietzky | Ossinski | Ossinsky | Ossolinski | Ossoliński | Ossorgin | Ossory |
    Ossowski | Ostade | Osterman | Ostermann | Osterroth | Ostervald | Osthoff | Ostrogradski | Ostrogradsky |
    Ostroumov | Ostrovityanov | Ostrovski | Ostrovsky | Ostwald | Osugi | Osuna | Oswald | Otero | Otfrid |
    Otis | Otomo | Otten | Ottieri | Ottoboni | Otway | Oudendorp | Oudin | Oudinot | Oudinus | Oudry |
    Oughton | Oughtred | Ouseley | Outram | Ouverture | Ovalle | Ovando | Ovechkin | Overbeck | Overbury |
    Overby | Overdiep | Overstreet | Overton | Ovseenko | Ovsyannikov | Owen | Owens | Owenson | Oxenford |
    Oxenham | Oxenstiern | Oxenstierna | Oxenstjerna | Oxley | Oxnam | Oyama | Oyono | Ozaki | Ozal | Ozanam |
    Ozawa | Ozdemir | Ozell | Ozerov | Ozkok | Ozu | Ōgai | Ōkawa | Ōkubo | Ōkuma | Ōkyo | Ōmura | Ōsugi |
    Ōtomo | Ōyama | Öcalan | Öhlenschläger | Örkény | Özal | Özdemir | Özkök | O’Bannon | O’Beirne | O’Boyle |
    O’Brian | O’Brien | O’Bryan | O’Byrne | O’Cahan | O’Callaghan | O’Carroll | O’Casey | O’Clery | O’Connel |
    O’Connell | O’Connor | O’Conor | O’Curry | O’Daly | O’Day | O’Dea | O’Dell | O’Dempsey | O’Doherty |
    O’Donnell | O’Donoghue | O’Donohue | O’Donovan | O’Dowd | O’Driscoll | O’Duffy | O’Dwyer | O’Fallon |
    O’Faolain | O’Faoláin | O’Farrell | O’Ferrall | O’Flaherty | O’Flanagan | O’Gara | O’Geary | O’Gorman |
    O’Grady | O’Growney | O’Hagan | O’Halloran | O’Hanlon | O’Hanrahan | O’Hara | O’Hare | O’Hart | O’Hegarty |
    O’Herlihy | O’Higgins | O’Hurley | O’Kane | O’Kearney | O’Keefe | O’Keeffe | O’Kelly | O’Kennedy |
    O’Laughlin | O’Leary | O’Loughlin | O’Mahony | O’Malley | O’Mara | O’Meara | O’Molony | O’Moore | O’Mullan |
    O’Mulligan | O’Neil | O’Neill | O’Nolan | O’Quinn | O’Rahilly | O’Regan | O’Reilly | O’Riordan | O’Rorke |
    O’Rourke | O’Ryan | O’Shaughnessy | O’Shea | O’Shiel | O’Sullivan | O’Tierney | O’Toole | Paasche |
    Paasikivi | Pabst | Pacak | Pacák | Pacca | Pacciardi | Pacelli | Pacheco | Pachelbel | Pachymeres |
    Pacini | Pacinotti | Pacioli | Paciotti | Pacius | Packard | Packwood | Paderewski | Padgett | Padilla |
    Padmore | Padoa | Paer | Paes | Paesiello | Paez | Paër | Paganini | Pagano | Paget | Pagi | Pagius |
    Pagninus | Pagnol | Pahlavi | Pahlen | Pahlevi | Paige | Paine | Painleve | Painlevé | Paisiello | Pajetta |
    Pajou | Pakenham | Pakington | Palach | Palacios | Palacky | Palacký | Palade | Palaeologus | Palafox |
    Palamas | Palazzeschi | Paleario | Paleckis | Palen | Paleologue | Paleologus | Paleotti | Paleotto |
    Palestrina | Paley | Paléologue | Palffy | Palfrey | Palgrave | Palin | Palingenius | Palissot | Palissy |
    Palizzi | Palkhivala | Pallat | Pallavicini | Pallavicino | Palliser | Palme | Palmela | Palmella | Palmer |
    Palmerston | Palmieri | Palmstierna | Palthenius | Paltock | Paltsev | Paludan-Muller | Paludan-Müller |
    Paludanus | Pamelius | Pamfili | Pamphili | Pamuk | Panaev | Panagoulis | Panassie | Panassié | Panciroli |
    Pancirollus | Panckoucke | Pancrazi | Pande | Pandey | Pandrea | Paneth | Panfilov | Pangalos | Pange |
    Pani | Panigarola | Panikkar | Panin | Panizzi | Pankhurst | Pannekoek | Pannella | Pannini | Pannunzio |
    Panofsky | Panormita | Panormitan | Panormitanus | Panova | Pantaleoni | Pantoja | Panvinio | Panvinius |
    Panzieri | Panzini | Paolucci | Papadiamantis | Papadopoulos | Papagos | Papandreou | Papanicolaou |
    Papanin | Paparrhigopoulos | Paparrigopoulos | Papebroch | Papebrochius | Papen | Papi | Papin | Papineau |
    Papini | Papon | Pappenheim | Paquet | Paradin | Paradisi | Paraeus | Pardo | Pardo-Bazan | Pardo-Bazán |
    Pardoe | Paredes | Pareto | Paré | Parfit | Pargeter | Parini | Paris-Duverney | Parisius | Parke | Parker |
    Parkes | Parkhurst | Parkin | Parkins | Parkinson | Parkman | Parler | Parmenter | Parmentier | Parmoor |
    Parnell | Parnham | Parny | Parodi | Parr | Parri | Parrington | Parris | Parrish | Parrott | Parry |
    Parsons | Partington | Parton | Partridge | Paruta | Parvulescu | Parvus | Pascal | Pascarella | Pasch |
    Paschen | Paschitch | Pasco | Pascoe | Pascoli | Pashich | Pashitch | Pashkov | Pashukanis | Pasic |
    Pasitch | Paskevich | Paskievich | Paskievitch | Paskiewicz | Paskiewitch | Pasolini | Pasquali | Pasquier |
    Pasquino | Passaglia | Passalidis | Passarge | Passavanti | Passerat | Passeratius | Passerini | Passfield |
    Passmore | Pasternak | Pasteur | Paston | Pastore | Pastrana | Pasukanis | Pašic | Pašić | Patchen | Patel |
    Patenier | Pater | Paterson | Pathak | Pathe | Pathé | Patinir | Patinkin | Patino | Patinus | Patiño |
    Patmore | Patnaik | Patocka | Patočka | Paton | Patrascanu | Patrick | Patritius | Patrizi | Patrizzi |
    Patrocínio | Patru | Patten | Patterson | Patteson | Patti | Pattison | Patton | Pauker | Paul-Boncour |
    Paulding | Paulet | Paulhan | Pauli | Pauling | Paulsen | Paulson | Pauncefote | Paustovski | Paustovsky |
    Pauthier | Pauw | Pavarotti | Pavelic | Pavelich | Pavelić | Pavelitch | Pavese | Pavía | Pavlov |
    Pavlovski | Pavlovsky | Pavolini | Paxman | Paxton | Payne | Paynter | Payton | Pazmany | Pazzi | Páez |
    Pálffy | Pázmány | Pârvulescu | Pătrășcanu | Päts | Peabody | Peacham | Peachey | Peacock | Peake | Peale |
    Peano | Pearce | Pearsall | Pearse | Pearson | Peart | Peary | Pease | Peavy | Pecchio | Pecci | Pechevi |
    Pechstein | Peck | Pecock | Pecqueur | Pedersen | Pedrárias | Peek | Peel | Peele | Peeples | Peerlkamp |
    Pegge | Peguy | Pei | Peidl | Peierls | Peirce | Peiresc | Peireskius | Peiro | Peiró | Peixoto | Pejic |
    Pejić | Pekar | Pekař | Peker | Peladan | Pelargus | Pelayo | Pelbart | Peletier | Pelikan | Pelikán |
    Pelissier | Pell | Pellegrini | Pelletan | Pelletarius | Pelletier | Pellew | Pellican | Pellicanus |
    Pellico | Pellikan | Pelling | Pelliot | Pellisson | Pelloutier | Pelloux | Pelse | Pelshe | Pelše |
    Peltier | Pelzel | Pemberton | Penalosa | Penck | Pendarves | Penderecki | Pendergrass | Pendlebury |
    Pendleton | Pengelly | Penington | Penn | Pennant | Pennefather | Pennell | Pennington | Penrose |
    Penruddock | Penruddocke | Penzias | Peña | Peñalosa | Peón | Pepperell | Pepys | Peralta | Perceval |
    Percier | Percival | Percy | Perczel | Perec | Pereda | Pereire | Perera | Pererius | Peres | Peret |
    Peretti | Peretz | Pereverzev | Pereyra | Perez | Pergolese | Pergolesi | Perier | Perincek | Perinçek |
    Perion | Perionius | Perisic | Perišić | Perizonius | Perkin | Perkins | Perl | Permeke | Perne |
    Pernerstorfer | Pernstein | Pernstejn | Pernštejn | Peron | Perotti | Perottus | Perouse | Perov | Perovic |
    Perović | Perovskaia | Perovskaya | Perovski | Perovsky | Perowne | Perón | Perrault | Perret | Perrin |
    Perrone | Perronet | Perronneau | Perrot | Perrott | Pershing | Persico | Persigny | Perthes | Pertini |
    Pertwee | Pertz | Perutz | Peruzzi | Pescara | Pesch | Peschel | Peshekhonov | Peshkov | Pessian | Pessoa |
    Pestalozzi | Pestana | Pestaña | Pestel | Pestkovski | Pestkovsky | Petain | Petavius | Peters | Petersen |
    Peterson | Petherick | Pethick-Lawrence | Petion | Petit-Dutaillis | Petitus | Petkoff | Petkov | Petliura |
    Petlura | Petlyura | Peto | Petofi | Petöfi | Petőfi | Petraeus | Petrashevski | Petrashevsky |
    Petrazhitski | Petrazhitsky | Petre | Petrement | Petrescu | Petrie | Petrolini | Petrosian | Petrov |
    Petrovic | Petrović | Petrovitch | Petrovski | Petrovskii | Petrovsky | Petrovykh | Petruccelli |
    Petrushevskaya | Pett | Pettazzoni | Pettenkofer | Pettie | Pettigrew | Pettit | Pettway | Petty |
    Petty-Fitzmaurice | Petyt | Petzoldt | Peucer | Peucerus | Peuerbach | Peurbach | Peutinger | Pevsner |
    Pey | Peyer | Peyrefitte | Peyronnet | Peyroutou | Peyton | Pezel | Pezelius | Pezzi | Péan | Péguy |
    Péladan | Pélissier | Péreire | Péret | Pérez | Périer | Pérouse | Pétain | Pétion | Pétrement | Pfaff |
    Pfau | Pfeffer | Pfefferkorn | Pfeffinger | Pfeiffer | Pfemfert | Pfitzner | Pfizer | Pfleiderer | Pflug |
    Pfluger | Pflugius | Pflüger | Pfordten | Phaer | Phalesius | Phavorinus | Phelan | Phelippeaux | Phelips |
    Phelps | Phélippeaux | Phibun | Philaret | Philby | Philelpho | Philelphus | Philidor | Philip | Philipon |
    Philipot | Philippeaux | Philippoteaux | Philippovich | Philipps | Philips | Philipson | Phillimore |
    Phillip | Phillipps | Phillips | Phillpotts | Philp | Philpot | Phinney | Phipps | Phiz | Phouma |
    Phragmen | Phragmén | Phrantzes | Phule | Pi-y-Margall | Piacentini | Piade | Piaf | Piaget | Pianesi |
    Piar | Piasecki | Piatakoff | Piatakov | Piatnitski | Piatnitsky | Piatnitzky | Piazzetta | Piazzi |
    Pibrac | Pibul | Picabia | Picard | Picasso | Piccard | Picchi | Piccini | Piccinni | Piccolomini |
    Pichegru | Picht | Pickard | Pickens | Pickering | Pickersgill | Pickett | Pickford | Pickthall | Pico |
    Picon | Picón | Picquart | Pictet | Picton | Pidal | Pieck | Pieracki | Piercy | Pieri | Pierlot | Pierola |
    Pierpoint | Pierpont | Pierrepont | Piersma | Pierson | Pietrangeli | Pietri | Piérola | Piétri |
    Pigafetta | Pigalle | Pigghius | Piggott | Pighius | Pignoria | Pignorius | Pigot | Pigott | Pigou |
    Pijade | Pike | Pilatre | Pilâtre | Pilger | Pilkington | Pillai | Pilling | Pillsbury | Pilniak | Pilnyak |
    Pilon | Piloty | Pilskii | Pilsudski | Pimander | Pimenov | Pimentel | Pinay | Pinchot | Pinckney | Pincus |
    Pindar | Pindemonte | Pinder | Pineau | Pineda | Pinel | Pinelli | Pinero | Pinilla | Pinius | Pinkerton |
    Pinkevich | Pinkney | Pinkston | Pinkus | Pinnock | Pinochet | Pinter | Pintor | Pintoricchio |
    Pinturicchio | Piombo | Piontkovski | Piontkovsky | Piozzi | Piper | Pirandello | Piranesi | Pirckheimer |
    Pirelli | Pirenne | Pires | Pirker | Pirkheimer | Pirogoff | Pirogov | Piron | Pirou | Pirvulescu |
    Pisacane | Pisanello | Pisano | Pisanus | Pisareff | Pisarev | Piscatorius | Pischel | Pisemski | Pisemsky |
    Pissarev | Pissarro | Pistelli | Pistorius | Pitcairne | Pithaeus | Pithart | Pithoeus | Pithou | Pitiscus |
    Pitman | Pitney | Pitot | Pitre | Pitrè | Pitt | Pitter | Pittermann | Pitti | Pittman | Pitts | Pivert |
    Piyale | Pizarnik | Pizarro | Pizzetti | Pizzi | Pizzuto | Piłsudski | Pîrvulescu | Pjatakow | Plaatje |
    Placaeus | Placcius | Plancius | Planck | Planinc | Plantin | Plantinga | Plantinus | Plastiras | Plath |
    Platner | Platoff | Platonoff | Platonov | Platov | Platt | Platten | Playfair | Playford | Pleasants |
    Plechanov | Plechanow | Plehanov | Plehve | Plekhanoff | Plekhanov | Plenge | Pleshcheev | Pleshcheyev |
    Plessis-Mornay | Plessner | Pletho | Plethon | Pletnev | Pletnyov | Pleve | Plievier | Plimpton | Plimsoll |
    Plisetskaya | Plivier | Plotnikov | Ploug | Ploumpidis | Plowden | Plowman | Plumb | Plumer | Plummer |
    Plumpton | Plumptre | Plunket | Plunkett | Plücker | Pobedonostseff | Pobedonostsev | Pobedonostzev |
    Pobiedonostsev | Pobiedonostzeff | Pobyedonostseff | Pocock | Pococke | Podbelski | Podbelsky | Podbielski |
    Podebrad | Podewils | Poděbrad | Podgorny | Podiebrad | Podmore | Podolinsky | Podvoiski | Podvoiskii |
    Podvoisky | Poe | Poerio | Pogany | Pogány | Poggendorff | Poggio | Poggioli | Poggius | Pogodin | Poher |
    Pohl | Poincare | Poincaré | Poindexter | Poinsot | Poitier | Pojarsky | Pokorny | Pokorný | Pokrovski |
    Pokrovskii | Pokrovsky | Pol Pot | Polak | Polanus | Polanyi | Polányi | Polenov | Polesello | Poletaev |
    Polevoi | Polevoy | Poley | Polezhaev | Polhem | Poliakov | Polidori | Polignac | Polikarpov | Politian |
    Politianus | Politzer | Polivanoff | Polivanov | Poliziano | Polk | Pollacsek | Pollaiuolo | Pollajuolo |
    Pollard | Pollexfen | Pollio | Pollitt | Pollock | Pollok | Polonski | Polonskii | Polonsky | Polovtsev |
    Poltrot | Polubotok | Polwhele | Polyakov | Polzunov | Pombal | Pomerand | Pomeroy | Pompadour | Pompidou |
    Pomponatius | Pomponazzi | Pomponne | Poncela | Poncelet | Ponchielli | Ponge | Poniatowska | Poniatowski |
    Poniatowsky | Ponomarenko | Ponomarev | Ponsard | Ponselle | Ponson | Ponsonby | Pontano | Pontanus |
    Pontas | Pontchartrain | Pontecorvo | Ponti | Pontoppidan | Pontormo | Pontryagin | Pook | Poole | Pooley |
    Poore | Popham | Popieluszko | Popiełuszko | Popitz | Popov | Popovic | Popović | Popp | Poppe |
    Poppelmann | Popper | Popvasilev | Pordage | Porden | Poroshenko | Porpora | Porsche | Porson | Portales |
    Portalis | Porteous | Porter | Portes-Gil | Porteus | Portinari | Portman | Portocarrero | Porzio |
    Posadowsky | Poskrebyshev | Pospelov | Possevin | Possevino | Possevinus | Postel | Postellus | Postgate |
    Postlethwaite | Postlethwayt | Postyshev | Potanin | Potapov | Potemkin | Potemkine | Potgieter | Potiorek |
    Potocki | Potresov | Potressov | Pott | Potter | Potthast | Potthoff | Pottinger | Potts | Potyomkin |
    Pouchkine | Pougatcheff | Pouget | Pouillet | Poujade | Poulaille | Poulantzas | Poulenc | Poulett |
    Poulot | Poulson | Poulter | Poulton | Pourishkevitch | Pourtales | Pourtalès | Poushkin | Poussin | Povey |
    Powderly | Powell | Powicke | Powis | Pownall | Powys | Poyarkov | Poynings | Poynter | Poynting | Poyntz |
    Pozela | Pozern | Pozharski | Pozharsky | Pozsgay | Pozzi | Požela | Pöppelmann | Pradier | Pradt | Praed |
    Praetorius | Pramoedya | Prampolini | Prandtl | Prantl | Praslin | Pratella | Pratensis | Prateolus |
    Prati | Pratolini | Pratt | Prebisch | Preda | Preece | Preiser | Preller | Premadasa | Premare |
    Premchand | Prendergast | Prentice | Prentiss | Preobrajenski | Preobrajensky | Preobrazhenski |
    Preobrazhenskii | Preobrazhensky | Preradovic | Preradović | Prescot | Prescott | Preseren | Presley |
    Presnyakov | Pressense | Pressensé | Prestes | Preston | Prešeren | Preuschen | Preusker | Preuss | Preuß |
    Prevert | Prevost | Prevost-Paradol | Prewitt | Prezzolini | Prémare | Prévert | Prévost | Prévost-Paradol |
    Pribicevic | Pribichevich | Pribićević | Pribičević | Pribitchevitch | Price | Prichard | Prideaux | Pridi |
    Prierias | Priessnitz | Priestley | Priestman | Prieto | Prieur | Prigogine | Prigozhin | Primakov |
    Primaticcio | Prina | Princip | Pringle | Pringsheim | Prinsep | Prinsterer | Prinzip | Prishvin |
    Pritchard | Pritchett | Prittwitz | Prittwitz-Gaffron | Priuli | Prjevalsky | Proano | Proaño | Probert |
    Probyn | Prochaska | Prochniak | Procida | Procter | Proctor | Prodanovic | Prodanović | Prodi | Proffitt |
    Profumo | Prokhorov | Prokofieff | Prokofiev | Prokopovich | Prokopovitch | Proshyan | Proskurov | Prosser |
    Prosyanoi | Prothero | Protheroe | Protic | Protić | Protogerov | Protopopoff | Protopopov | Proudfoot |
    Proudhon | Proust | Prout | Provenzano | Proxmire | Próchniak | Prud'hon | Prudhomme | Prudhon | Prud’hon |
    Prugavin | Pruitt | Prus | Prutz | Pryce | Prynne | Pryor | Przewalski | Przhevalski | Przhevalsky |
    Przybyszewski | Psalmanazar | Psycharis | Pucar | Pucci | Puccini | Puccius | Pucheu | Puchta | Puckering |
    Puckett | Puckler | Pudovkin | Pueyrredon | Pueyrredón | Pufendorf | Pufendorff | Puffendorf | Pugachev |
    Pugachov | Pugachyov | Pugatcheff | Pugatchev | Pugatschew | Puget | Pugh | Pugin | Pugo | Puig | Puisaye |
    Pulaski | Pulci | Pulgar | Pulitzer | Pullen | Pullman | Pulszky | Pulteney | Punshon | Pupin | Purbach |
    Purcell | Purchas | Purdie | Purdy | Purishkevich | Purishkevitch | Purkinje | Purkyne | Purkyně |
    Purkynje | Purnell | Purves | Purvis | Puschkin | Pusey | Pushkin | Puskas | Puskás | Puteanus | Putilov |
    Putin | Putna | Putnam | Putschius | Puttenham | Puvis | Pułaski | Pückler | Pyat | Pyatakoff | Pyatakov |
    Pyatnitski | Pyatnitsky | Pycroft | Pye | Pyeshkov | Pyke | Pyle | Pym | Pynchon | Pyne | Pynson | Qaddafi |
    Qajar | Qassem | Qavam | Qawukji | Quadrigarius | Quadros | Quain | Quandt | Quantz | Quaresmius |
    Quaritch | Quarles | Quatrefages | Quatremere | Quatremère | Quayle | Queensberry | Queipo | Queiros |
    Queiroz | Queirós | Quelch | Queneau | Quennell | Quenstedius | Quenstedt | Quental | Quercetanus |
    Querini | Quesada | Quesnay | Quesnel | Quetelet | Quetif | Queuille | Quevedo | Quezon | Quétif |
    Quicherat | Quidde | Quiding | Quigley | Quiller | Quiller-Couch | Quin | Quinault | Quincey | Quincke |
    Quincy | Quine | Quinet | Quinlan | Quinn | Quintero | Quinton | Quirk | Quirke | Quiroga | Quiros |
    Quirós | Quisling | Quispel | Quistorp | Quitman | Qutb | Quwatli | Raab | Raabe | Rabaud | Rabaut |
    Rabaut-Saint-Etienne | Rabi | Rabin | Rabutin | Racan | Rachmaninoff | Rachmaninov | Rachmaninow | Racic |
    Racine | Rackham | Raczkiewicz | Raczynski | Raczyński | Račan | Račić | Radbruch | Radcliffe | Radeck |
    Radek | Rader | Radescu | Radetsky | Radetzky | Radev | Radford | Radhakrishnan | Radic | Radich | Radić |
    Radischeff | Radishcheff | Radishchev | Radistchev | Raditch | Radkov | Radl | Radley | Radoslavoff |
    Radoslavov | Radowitz | Radstock | Radulescu | Radulphus | Radziwill | Radziwiłł | Rae | Raeburn | Raeder |
    Raevski | Raevsky | Rafferty | Raffles | Rafsanjani | Raftery | Ragoczy | Ragotski | Ragsdale | Ragueau |
    Rahja | Rahn | Raiffeisen | Raikes | Railton | Raimondi | Rainaldus | Rainborowe | Raine | Rainey |
    Rainolds | Rainsborough | Raissouli | Raistrick | Raisuli | Rajagopalachari | Rajapaksa | Rajaratnam |
    Rajk | Rajna | Rakhmaninov | Rakhmonov | Rakoczi | Rakoczy | Rakosi | Rakovska | Rakovski | Rakovskii |
    Rakovsky | Rakowski | Rakowsky | Ralegh | Raleigh | Rallis | Ralph | Ralston | Ramabai | Ramadier |
    Ramalho | Ramanujan | Ramaphosa | Rambaldi | Rambaud | Rambuteau | Rameau | Ramel | Ramée | Ramirez |
    Ramishvili | Ramírez | Ramler | Ramos | Rampolla | Ramsay | Ramsbottom | Ramsden | Ramsey | Ramshaw |
    Ramus | Ramusio | Ramuz | Ranade | Ranadive | Rance | Rancé | Ranciere | Rancière | Randall | Randle |
    Randolph | Ranieri | Ranke | Ranke-Graves | Rankin | Rankine | Rankovic | Rankovich | Ranković | Ransford |
    Ransome | Rantzau | Ranzovius | Rao | Raoult | Rapacki | Raper | Raphoe | Rapin | Rapinus | Rapisardi |
    Rapp | Rappard | Rappoport | Rasetti | Rashid-ud-Din | Rashiduddin | Rasin | Rask | Raskin | Raskolnikoff |
    Rasmussen | Raspail | Raspe | Raspini | Rasputin | Rasputine | Rastell | Rastrelli | Rastrick | Rasulzade |
    Rašín | Ratazzi | Ratcliff | Ratcliffe | Ratgeb | Rathbone | Rathenau | Rathke | Rathore | Ratliff |
    Ratner | Rattazzi | Rattenbury | Ratti | Rattigan | Rattray | Ratzel | Ratzinger | Rauch | Raumer |
    Raupach | Rauschenberg | Rauschning | Ravachol | Ravaillac | Ravaisson | Ravel | Ravenhill | Ravennas |
    Ravenscroft | Ravenstone | Ravera | Ravesteyn | Ravignan | Ravisius | Rawdon | Rawlings | Rawlins |
    Rawlinson | Rawls | Rawnsley | Rawson | Rawsthorne | Raybould | Rayevski | Rayevsky | Rayleigh | Raymond |
    Raynal | Raynaldi | Raynaldus | Raynaud | Rayner | Raynor | Raynouard | Razi | Razin | Razmara |
    Raznatovic | Razumikhin | Razumovski | Razumovsky | Razzi | Ražnatović | Rádl | Rákosi | Rákóczi | Rădescu |
    Rădulescu | Räder | Rea | Reade | Readman | Reagan | Reardon | Reaumur | Reay | Rebatet | Rebelo | Rebmann |
    Rebora | Rebreanu | Rebuffus | Recabarren | Recalde | Recamier | Rechberg | Reckitt | Reclus | Recorde |
    Reddaway | Redding | Reddy | Redesdale | Redfern | Redford | Redgrave | Redi | Reding | Redlich | Redman |
    Redmon | Redmond | Redon | Redondo | Redpath | Redvers | Reece | Reed | Reekie | Reeks | Rees | Rees-Mogg |
    Reese | Reeve | Reeves | Regan | Regas | Regás | Reger | Reghini | Regio | Regiomontanus | Regnard |
    Regnault | Regnier | Reguly | Rehmke | Rehnquist | Rehnskiold | Rehnskiöld | Rehnskjold | Reich |
    Reichenau | Reichenbach | Reichensperger | Reichpietsch | Reid | Reidy | Reilly | Reiman | Reimann |
    Reimarus | Reimer | Reinach | Reinagle | Reinaud | Reineccius | Reinesius | Reinhardt | Reininger |
    Reinkens | Reinkowski | Reiske | Reisner | Reiter | Reith | Reitz | Reitzenstein | Rej | Rejane | Relander |
    Relandus | Remak | Remarque | Remez | Remington | Remizoff | Remizov | Remmele | Remusat | Remy | Renan |
    Renard | Renaudel | Renaudot | Renault | Rendel | Rendell | Renfro | Rengifo | Reni | Renn | Rennell |
    Rennenkampf | Rennenkampff | Renner | Rennie | Renoir | Renouvier | Renouvin | Renshaw | Rensi | Renton |
    Renwick | Renyi | Renzi | Repin | Repington | Repnin | Repsold | Repton | Requesens | Requeséns | Reresby |
    Rescher | Resende | Reshetnikov | Reshid | Resnais | Respighi | Restif | Restrepo | Reti | Retif | Retz |
    Retzius | Reubell | Reuchlin | Reusch | Reusner | Reusnerus | Reuss | Reuter | Reuther | Revai | Revell |
    Revelle | Revelstoke | Reventlow | Reverdy | Reville | Revius | Revueltas | Rex | Reybaud | Reyd | Reyes |
    Reyles | Reymont | Reynaud | Reynell | Reynolds | Rezzonico | Réaumur | Récamier | Régio | Régnier |
    Réjane | Rémusat | Rényi | Réti | Rétif | Révai | Réville | Rhallis | Rhediger | Rhee | Rhegius |
    Rheinbaben | Rhenanus | Rheticus | Rhigas | Rhoades | Rhoads | Rhodiginus | Rhodius | Rhodomann |
    Rhodomannus | Rhyne | Rhys | Riabushinski | Riabushinsky | Riasanovski | Riasanovsky | Riazanoff |
    Riazanov | Ribadeneira | Ribadeneyra | Ribalta | Ribar | Ribbentrop | Ribera | Ribicic | Ribičič | Ribot |
    Ricardo | Ricasoli | Riccati | Ricchieri | Ricci | Ricci-Curbastro | Ricciardi | Riccioli | Ricciotti |
    Riccoboni | Riccobonus | Rice | Richard | Richards | Richardson | Richelet | Richelieu | Richepin |
    Richerius | Richet | Richey | Richler | Richter | Richthofen | Richthoven | Ricius | Rickard |
    Rickenbacker | Rickert | Ricketts | Rickman | Rickov | Rickover | Rickword | Ricoeur | Ricotti | Ricraft |
    Ricœur | Riddell | Riddick | Rider | Ridgway | Ridings | Ridley | Ridolfi | Ridout | Ridpath | Ridruejo |
    Riebeeck | Riefenstahl | Rieff | Rieger | Riego | Riegr | Riehl | Riemann | Riemenschneider | Riemer |
    Rienzi | Riera | Riesman | Riesz | Rietveld | Riezler | Rigaltius | Rigaud | Rigault | Rigby | Rigg |
    Riggs | Righi | Riis | Riley | Rilke | Rimbaud | Rimmer | Rimski-Korsakov | Rimsky-Korsakoff |
    Rimsky-Korsakov | Ringelnatz | Ringling | Ringmann | Rintoul | Rinuccini | Rio-Branco | Riordan | Ripert |
    Ripka | Ripley | Ripperda | Ripperdá | Rippon | Risley | Rist | Ristic | Ristich | Ristić | Ristitch |
    Ristori | Ritchie | Ritschl | Ritson | Ritsos | Rittenhouse | Ritter | Rittinghaus | Rittinghausen |
    Riutin | Rivadavia | Rivadeneira | Rivarol | Rivera | Riveras | Rivett | Rivette | Rivetus | Riviere |
    Rivière | Rivington | Rivinus | Rivius | Rivoire | Rix | Rizal | Ríos | Rjazanov | Roach | Robarts | Robb |
    Robbe-Grillet | Robbia | Robbins | Robens | Robert | Robert-Houdin | Roberti | Roberton | Roberts |
    Robertson | Roberval | Robeson | Robespierre | Robida | Robilant | Robinet | Robins | Robinson | Robison |
    Robortello | Robortellus | Robson | Roby | Rocafuerte | Rocard | Rocha | Rochambeau | Roche | Rochechouart |
    Rochefort | Rochefoucauld | Rochejaquelein | Rochfort | Rockefeller | Rockel | Rockingham | Rockwell |
    Rocque | Rodari | Rodas | Rodbertus | Rodbertus-Jagetzow | Rodchenko | Rodd | Roden | Rodenbach | Roderick |
    Rodgers | Rodichev | Rodin | Rodinson | Rodionov | Rodman | Rodney | Rodo | Rodó | Rodrigues | Rodulfus |
    Rodzianko | Rodziankov | Rodzyanko | Roe | Roebling | Roebuck | Roeder | Roederer | Roehm | Roemer |
    Roentgen | Roerich | Rogan | Roger-Ducos | Rogers | Roget | Roggenbach | Rogov | Rogovin | Rohan | Rohault |
    Rohde | Rohm | Rohmer | Rohrbach | Rojas | Rojestvensky | Rokeby | Rokitansky | Rokossovsky | Rokossowski |
    Rokycana | Rokyzana | Roland | Roland-Holst | Roldan | Roldán | Rolfe | Rolin | Rolland | Rolle |
    Rolleston | Rollin | Rollinat | Rollins | Rollo | Rollock | Rolls | Romagnosi | Romains | Romanes |
    Romanino | Romanoff | Romanones | Romanzoff | Romanzov | Romanzow | Romberg | Romein | Romer | Romero |
    Romilly | Romita | Romme | Rommel | Romney | Romodanovski | Romodanovsky | Ronai | Ronan | Ronayne |
    Roncaglia | Rondeletius | Rondon | Ronsin | Rontgen | Rood | Rooke | Rooker | Roon | Rooney | Roosevelt |
    Roper | Ropke | Rops | Rorschach | Rorty | Rosai | Rosales | Roscher | Roscoe | Rosdolsky | Roseberry |
    Rosebery | Rosegger | Rosellini | Rosenbaum | Rosenberg | Rosenfeld | Rosenkranz | Rosenstein-Rodan |
    Rosenstock-Huessy | Rosenzweig | Roser | Rosetti | Rosinus | Roskin | Roslavets | Roslyn | Rosmer |
    Rosmini | Rosner | Rosny | Rospigliosi | Ross | Rossaeus | Rossanda | Rosse | Rossel | Rosselli |
    Rossellini | Rossellino | Rosser | Rossetti | Rossi | Rossignol | Rossini | Rossiter | Rosslin | Rosslyn |
    Rossoni | Rostagni | Rostand | Rostopchin | Rostopchine | Rostoptchin | Rostovtsev | Rostovtzeff | Rostow |
    Rostropovich | Rosweyd | Rosweyde | Rotari | Roth | Rothbard | Rothe | Rothenstein | Rothermere | Rothfels |
    Rothko | Rothmann | Rothmannus | Rothschild | Rotmistrov | Rotrou | Rotshtein | Rotteck | Rouault |
    Roubiliac | Roubini | Roucher | Rougemont | Rouget | Rougé | Rougier | Rouhani | Rouher | Rouillard |
    Rouland | Roumanille | Roumiantsof | Roumiantzoff | Roundell | Rountree | Rouquette | Rourke | Rous |
    Rouse | Rousseau | Roussel | Rousset | Roussin | Routh | Routledge | Rouvier | Rouvroy | Roux | Rouxel |
    Rovani | Rovatti | Rovere | Roverus | Rovère | Rovinski | Rovinsky | Rovio | Rovira | Rowbotham |
    Rowbottom | Rowe | Rowell | Rowland | Rowlands | Rowlandson | Rowlatt | Rowley | Rowling | Rowney |
    Rowntree | Rowse | Rowson | Rowton | Roxas | Roxburghe | Roy | Royce | Royden | Royer | Royer-Collard |
    Royle | Royou | Royster | Rozanoff | Rozanov | Rozenfeld | Rozhdestvenski | Rozhdestvensky | Rozhestvenski |
    Rozhestvensky | Rozhkov | Rozmberk | Rožmberk | Rónai | Röckel | Röhm | Römer | Röntgen | Röpke | Röser |
    Rösslin | Ruane | Ruano | Ruault | Rubakin | Rubenius | Rubens | Rubeus | Rubin | Rubini | Rubinstein |
    Rublev | Rubner | Rubtsov | Rucellai | Ruchel | Ruck | Rucker | Ruckert | Rudas | Rudbeck | Rudbeckius |
    Rudd | Ruddiman | Ruddock | Rudel | Rudenko | Rudge | Rudini | Rudinì | Rudkin | Rudnev | Rudyerd |
    Rudzutak | Rueckert | Rueff | Ruehle | Ruel | Ruellius | Ruffec | Ruffin | Ruffini | Ruffo | Ruge |
    Ruggieri | Ruggles | Ruggles-Brise | Rugova | Ruhle | Ruhmann | Ruhnken | Ruhnkenius | Ruijs | Ruinart |
    Ruini | Ruisdael | Ruiz | Ruiz-Zorrilla | Ruíz | Ruland | Rulandus | Rulfo | Rulhiere | Rulhière | Rumbold |
    Rumford | Rumney | Rumsey | Rumsfeld | Rumyantsev | Runciman | Rundell | Rundle | Rundstedt | Runeberg |
    Runge | Runyon | Rupert | Rupertus | Ruppin | Rusakov | Rusden | Rush | Rushbrook | Rushdi | Rushdie |
    Rushout | Rushton | Rushworth | Ruskin | Russ | Russel | Russell | Russky | Russo | Russolo | Rustaveli |
    Ruston | Rustow | Rutelli | Rutenberg | Rutgers | Rutgersius | Rutherford | Ruthven | Rutledge | Rutter |
    Ruttledge | Ruutel | Ruysch | Ruysdael | Ruyter | Ruyters | Ruzski | Ruzsky | Ruzzante | Rüchel | Rückert |
    Rühle | Rühmann | Rüstow | Rüütel | Ryabov | Ryabushinski | Ryabushinsky | Ryall | Ryan | Ryazanoff |
    Ryazanov | Rycaut | Rydberg | Ryder | Rydz-Smigly | Rydz-Śmigły | Rykoff | Rykov | Rykow | Ryland |
    Rylands | Ryle | Ryleeff | Ryleev | Ryleieff | Ryleyev | Rylsky | Rymer | Rynckius | Rysakov | Rysbrack |
    Ryskulov | Ryssakov | Rythaymer | Ryti | Ryutin | Rzewuski | Rzymowski | Rømer | Sa'd-ed-Din | Sa'di |
    Saadeddin | Saakashvili | Saarinen | Saavedra | Saavedra-Fajardo | Sabaneev | Sabatier | Sabatini | Sabato |
    Sabbatucci | Sabellico | Sabellicus | Sabin | Sabine | Sabler | Sablin | Sabrow | Sabunde | Sabzawari |
    Saccheri | Sacchetti | Sacchi | Sacco | Sachau | Sacher | Sacher-Masoch | Sacheverell | Sachs | Sachse |
    Saci | Sackville | Sackville-West | Sacristán | Sacy | Sadat | Sade | Sadeel | Sadleir | Sadler | Sadolet |
    Sadoleto | Sadoletus | Sadoveanu | Saededdin | Saefkow | Saenredam | Saenz | Safarik | Safarov | Saffi |
    Sagan | Sagasta | Sagittarius | Sahagun | Sahagún | Sahajanand | Saigo | Saigō | Saikaku | Sainsbury |
    Saint-Aldegonde | Saint-Arnaud | Saint-Cyran | Saint-Evremond | Saint-Evremont | Saint-Exupery |
    Saint-Exupéry | Saint-Évremond | Saint-Gelais | Saint-Hilaire | Saint-John-Perse | Saint-Just |
    Saint-Lambert | Saint-Real | Saint-Réal | Saint-Saens | Saint-Saëns | Saint-Simon | Saint-Victor |
    Sainte-Beuve | Sainte-Marthe | Sainte-Palaye | Saintsbury | Saionji | Saisset | Saito | Saitō | Sakasov |
    Sakazov | Sakharoff | Sakharov | Saklatvala | Salacrou | Salaj | Salan | Salandra | Salani | Salaverry |
    Salazar | Salda | Saldanha | Salemann | Salengro | Salgari | Salieri | Salig | Salimbeni | Salinger | Salk |
    Salkahazi | Salkaházi | Salmasius | Salmeron | Salmerón | Salmond | Salmson | Salter | Saltmarsh |
    Saltonstall | Saltykov | Saltykov-Shchedrin | Salusbury | Salvandy | Salvatorelli | Salvemini | Salviani |
    Salviati | Salvin | Salvini | Salyer | Salza | Samain | Samaniego | Samanta | Samarakkody | Samaras |
    Samarin | Sambourne | Sambucus | Sammarthanus | Sammartini | Samoilov | Samoilova | Samoilovich |
    Samosatenus | Samper | Sampson | Samson | Samsonoff | Samsonov | Samuel | Samuels | Samuelson | San-Martin |
    Sanatescu | Sanborn | Sanches | Sanchez | Sancho | Sancroft | Sanctis | Sanctius | Sandanski | Sandburg |
    Sandby | Sandeau | Sandeman | Sanders | Sanderson | Sanderus | Sandes | Sandford | Sandilands | Sandino |
    Sandison | Sandius | Sandkuhl | Sandler | Sandoval | Sandrart | Sandys | Sanford | Sangallo | Sanger |
    Sangnier | Sanguily | Sanguineti | Sanjurjo | Sankara | Sankey | Sanmartin | Sanmartín | Sanmichele |
    Sannazar | Sannazarius | Sannazaro | Sannazzaro | Sanseverino | Sansom | Sansome | Sanson | Sansovino |
    Sant'Elia | Santa-Ana | Santa-Anna | Santaanna | Santacruz | Santana | Santarelli | Santarosa | Santayana |
    Santerre | Santes | Santic | Santillan | Santillana | Santillán | Santivanez | Santiváñez | Santorio |
    Sant’Elia | Sanudo | Sanusi | Sanuto | Sanvitale | Sanyo | Sanz | Sapidus | Sapieha | Sapir | Sapronoff |
    Sapronov | Sapru | Saracco | Saraceno | Saracoglu | Saraçoğlu | Saragat | Saramago | Saraswati | Saravia |
    Sarbievius | Sarbiewski | Sarcerius | Sarcey | Sardesai | Sardou | Sarduy | Sargant | Sargeant | Sargent |
    Sarian | Sarit | Sarkar | Sarkozy | Sarmiento | Sarney | Sarnoff | Saroyan | Sarpi | Sarrail | Sarraut |
    Sarraute | Sarrien | Sarsfield | Sarti | Sartine | Sarto | Sartre | Saryan | Sasakawa | Sasonoff | Sasonov |
    Sassetti | Sassoon | Sassulitsch | Sastri | Sathas | Satie | Sato | Satō | Satterfield | Satyamurti |
    Sauckel | Sauer | Sauerbeck | Sauerbruch | Sauermann | Saul | Saumaise | Saumarez | Saunders | Saunderson |
    Saunier | Saurin | Saussaye | Saussure | Sauvage | Sauvy | Savarkar | Savaro | Savart | Savary | Savelli |
    Savery | Savic | Savić | Savigneau | Savigny | Savile | Savilius | Saville | Savimbi | Savinkoff |
    Savinkov | Savio | Savoldo | Savory | Savov | Savrasov | Savvin | Sawbridge | Sawyer | Saxby | Saxton |
    Sayar | Sayce | Sayer | Sayers | Sayle | Sayles | Sayre | Sayres | Sayyab | Sazanov | Sazhin | Sazonoff |
    Sazonov | Sábato | Sáenz | Sánchez | Sănătescu | Sa’d-ed-Din | Sa’di | Sbarbaro | Scacchius | Scalfari |
    Scaliger | Scally | Scamozzi | Scanlan | Scanlon | Scappi | Scarfoglio | Scarga | Scargill | Scarlatti |
    Scarlett | Scarpa | Scarron | Scattergood | Scavenius | Scelba | Sceve | Scève | Schacher | Schacht |
    Schack | Schad | Schadewaldt | Schadow | Schaedelin | Schaefer | Schaeffer | Schaeffler | Schaepman |
    Schafarik | Schafer | Schaff | Schaffer | Schaffle | Schafiroff | Schalck | Schall | Schallmayer |
    Schapper | Schard | Schardius | Scharf | Scharnagl | Scharnhorst | Scharoun | Scharping | Scharpius |
    Schatzgeyer | Schaub | Schauble | Schäfer | Schäffer | Schäffle | Schärf | Schäuble | Schede | Schedel |
    Schedius | Schedrin | Scheel | Scheele | Scheer | Scheffel | Scheffer | Scheffer-Boichorst | Schefferus |
    Scheffler | Scheflo | Schegk | Schegkius | Scheible | Scheidemann | Scheidt | Schein | Scheiner | Scheler |
    Schelhorn | Schelling | Schelsky | Scheltema | Scherchen | Scherer | Scherl | Schermerhorn | Scherr |
    Scheuner | Schiaparelli | Schickard | Schickele | Schieder | Schiele | Schikaneder | Schill | Schiller |
    Schilter | Schilterus | Schily | Schimanski | Schimmelmann | Schimmelpenninck | Schimper | Schindler |
    Schinkel | Schippel | Schirach | Schirdewan | Schlabrendorff | Schlaf | Schlageter | Schlatter | Schlecht |
    Schlegel | Schleicher | Schleiden | Schleiermacher | Schlemmer | Schlesinger | Schleyer | Schlichting |
    Schlichtingius | Schlick | Schlieben | Schlieffen | Schliemann | Schlosser | Schlozer | Schlözer |
    Schlueter | Schlumberger | Schlusselburg | Schluter | Schlüsselburg | Schlüter | Schmalenbach | Schmeling |
    Schmerling | Schmid | Schmidel | Schmidt | Schmidt-Rottluff | Schmitt | Schmitz | Schmoller | Schmuckle |
    Schmückle | Schnabel | Schnaebele | Schnaebelé | Schneckenburger | Schnee | Schneider | Schneidewin |
    Schneller | Schnepf | Schnepff | Schnittke | Schnitzler | Schnorr | Schnurre | Schober | Schoeck |
    Schoeffer | Schoelcher | Schoeman | Schoemann | Schoenaich-Carolath | Schoenberg | Schoepper | Schoffer |
    Schofield | Scholefield | Scholem | Scholes | Scholl | Scholz | Schomann | Schomberg | Schomburgk |
    Schonaeus | Schonaich | Schonbein | Schonberg | Schonborn | Schonborner | Schoner | Schonerer | Schongauer |
    Schonherr | Schonlank | Schoolcraft | Schooten | Schopenhauer | Schopflin | Schoppe | Schopper |
    Schopperus | Schoppius | Schorlemmer | Schott | Schottelius | Schottus | Schouvaloff | Schöffer | Schömann |
    Schönaich | Schönbein | Schönberg | Schönborn | Schöner | Schönerer | Schönherr | Schönlank | Schöpflin |
    Schrader | Schramm | Schreber | Schreckius | Schreiner | Schreker | Schrevelius | Schroder |
    Schroder-Devrient | Schrodinger | Schroeder | Schroer | Schroter | Schröder | Schröder-Devrient |
    Schrödinger | Schröer | Schröter | Schubart | Schubert | Schuchardt | Schuck | Schuckert | Schucking |
    Schuisky | Schulenburg | Schuller | Schulte | Schultens | Schultetus | Schultz | Schultze | Schulz |
    Schulze | Schulze-Boysen | Schulze-Delitzsch | Schulze-Naumburg | Schumacher | Schuman | Schumann |
    Schumann-Heink | Schumpeter | Schuppe | Schurer | Schurff | Schurman | Schurmann | Schurz | Schuschnigg |
    Schuster | Schutz | Schuurman | Schuvaloff | Schuwalow | Schuyler | Schück | Schücking | Schüller |
    Schürer | Schütz | Schwab | Schwabe | Schwann | Schwanthaler | Schwartz | Schwarz | Schwarzenberg |
    Schwarzschild | Schwebel | Schwegler | Schweichel | Schweighaeuser | Schweighauser | Schweighäuser |
    Schweinfurth | Schweitzer | Schweizer | Schwenckfeld | Schwenkfeld | Schwenter | Schwerin-Krosigk |
    Schwind | Schwinger | Schwitters | Schwob | Schœlcher | Scialoja | Sciarra | Sciascia | Scindia | Scindiah |
    Sciopius | Scioppius | Sclater | Scobie | Scoccimarro | Scoggins | Scoones | Scorel | Scoresby | Scorsese |
    Scorza | Scotellaro | Scott | Scotus | Scriabin | Scriabine | Scribanius | Scrimgeour | Scripps | Scriven |
    Scrivener | Scriverius | Scroggs | Scrope | Scruggs | Scruton | Scudamore | Scudder | Scuderi | Scudery |
    Scudéry | Scully | Scultet | Scultetus | Scylitzes | Seaborg | Seabury | Seager | Sealy | Seaman | Searle |
    Sears | Seaton | Seaver | Seay | Sebastiani | Sebonde | Sebright | Secchi | Secchia | Seccombe | Sechelles |
    Sechenov | Seckendorf | Seckendorff | Secker | Secretan | Secrétan | Sedaine | Seddon | Sedgemore |
    Sedgewick | Sedgwick | Sedillot | Sedley | Sedov | Sedova | Seebeck | Seeberg | Seebohm | Seeckt | Seeger |
    Seekatz | Seeley | Seely | Seferis | Sefton | Segal | Segalen | Segantini | Segar | Seghers | Segneri |
    Segrave | Segre | Segrè | Segui | Seguier | Seguin | Seguí | Segur | Seguy | Seidel | Seidemann | Seidl |
    Seifert | Seignelay | Seignobos | Seiler | Seipel | Seitz | Selassie | Selbmann | Selborne | Selcraig |
    Selden | Seldte | Selfridge | Seligman | Selimovic | Selimović | Selivanov | Sellar | Sellars | Sellers |
    Sellier | Sellin | Selneccer | Selneccerus | Selnecker | Selous | Selwyn | Selznick | Semaoen | Semard |
    Semashko | Semaun | Sembat | Semedo | Semenoff | Semenov | Semevski | Semevsky | Semionov | Semkovski |
    Semkovsky | Semler | Semmelweis | Semmes | Semon | Semper | Sempill | Semple | Semprun | Semprún |
    Semyonov | Senac | Senanayake | Senancour | Senarega | Senart | Sendero | Senebier | Senefelder | Senghor |
    Sengupta | Sennert | Sennertus | Sennett | Senussi | Seppings | Sepulveda | Sepúlveda | Serafimovich |
    Serao | Serarius | Serdyukov | Serebriakov | Serebrovski | Serebrovsky | Serebryakov | Seredi | Sereni |
    Serédi | Sergent | Sergeyev-Tsenski | Sergeyev-Tsensky | Sergi | Sergievski | Sergievsky | Sering |
    Seripando | Serkin | Serlio | Serno-Solovyevich | Seroff | Serov | Serova | Serpa | Serrano | Serranus |
    Serrat | Serrati | Sertillanges | Servan | Servan-Schreiber | Servetus | Servien | Seselj | Sesshu |
    Sesshū | Setalvad | Setchenov | Sethe | Seton | Settembrini | Setterberg | Seume | Seurat | Severi |
    Severini | Severinus | Severtsov | Sevigne | Sewall | Seward | Sewel | Sewell | Seydewitz | Seydlitz |
    Seymour | Seyrig | Seyss-Inquart | Sezer | Sébastiani | Séchelles | Sédillot | Séguier | Séguin | Ségur |
    Séguy | Sénac | Sénancour | Sévigné | Sforza | Sgambati | Shachtman | Shackelford | Shackleford |
    Shackleton | Shadwell | Shafirov | Shaftesbury | Shafto | Shahn | Shahrastani | Shairp | Shakespear |
    Shakhmatov | Shakhovskoy | Shalamov | Shaliapin | Shamir | Shamlou | Shanahan | Shand | Shanley | Shapiro |
    Shapley | Shaposhnikov | Sharett | Shariati | Sharma | Sharman | Sharp | Sharpe | Sharples | Sharpless |
    Sharrock | Shastri | Shattock | Shattuck | Shaughnessy | Shaumian | Shaumyan | Shaumyian | Shaw |
    Shawcross | Shazar | Shchapov | Shcharanski | Shcharansky | Shchastny | Shchedrin | Shchepkin |
    Shcherbakov | Shcherbatoff | Shcherbatov | Shcherbatski | Shcherbina | Shcherbytsky | Shchukin | Shea |
    Sheahan | Sheard | Shearer | Shearman | Shebbeare | Sheboldayev | Sheehan | Sheehy | Sheehy-Skeffington |
    Sheepshanks | Shehu | Shelburne | Sheldon | Sheldrake | Shelepin | Shelest | Shelgunov | Shelley | Shelton |
    Shelvocke | Shenfield | Shenstone | Shenton | Shepard | Shephard | Shepherd | Shepilov | Shepley |
    Sheppard | Shepstone | Sherard | Sheraton | Sherbourne | Sherbrooke | Sherburne | Sheremetev |
    Sheremetieff | Sheremetiev | Sheremetyev | Sheridan | Sherley | Sherlock | Sherman | Sherrard | Sherratt |
    Sherriff | Sherrington | Shertok | Shervinski | Shervinsky | Sherwin | Shestoff | Shestov | Shevardnadze |
    Shevchenko | Shevlin | Shevyrev | Shibata | Shidehara | Shidlovski | Shidlovsky | Shiel | Shields | Shiga |
    Shigemitsu | Shillaber | Shillito | Shilov | Shimadzu | Shimazaki | Shimazu | Shingarev | Shingaryov |
    Shinwell | Shipman | Shipov | Shipton | Shirazi | Shirer | Shirinski | Shirinsky | Shirley | Shirreff |
    Shishakli | Shishkin | Shishkov | Shively | Shklovski | Shklovsky | Shkuro | Shlapnikov | Shliapnikoff |
    Shliapnikov | Shlonsky | Shlyapnikoff | Shlyapnikov | Shmelev | Shmidt | Shockley | Sholohov | Sholokhov |
    Shonfield | Shorthouse | Shortland | Shostakovich | Shostakovitch | Shostakovitsch | Shotman | Shouvaloff |
    Shovell | Shrapnel | Shrimpton | Shtchedrin | Shtein | Shteinberg | Shtemenko | Shteyn | Shtyurmer |
    Shubrick | Shuckburgh | Shuckford | Shugaev | Shuiski | Shuiskii | Shuisky | Shuja | Shukla | Shuldham |
    Shulgin | Shulgine | Shulyatikov | Shumsky | Shumyatski | Shumyatsky | Shute | Shuter | Shuttleworth |
    Shuvaloff | Shuvalov | Shvarts | Shvernik | Siantos | Sibbald | Sibbern | Sibbes | Sibelius | Sibley |
    Sibthorp | Sibthorpe | Sichardus | Siciliani | Sickert | Sickingen | Siddal | Siddons | Sidebotham |
    Sidgwick | Sidmouth | Sidney | Sidorenko | Sidorov | Siebeck | Siebold | Sieburg | Siegbahn |
    Siegmund-Schultze | Siemens | Siemiradzki | Sienkiewicz | Sierakowski | Sieroszewski | Sierpinski |
    Sierpiński | Sievers | Siewert | Sieyes | Sieyès | Siéyès | Sigaud | Sigel | Sigerson | Signac |
    Signorelli | Signoret | Signorini | Sigonius | Sigourney | Sigrist | Sigwart | Sihanouk | Sik | Sikelianos |
    Sikorski | Sikorskii | Sikorsky | Silbermann | Silcher | Siles | Silesius | Silkin | Sillanpaa | Sillanpää |
    Sillery | Silliman | Sillitoe | Silone | Silvela | Silverman | Silverstein | Silvester | Sim | Simarro |
    Simcoe | Simcox | Simenon | Simeon | Simiand | Simic | Simić | Simitis | Simkin | Simkins | Simler |
    Simlerus | Simmel | Simmonds | Simmons | Simms | Simon | Simonds | Simoni | Simonov | Simons | Simovic |
    Simović | Simovitch | Simpkin | Simpkins | Simpson | Simrock | Sims | Simson | Sinatra | Sincai | Sinclair |
    Sindermann | Sindhia | Sindia | Singer | Singh | Singletary | Singleton | Sinha | Sinisgalli | Sinowatz |
    Sinowjew | Sinyavin | Sinyavski | Sinyavsky | Sinzendorf | Sipiagin | Sipyagin | Siqueiros |
    Siraj-ud-Daulah | Sircar | Sirey | Sirleti | Sirleto | Sirletus | Sirmond | Sirmondus | Siroky | Sirola |
    Sirtori | Sisley | Sismonde | Sismondi | Sison | Sisson | Sistani | Sisulu | Sitwell | Siward | Sizemore |
    Sjafruddin | Sjahrir | Sjoberg | Sjöberg | Skabichevski | Skabichevsky | Skaggs | Skalon | Skarga | Skeat |
    Skeffington | Skelly | Skelton | Skene | Skerlic | Skerlić | Skerrett | Skidelsky | Skidmore | Skinner |
    Skipwith | Skleros | Sklianski | Skliansky | Sklifosovsky | Sklodowska | Sklyanski | Sklyansky | Skobeleff |
    Skobelev | Skobeloff | Skobelov | Skoblin | Skoda | Skold | Skoropadski | Skoropadsky | Skoropadskyi |
    Skorzeny | Skouloudis | Skovoroda | Sköld | Skriabin | Skrine | Skryabin | Skrypnik | Skrypnyk |
    Skrzynecki | Skrzyniecki | Skuratov | Skvorecky | Skvortsov | Skvortsov-Stepanov | Skłodowska | Slack |
    Slade | Sladen | Sladkovsky | Sladkovský | Slaney | Slansky | Slashchev | Slashchov | Slataper | Slater |
    Slator | Slattery | Slavata | Slaveikov | Slaveykov | Slavici | Slavin | Slawek | Slánský | Sleeman |
    Sleidan | Sleidanus | Slepkov | Slessor | Slevin | Slevogt | Slidell | Slingsby | Sloan | Sloane | Slocum |
    Slone | Slonimski | Slotanus | Sloterdijk | Slovo | Slowacki | Sluter | Slutskaya | Slutski | Slutsky |
    Smalcius | Smalley | Smallwood | Smalridge | Smeaton | Smedley | Smellie | Smend | Smeral | Smetana |
    Smethurst | Smethwick | Smetius | Smetona | Smidovich | Smiglecius | Smiglecki | Smigly-Rydz | Smilansky |
    Smilga | Smillie | Smilovich | Smirke | Smirnoff | Smirnov | Smith | Smithers | Smithson | Smolenskin |
    Smollet | Smollett | Smoluchowski | Smrkovsky | Smrkovský | Smuts | Smyslov | Smyth | Smythe | Smythies |
    Snead | Sneevliet | Sneh | Snell | Snellen | Snelling | Snellius | Snellman | Snepf | Snider | Snieckus |
    Sniečkus | Snodgrass | Snoilsky | Snouck | Snow | Snowden | Snoy | Snyder | Snyders | Soames | Soane |
    Soares | Sobchak | Sobelsohn | Sobieski | Sobinov | Sobolev | Soboul | Sobukwe | Socinus | Soddy |
    Soderberg | Soderblom | Sodergran | Soderini | Soderstrom | Soebandrio | Soeharto | Soekarno | Soemmering |
    Soemmerring | Soffici | Sofoulis | Soglo | Sohm | Sohn-Rethel | Sohnius | Sokel | Sokolli | Sokollu |
    Sokolnikoff | Sokolnikov | Sokolnikow | Sokoloff | Sokolov | Sokolovskaya | Sokolovski | Sokolovsky |
    Sokolow | Solander | Solari | Solario | Soldati | Solera | Solf | Solger | Solimena | Solis | Solís |
    Sollies | Solliès | Solly | Solmi | Solms | Solodovnikov | Sologoub | Sologub | Solomons | Solomos |
    Solorzano | Soloukhin | Solovieff | Soloviev | Soloviov | Solovyeff | Solovyev | Solovyof | Solovyov |
    Solow | Solowiew | Solórzano | Solti | Soltikoff | Soltikow | Solts | Soltz | Solvay | Solzhenitsin |
    Solzhenitsyn | Sombart | Somers | Somervell | Somervile | Somerville | Sommerfeld | Sommering | Sommerring |
    Sommers | Somner | Somogyi | Somov | Somoza | Sondheim | Sonnemann | Sonnenfels | Sonnenschein | Sonnino |
    Sontag | Soong | Soper | Sophoulis | Soprunenko | Sopwith | Sorai | Soranzo | Sorby | Sordello | Sordi |
    Sorel | Sorensen | Sorge | Soriano | Sorley | Sorocold | Sorokin | Sorolla | Soseki | Soskice | Sosnkowski |
    Sosnovski | Sosnovsky | Sotatsu | Sotelo | Sotheby | Sotheran | Sothern | Soto | Souchay | Souchon |
    Soufflot | Soukhanov | Soukhomlinoff | Soulages | Soule | Soulie | Soulié | Soulouque | Soult | Soupault |
    Souphanouvong | Sousa | Soustelle | Southcott | Southerland | Southerne | Southey | Southwell | Southworth |
    Soutine | Souvanna | Souvarine | Souvaroff | Souvorof | Sowell | Sowerby | Soyer | Soyinka | Sozzini |
    Sōseki | Sōtatsu | Söderberg | Söderblom | Södergran | Söderström | Sömmering | Sömmerring | Spaak |
    Spadolini | Spafford | Spagnoletto | Spahiu | Spahn | Spaho | Spalatin | Spalatinus | Spalding |
    Spallanzani | Spangenberg | Spanheim | Spanhemius | Spann | Sparhawk | Sparke | Sparkes | Sparks | Sparr |
    Spasovich | Spassky | Spaulding | Spaventa | Speaight | Spearman | Speckbacher | Spedding | Spee |
    Speelman | Speer | Speght | Speidel | Speight | Speirs | Speke | Spellman | Spelman | Spemann | Spence |
    Spencer | Spender | Spener | Spengel | Spengler | Spens | Spenser | Speranski | Speransky | Speranza |
    Sperber | Speroni | Sperrle | Sperry | Spicer | Spidla | Spiecker | Spieghel | Spielberg | Spielhagen |
    Spiers | Spiethoff | Spiljak | Spillane | Spilsbury | Spinelli | Spini | Spinks | Spinola | Spinoza |
    Spiridonov | Spiridonova | Spiridovich | Spiru | Spitta | Spitteler | Spittler | Spitzer | Spitzweg |
    Spivey | Spínola | Spock | Spode | Spofford | Spohr | Spondanus | Sponde | Spontini | Spooner | Sporck |
    Sporer | Spotswood | Spottiswoode | Spörer | Spradlin | Sprague | Spranger | Sprat | Spratt | Sprenger |
    Sprigg | Spring-Rice | Springer | Springett | Sproat | Sproul | Sproule | Spruance | Spry | Spuller |
    Spurgeon | Spurlock | Spurr | Spurzheim | Spychalski | Squibb | Squier | Squillace | Sraffa | Sramek |
    Srinivasan | St-Just | Stacey | Stachiewicz | Stackelberg | Stackhouse | Stackpole | Stacpoole | Stacy |
    Stadion | Stadius | Stadler | Stael | Staël | Stafford | Stagnelius | Stahl | Stahlberg | Stahremberg |
    Stainer | Stainforth | Stainton | Stakhanov | Staley | Stalin | Staline | Stallbaum | Stallings | Stallman |
    Stallo | Stallworth | Stambolic | Stambolić | Stamboliiski | Stamboliisky | Stambolijski | Stamboliski |
    Stambolisky | Stamboliysky | Stambolov | Stambouloff | Stamboulov | Stambuliski | Stambuloff | Stambulov |
    Stamitz | Stammler | Stampa | Stampfer | Stanbridge | Standen | Standish | Stanfield | Stanford | Stanger |
    Stanhope | Stanier | Staniforth | Stanihurst | Stanislavski | Stanislavsky | Stankevich | Stankevitch |
    Stankovic | Stanković | Stanley | Stannard | Stansbury | Stansfeld | Stansfield | Stanton | Stanwix |
    Stanyan | Stanyhurst | Stapfer | Staphylus | Stapledon | Staples | Stapleton | Stapulensis | Stapylton |
    Starace | Starcevic | Starčević | Starhemberg | Stark | Starke | Starkey | Starkie | Starkov | Starling |
    Starodubov | Starov | Starr | Starzynski | Starzyński | Stasov | Stasova | Stassov | Stassova |
    Stasyulevich | Staszic | Statham | Staton | Statorius | Staudinger | Staudt | Stauffenberg | Stauning |
    Staunton | Staupitz | Staveley | Stavisky | Ståhlberg | Ste-Beuve | Stead | Steadman | Stearns | Stebbing |
    Stebbins | Stecchetti | Stecklov | Stedman | Steed | Steel | Steele | Steensen | Steer | Steere | Steevens |
    Stefanik | Stefanyk | Steffens | Steffensen | Stegerwald | Stehr | Steichen | Stein | Steinacker |
    Steinbeck | Steinberg | Steincke | Steindl | Steindorff | Steinem | Steiner | Steinhardt | Steinheil |
    Steinitz | Steinle | Steinlen | Steinman | Steinmetz | Steinthal | Steinway | Stekel | Steklov | Steklow |
    Steller | Stenbock-Fermor | Stengel | Stennett | Stensen | Stenzel | Stepanov | Stepanova | Stepanovic |
    Stepanović | Stephanopoulos | Stephanus | Stephen | Stephens | Stephenson | Stepinac | Stepniak | Stepnyak |
    Stepun | Sterling | Stern | Sternberg | Sternberger | Sterndale | Sterne | Sternheim | Sterry | Stetski |
    Stetsko | Stetsky | Steuart | Steuben | Steuchus | Steuco | Stevens | Stevenson | Stevin | Stevinus |
    Stewart | Stickney | Stidham | Stieber | Stieglitz | Stieler | Stier | Stifel | Stifelius | Stifter |
    Stigel | Stigler | Stiglitz | Stiles | Stillingfleet | Stillman | Stillwell | Stilwell | Stimson | Stinnes |
    Stinnett | Stirbei | Stirner | Stjernhjelm | Stockdale | Stocker | Stockhausen | Stockmar | Stoddard |
    Stoddart | Stoecker | Stoeffler | Stoessel | Stoffler | Stofflet | Stoica | Stoilov | Stojadinovic |
    Stojadinović | Stojanovic | Stojanović | Stokes | Stokoe | Stokowski | Stolberg | Stoletov | Stolipin |
    Stoll | Stolle | Stolpe | Stolypin | Stolypine | Stone | Stoneham | Stonehouse | Stoneman | Stoner |
    Stonor | Stopani | Stopes | Stopford | Stoph | Stoppard | Storch | Storck | Storer | Storey | Storni |
    Storr | Storrs | Stosch | Stossel | Stothard | Stott | Stoughton | Stourdza | Stout | Stovall | Stow |
    Stowe | Stowell | Stoyadinovich | Stoyadinovitch | Stoyanov | Stoß | Stöcker | Stöffler | Stössel |
    Strachan | Strachey | Strack | Stradella | Stradivari | Stradivarius | Strafford | Strahan | Straker |
    Stramm | Strangeways | Strangford | Strangways | Strasberg | Strasburger | Strasser | Strassmann |
    Strathcona | Stratton | Straub | Strauss | Straussenburg | Strausz | Strauß | Stravinsky | Strawinsky |
    Strawson | Straßer | Streatfeild | Streep | Streeten | Streeter | Strehler | Streicher | Streisand |
    Streit | Strelnikov | Stresemann | Stretton | Streuvels | Strickland | Strigel | Strigelius | Strijdom |
    Strindberg | Stringfellow | Strinnholm | Strittmatter | Stroessner | Stroev | Stroganov | Strogonoff |
    Strogonov | Stroheim | Strom | Stromfeld | Stromgren | Stronge | Strossmayer | Strougal | Strozzi | Ström |
    Strömgren | Strub | Struensee | Strumilin | Struthers | Strutt | Struve | Struvius | Stryjkowski | Strype |
    Stubbe | Stubbes | Stubbins | Stubblefield | Stubbs | Stuchka | Stucka | Stucken | Stuckey | Stuckius |
    Stucley | Stučka | Studer | Studley | Stuermer | Stuiveling | Stukeley | Stukely | Stulpnagel | Stumm |
    Stumpf | Stuparich | Stupin | Stur | Sturdee | Sturdza | Sturge | Sturgeon | Sturges | Sturgess | Sturgis |
    Sturgkh | Sturleson | Sturluson | Sturmius | Sturmthal | Sturt | Sturtevant | Sturzo | Stus | Stutschka |
    Stuyvesant | Stülpnagel | Stürgkh | Stürmer | Styles | Styron | Suard | Suares | Suarez | Suarès | Suárez |
    Subandrio | Subasic | Subasitch | Subbarao | Subercaseaux | Subramaniam | Suchanow | Suchet | Suchier |
    Suchkov | Suchomlinov | Suckling | Sudakov | Sudekum | Sudermann | Sudirman | Suedekum | Suess | Sueur |
    Suffren | Sugden | Suggs | Sugihara | Sugrue | Suharto | Suhr | Suhrawardi | Suhrawardy | Sukarno |
    Sukarnoputri | Sukhanoff | Sukhanov | Sukhomlin | Sukhomlinoff | Sukhomlinov | Sukhotin | Sullivan |
    Sully-Prudhomme | Sultanov | Sulzer | Sumarokoff | Sumarokov | Summerfield | Summerlin | Summers |
    Summerson | Summerville | Sumner | Sumpter | Sumrall | Sumter | Sun-Yat-sen | Sunay | Sundarayya | Sundt |
    Suner | Suñer | Supan | Supek | Supervielle | Supilo | Suppe | Suppé | Surajah | Surajah-Dowlah | Surcouf |
    Suriano | Surikov | Surius | Surjeet | Surlet | Surridge | Surtees | Susemihl | Suskind | Suslov | Suslova |
    Sussmilch | Sutcliffe | Suter | Sutherland | Sutorius | Sutro | Sutter | Sutton | Sutyrin | Suvaroff |
    Suvarov | Suvorin | Suvoroff | Suvorov | Suwarrow | Suyuti | Suzman | Suzuki | Südekum | Süskind |
    Süssmilch | Süßmilch | Svedberg | Svehla | Svendsen | Sverdloff | Sverdlov | Sverdlova | Sverdrup | Sverma |
    Svermova | Svevo | Sviatopolk-Mirsky | Sviderski | Svidersky | Svinhufvud | Svoboda | Svobodin | Svolos |
    Svyatopolk-Mirsky | Swabeck | Swafford | Swain | Swainson | Swale | Swammerdam | Swann | Swanson |
    Swanwick | Swartz | Swayne | Swedberg | Swedenborg | Sweelinck | Sweeney | Sweeny | Sweeting | Sweetman |
    Sweezy | Swetnam | Swettenham | Swierczewski | Swieten | Swietochowski | Swift | Swinburn | Swinburne |
    Swinfen | Swinford | Swinhoe | Swinnerton | Swinny | Swinton | Swire | Swope | Swynford | Swynnerton |
    Syahrir | Sybel | Syberberg | Sykes | Sylburg | Sylburgius | Sylow | Sylvester | Sylvius | Syme | Symes |
    Symington | Symmes | Symonds | Symons | Synge | Synnott | Syrigus | Syrkin | Syromyatnikov | Syrovy |
    Syrový | Syrtsov | Sytin | Szabo | Szabó | Szajnocha | Szakasits | Szalai | Szalasi | Szalay | Szamuelly |
    Szamuely | Szanto | Szálasi | Szántó | Szechenyi | Szechényi | Szegedinus | Szekfu | Szekfű | Szelenyi |
    Szelényi | Szell | Szembek | Szemere | Szende | Szent-Gyorgyi | Szent-Györgyi | Szerb | Széchenyi | Széll |
    Szigeti | Szilard | Szilárd | Szold | Szondi | Sztojay | Sztójay | Szujski | Szymanowski | Szymborska |
    Sørensen | Sławek | Słonimski | Słowacki | Śmigły-Rydz | Świerczewski | Świętochowski | Šafařík | Šafárik |
    Šalda | Šantić | Šešelj | Šik | Široký | Škoda | Škvorecký | Šling | Šmeral | Špidla | Špiljak | Šrámek |
    Štefánik | Štern | Štoll | Štrougal | Štúr | Šubašić | Švehla | Šverma | Švermová | Švoboda | Șincai |
    Taaffe | Tabari | Tabenkin | Tablada | Tabucchi | Tacchini | Tackett | Tacquet | Tadema | Tadic | Tadić |
    Taeuber | Taft | Tagaut | Tager | Taggart | Tagliavini | Tagore | Taillandier | Taimiya | Taine | Tairov |
    Tait | Taittinger | Takahashi | Takamine | Takeda | Takeshita | Takhtarev | Takizawa | Talaat | Talabani |
    Talbot | Talboys | Taleqani | Talfourd | Tallard | Tallart | Tallchief | Talley | Talleyrand |
    Talleyrand-Perigord | Talleyrand-Périgord | Tallien | Tallis | Tallmadge | Talma | Talmage | Talmon |
    Tamagno | Tamasi | Tamayo | Tamási | Tambe | Tambo | Tambroni | Tamburini | Tamm | Tammsaare | Tampoe |
    Tanabe | Tanada | Tanaka | Tanari | Tancred | Tandy | Taneev | Taneieff | Taney | Taneyev | Tange | Tanguy |
    Tanizaki | Tankersley | Tankosic | Tankositch | Tannahill | Tanner | Tanor | Tanör | Tanpinar | Tanpınar |
    Tansey | Tansillo | Tantia | Tanucci | Tanyu | Tañada | Tapies | Tappan | Taqizadeh | Tarantino | Tarbell |
    Tarde | Tardi | Tardieu | Targioni | Tarhan | Tarkhanov | Tarkington | Tarkovsky | Tarle | Tarleton |
    Tarlton | Tarnov | Tarnovius | Tarnovski | Tarnovsky | Tarradellas | Tarrant | Tarski | Tartaglia |
    Tartaretus | Tartini | Taruc | Tasca | Tascher | Tasker | Tasman | Tassoni | Tataresco | Tatarescu |
    Tatarinov | Tate | Tatham | Tati | Tatishchev | Tatistcheff | Tatlin | Tatlock | Tattersall | Tatum |
    Tauber | Taubmann | Tauentzien | Tauenzien | Tauler | Taurellus | Taussig | Tavannes | Taverner | Taviani |
    Tavora | Tawney | Tayler | Taylor | Taylour | Taymiyya | Tàpies | Távora | Tătărescu | Tchaadaev |
    Tchaadaieff | Tchaadayev | Tchaikovski | Tchaikovsky | Tchaikowsky | Tcharykow | Tchebichef | Tchebycheff |
    Tchehov | Tcheidze | Tchekhof | Tchekhoff | Tchekhov | Tchekoff | Tchekov | Tcherepnin | Tchernaieff |
    Tchernayeff | Tchernichovsky | Tchernikhovsky | Tchernishevski | Tchernishevsky | Tchernoff | Tchernov |
    Tchernychevsky | Tchernyshevsky | Tchertkoff | Tchicherin | Tchitchagoff | Tchitchagov | Tchitcherin |
    Tchkheidze | Teague | Teale | Teasdale | Teasley | Tebaldi | Tebbit | Tecchio | Techow | Tedder |
    Tegetmeier | Tegetthoff | Tegg | Tegner | Tegnér | Teichmuller | Teichmüller | Teige | Teilhard | Teitgen |
    Teixeira | Tejada | Tejero | Tekeli | Teleki | Telemann | Telesio | Telesius | Telfair | Telfer | Telford |
    Tellez | Templeman | Templer | Templeton | Tencin | Tendulkar | Teniers | Tenison | Tennant | Tennent |
    Tenniel | Tennyson | Tenterden | Teodorovich | Teplov | Ter-Petrosian | Ter-Petrossian | Ter-Petrosyan |
    Teran | Terauchi | Terán | Terborch | Terboven | Terbrugghen | Terburg | Terceira | Tereschenko |
    Tereshchenko | Tereshkov | Tereshkova | Tereshtchenko | Ternovski | Ternovsky | Terracini | Terray |
    Terrell | Terrill | Terris | Terriss | Terzaghi | Terzani | Terzka | Terzky | Tesauro | Tesimond | Tesla |
    Tessenow | Tetens | Tetmajer | Tetzel | Tew | Textor | Textorius | Teymourtash | Tezel | Téllez | Thaci |
    Thacker | Thackeray | Thackray | Thaçi | Thadden | Thaelmann | Thaer | Thalberg | Thalheimer | Thalmann |
    Thanom | Thapar | Tharp | Thatcher | Thaulow | Thayer | Thälmann | Theiner | Thelwall | Thenard | Theobald |
    Theobalds | Theodorakis | Theodorovich | Theodorovitch | Theotocopoulos | Theotocopuli | Theotokas |
    Theotokis | Thery | Thesiger | Theunissen | Thevenot | Thevet | Thénard | Théry | Thévenot | Thibaudeau |
    Thibaudet | Thibaut | Thicknesse | Thiele | Thielicke | Thieme | Thierack | Thieriot | Thierry | Thiers |
    Thierse | Thiess | Thigpen | Thiriot | Thirkell | Thirlby | Thirlwall | Thistlethwaite | Thistlethwayte |
    Thistlewood | Thokoly | Tholuck | Thom | Thoma | Thomaeus | Thomas | Thomasius | Thomason | Thomasson |
    Thompkins | Thompson | Thoms | Thomsen | Thomson | Thorbecke | Thorburn | Thore | Thoreau | Thoresby |
    Thorez | Thoré | Thorild | Thorn | Thornburg | Thornbury | Thorndike | Thorndyke | Thorne | Thornhill |
    Thornley | Thornton | Thornycroft | Thorogood | Thorold | Thoroton | Thorp | Thorpe | Thorvaldsen |
    Thorvaldsson | Thorwaldsen | Thouret | Thouvenel | Thököly | Thrale | Thrane | Threlfall | Threlkeld |
    Thring | Throckmorton | Throgmorton | Throop | Thuanus | Thugut | Thummel | Thunberg | Thunen | Thurber |
    Thureau-Dangin | Thurgood | Thurloe | Thurlow | Thurman | Thurmond | Thurn | Thurneysen | Thurow |
    Thurston | Thurtell | Thümmel | Thünen | Thwaite | Thwaites | Thynne | Thyssen | Tibbald | Tibbetts |
    Tibbs | Tichborne | Tickell | Ticknor | Tidwell | Tieck | Tiedemann | Tiepolo | Tiernan | Tierney | Tighe |
    Tigrid | Tigurinus | Tihomirov | Tikhomirov | Tikhonov | Tikhvinski | Tikhvinsky | Tilak | Tilden |
    Tildesley | Tildy | Tilemann | Tilenus | Tilianus | Tilius | Tillemont | Tillett | Tilley | Tillich |
    Tillinghast | Tillman | Tillon | Tillotson | Tilly | Tilney | Tilton | Timar | Timberlake | Timbs |
    Timiriazev | Timiryazev | Timmermans | Timmins | Timms | Timofeev | Timoneda | Timoney | Timoshenko |
    Timpson | Tinayre | Tinbergen | Tindal | Tindale | Tindall | Tinguely | Tinsley | Tinville | Tippett |
    Tiptoft | Tipton | Tiraboschi | Tiradentes | Tirado | Tirard | Tirinus | Tirpitz | Tischbein | Tischendorf |
    Tischler | Tisdale | Tisdall | Tiso | Titchener | Titelmann | Titelmannus | Titmarsh | Titmuss | Titov |
    Titsingh | Titulesco | Titulescu | Titus | Tiutchev | Tixier-Vignancour | Tizard | Tímár | Tjokroaminoto |
    Tkachev | Tkachov | Tkatcheff | Tkatchev | Tlass | Toal | Tobey | Tobin | Tobler | Toby | Tocci |
    Tocqueville | Todd | Todhunter | Todleben | Todoroff | Todorov | Todorski | Todorsky | Todt | Toennies |
    Toft | Tofte | Tofts | Togliatti | Tojo | Toklas | Tokoi | Tokoly | Tokolyi | Tokuda | Tokugawa | Tolain |
    Toland | Tolbert | Toledano | Toler | Toletus | Tolkien | Tollemache | Tollendal | Tollens | Toller |
    Tollet | Tolley | Tolliver | Tolmachev | Tolman | Tolomei | Tolosanus | Tolson | Tolstaya | Tolstoi |
    Tolstoï | Tolstoy | Tomasek | Tomasi | Tomášek | Tombalbaye | Tombaugh | Tomek | Tomes | Tomic | Tomić |
    Tominaga | Tomkins | Tomkinson | Tomlin | Tomlins | Tomlinson | Tommaseo | Tommasini | Tomonaga | Tompa |
    Tompion | Tompkins | Tomski | Tomskii | Tomsky | Tonge | Tonks | Tonnies | Tonson | Tontcheff | Tooke |
    Toolan | Toole | Tooley | Toombs | Toomey | Toone | Toorop | Toovey | Topal | Topcliffe | Topelius |
    Topete | Topham | Topinard | Toplady | Topol | Topsell | Toptani | Topuridze | Torcy | Tordenskiold |
    Tordenskjold | Torelli | Toreno | Torga | Torghud | Torgler | Torhorst | Toriello | Torlonia | Tormasov |
    Tormassov | Tormey | Tornabuoni | Toroshelidze | Torquemada | Torraca | Torrance | Torrens | Torrentius |
    Torres | Torrey | Torriani | Torricelli | Torrijos | Torrington | Torsellinus | Torstensohn | Torstenson |
    Torstensson | Toscanini | Toshev | Tossanus | Tostatus | Totleben | Tottel | Totten | Totti | Totton |
    Tougan-Baranovsky | Toukhatchevsky | Toulmin | Toulouse-Lautrec | Toure | Tourette | Touré | Tourgee |
    Tourgenieff | Tourgueneff | Tourguenieff | Tourgueniev | Tournefort | Tournemire | Tourneur | Tournier |
    Tournon | Tourville | Toussain | Toussaint-Louverture | Toustain | Tovey | Tovstukha | Towerson | Towle |
    Towneley | Townley | Townsend | Townshend | Toyama | Toynbee | Toyoda | Toyokuni | Toyotomi | Tozer |
    Tozzi | Tōgō | Tōjō | Tōyama | Tököly | Tökölyi | Tönnies | Tőkés | Tracey | Tracy | Tradescant | Traherne |
    Traikov | Traill | Trainor | Trakl | Trammell | Tranmael | Tranmæl | Tranter | Trapassi | Trapezuntius |
    Trapp | Traubel | Traugutt | Traun | Trautmann | Traven | Travers | Traversari | Travis | Traykov |
    Traynor | Trcka | Treacy | Treadwell | Treanor | Treby | Treccani | Tredgold | Trediakovsky | Treece |
    Trefolev | Trefusis | Tregear | Tregelles | Tregonwell | Treint | Treitschke | Trejo | Trelawney |
    Trelawny | Treloar | Tremain | Tremayne | Trembecki | Trembley | Tremenheere | Tremlett | Tremoille |
    Trenchard | Trenck | Trendelenburg | Trentin | Trepoff | Trepov | Tresckow | Tresham | Tresilian |
    Tressell | Tretyakov | Treuttler | Trevanion | Trevelyan | Treville | Trevino | Treviranus | Trevisa |
    Trevisan | Trevisano | Trevithick | Trevor | Trevor-Roper | Trezza | Trezzini | Trémoille | Tréville |
    Triandafillov | Trichet | Trickett | Tricoupi | Tricoupis | Trifonov | Trigault | Trigg | Trigland |
    Trikoupis | Trikupis | Trilisser | Trimble | Trimnell | Trincavelli | Trincavellius | Tripalo | Tripodi |
    Tripp | Trismegistus | Trissino | Trist | Tristram | Tritheim | Trithemius | Trithemus | Trivulzio | Trnka |
    Trochu | Trockij | Troelstra | Troeltsch | Trofimov | Troitski | Troitsky | Trollope | Trommsdorff |
    Tronchet | Tronchin | Troost | Trotman | Trotski | Trotskii | Trotsky | Trott | Trotter | Trotzendorf |
    Trotzki | Trotzky | Troubetskoy | Troubetzkoi | Troubetzkoy | Troubridge | Troughton | Troxler |
    Troyanovski | Troyanovsky | Troyat | Troyon | Trubetskoi | Trubetskoy | Trubetzkoy | Trubner | Trudeau |
    Trueba | Trueblood | Truelove | Trueman | Truffaut | Truitt | Trujillo | Truman | Trumbic | Trumbich |
    Trumbić | Trumbitch | Trumble | Trumbo | Trumbull | Trump | Trumpeldor | Trumper | Truscott | Trussell |
    Trutovski | Trutovsky | Tryon | Tsaldaris | Tsankov | Tschaikovsky | Tschaikowsky | Tschermak |
    Tschirnhaus | Tschirnhausen | Tsederbaum | Tseitlin | Tsereteli | Tseretelli | Tseretelly | Tseretely |
    Tshombe | Tsiolkovski | Tsiolkovsky | Tsipras | Tsiranana | Tsirimokos | Tsiurupa | Tso-Tsung-tang |
    Tsubouchi | Tsuda | Tsuji | Tsulukidze | Tsurayuki | Tsuru | Tsvangirai | Tsvetaev | Tsvetaeva |
    Tsvetayeva | Tsyganov | Tsyurupa | Tubbs | Tubke | Tubman | Tubridy | Tuchachevsky | Tucher | Tuchman |
    Tucholsky | Tuck | Tucker | Tuckerman | Tuckey | Tuckwell | Tudjman | Tudman | Tufail | Tufnell | Tufton |
    Tugan | Tugan-Baranovski | Tugan-Baranovsky | Tugan-Baranowsky | Tuggle | Tugwell | Tuite | Tukachevsky |
    Tuke | Tukhachevski | Tukhachevskii | Tukhachevsky | Tukhatchevsky | Tull | Tullis | Tulloch | Tully |
    Tumanian | Tunney | Tunnicliffe | Tuntul | Tuohy | Tuominen | Tupolev | Tupper | Tura | Turati |
    Turbervile | Turberville | Turchi | Turenne | Turgeneff | Turgenev | Turgenief | Turgenieff | Turgenyev |
    Turgot | Turgueneff | Turgueniev | Turiello | Turina | Turing | Turkes | Turkul | Turley | Turnbull |
    Turnebus | Turner | Turney | Turoldo | Turov | Turpin | Turpinus | Turrecremata | Turretin | Turretinus |
    Turrettini | Turrianus | Turselinus | Turton | Turvey | Tussaud | Tusser | Tutchev | Tuthill | Tuttle |
    Tuwim | Tuđman | Tübke | Türk | Türkeş | Türkmen | Tvardovski | Tvardovsky | Twain | Twardowski | Tweddle |
    Tweedie | Tweedsmuir | Tweedy | Twemlow | Twesten | Twining | Twisleton | Twiss | Twomey | Twyford | Twyne |
    Twysden | Tyabji | Tyazhelnikov | Tychyna | Tye | Tyers | Tyl | Tyldesley | Tyler | Tylor | Tymoshenko |
    Tympius | Tynan | Tyndale | Tyndall | Tynianov | Tynyanov | Tyrconnel | Tyrell | Tyrkova | Tyrone | Tyrrel |
    Tyrrell | Tyrs | Tyrš | Tyrwhitt | Tyson | Tyszka | Tytler | Tyutchev | Tzankov | Tzara | Tzereteli |
    Tzeretelli | Ubaldini | Uberti | Uberweg | Ubico | Uborevich | Uborevitch | Uccello | Uceda | Uchida |
    Uchimura | Udall | Udaltsov | Uderzo | Udet | Udrea | Ueberweg | Ueki | Uesugi | Uexkull | Uexküll | Ugaki |
    Ugarov | Ugarte | Uglanov | Ugresic | Ugrešić | Uhde | Uhl | Uhland | Uhlig | Uhse | Ujhelyi | Ukert |
    Ukrainka | Uladislaus | Ulam | Ulanova | Ulbach | Ulbricht | Ulenberg | Ulfeldt | Ulianov | Ulianova |
    Ullathorne | Ullmann | Ulloa | Ulmanis | Ulrici | Ulrikh | Ulyanin | Ulyanov | Ulyanova | Umana | Umanski |
    Umansky | Umaña | Umbreit | Umfreville | Umov | Unamuno | Unden | Underdown | Underhill | Underwood |
    Undén | Undset | Ungaretti | Ungern | Ungern-Sternberg | Unruh | Unschlicht | Unsworth | Unszlicht |
    Untermeyer | Unverdorben | Unwin | Upadhyaya | Upchurch | Updike | Upham | Upjohn | Upshaw | Upshur |
    Upton | Uratadze | Urbahns | Urbani | Urbina | Urceus | Urdaneta | Ure | Urey | Urfe | Urfé | Urguplu |
    Uribe | Uriburu | Uritski | Uritskii | Uritsky | Urquhart | Urquijo | Urquiza | Urquizo | Urrutia | Urry |
    Ursinus | Urusov | Urwick | Urwin | Usedom | Usener | Ushakov | Ushinski | Ushinsky | Usigli | Uslar |
    Uspenski | Uspenskii | Uspensky | Usselincx | Usselinx | Usserius | Ussher | Ussing | Ussishkin | Usteri |
    Ustinov | Ustrialov | Ustryalov | Utiesenovic | Utiesenović | Utin | Utjesenovic | Utrillo | Uttley |
    Utzschneider | Uvarov | Uvedale | Uytenbogaert | Uzzano | Újhelyi | Überweg | Ürgüplü | Vachell | Vacher |
    Vacherot | Vachnadze | Vaculik | Vaculík | Vade | Vadé | Vadian | Vadianus | Vadier | Vafiades | Vafiadis |
    Vahlteich | Vaida | Vaida-Voevod | Vaihinger | Vail | Vailati | Vailland | Vaillant | Vaillant-Couturier |
    Vainshtein | Vajda | Vajpayee | Vakhtangoff | Vakhtangov | Valadier | Valadon | Valat | Valaze | Valazé |
    Valcarcel | Valcárcel | Valckenaar | Valckenaer | Valdes | Valdes-Leal | Valdés | Valentini | Valentinov |
    Valenzuela | Valera | Valeriani | Valesius | Valette | Valéry | Valiani | Valignani | Valignano | Valla |
    Vallance | Vallancey | Vallat | Valle-Inclan | Valle-Inclán | Vallejo | Vallenilla | Vallensis | Valles |
    Vallès | Vallin | Vallisneri | Vallisnieri | Valori | Valsalva | Valsecchi | Valtrinus | Valuev | Valuyev |
    Vambery | Van Buren | Van Dyck | Van Eyck | Van Gogh | Vanbrugh | Vance | Vancura | Vančura | Vandamme |
    Vandeleur | Vandenberg | Vandenpeereboom | Vanderbilt | Vanderlip | Vandervelde | Vandyke | Vane | Vanhal |
    Vanini | Vaninus | Vanloo | Vannetti | Vannini | Vannucci | Vannuccini | Vansittart | Vanvitelli |
    Vanzetti | Vaptsarov | Varano | Varchi | Varda | Vardon | Varela | Varenius | Varennes | Varentsova |
    Vares | Varèse | Varga | Vargas | Vargha | Varignon | Varisco | Varlamov | Varley | Varlin | Varma |
    Varnalis | Varner | Varney | Varnhagen | Varoufakis | Vasaeus | Vasarely | Vasari | Vasconcelos | Vasetski |
    Vasetsky | Vasey | Vasilchikov | Vasilenko | Vasilevski | Vasilevsky | Vasiliev | Vasilievsky | Vasilyev |
    Vasnetsov | Vasquez | Vassalli | Vatablus | Vatke | Vatsetis | Vattel | Vattimo | Vatutin | Vauban |
    Vaucanson | Vaudreuil | Vaugelas | Vaughan Williams | Vaughn | Vauquelin | Vauvenargues | Vaux |
    Vauxcelles | Vavasour | Vavilov | Vavilova | Vazoff | Vazov | Vazques | Vazquez | Vazsonyi | Vámbéry |
    Vázquez | Vázsonyi | Veal | Veale | Veblen | Vecchi | Vecchietti | Vecsey | Vedel | Vedenyapin | Vegio |
    Vegius | Veidenbaums | Veitch | Velasco | Velasquez | Velayati | Velazquez | Velásquez | Velázquez |
    Velcheff | Velchev | Velde | Velestinlis | Velez | Veljkovic | Veljković | Velly | Velouchiotis | Velpeau |
    Velserus | Veltheim | Veltroni | Veltwyck | Venables | Venatorius | Vendola | Vendome | Vendôme |
    Vendramin | Vendryes | Vendryès | Venedey | Venegas | Venetz | Venier | Venizelo | Venizelos | Venn |
    Vennberg | Venner | Venning | Ventner | Ventris | Ventura | Venturi | Veracini | Verancsics | Verbiest |
    Verbitskaya | Verbitski | Verbitsky | Vercors | Verdi | Vere | Veres | Veresaev | Vereshchagin |
    Vereshchaguin | Verestchagin | Verga | Vergenne | Vergennes | Vergerio | Vergerius | Vergniaud | Verhaegen |
    Verhaeren | Verheiden | Verheyen | Verhofstadt | Verissimo | Veríssimo | Verkhovski | Verkhovsky |
    Verlaine | Verma | Vermeer | Vermesch | Vermigli | Vermilius | Vermorel | Vermuyden | Vernadski |
    Vernadskii | Vernadsky | Vernant | Verne | Vernet | Verney | Vernulaeus | Verocchio | Veron | Verrazano |
    Verrazzano | Verri | Verrocchio | Verstegan | Vertinski | Vertinsky | Vertov | Vertue | Verwey | Verwoerd |
    Verworn | Vesaas | Vesalius | Veselovski | Veselovskii | Veselovsky | Vesey | Vesnic | Vesnić | Vesnin |
    Vesnitch | Vespignani | Vessey | Vestdijk | Vestris | Veszi | Vetrov | Vettori | Vettorius | Veuillot |
    Veysey | Vécsey | Vélez | Véron | Vészi | Viala | Vian | Viardot | Viau | Viazemski | Viazemsky | Vicars |
    Vicary | Vicelius | Vickers | Vickery | Vickrey | Vico | Vicq-d'Azyr | Vicq-d’Azyr | Victorius | Vicuna |
    Vicuna-Mackenna | Vicuña | Vicuña-Mackenna | Vidal | Vidal-Naquet | Vidali | Vidaurri | Videla | Vidmar |
    Vidocq | Vidovic | Vidović | Vidyasagar | Viebig | Viegas | Vieira | Viera | Vierkandt | Vieta | Viete |
    Vieusseux | Vieuxtemps | Viète | Vigano | Viganò | Vigee | Vigee-Lebrun | Vigeland | Vigée | Vigée-Lebrun |
    Vigfusson | Viglius | Vignola | Vigny | Viguerius | Vilakazi | Vilar | Vilas-Boas | Vildrac | Vilenski |
    Vilensky | Villa-Lobos | Villaflor | Villalobos | Villamediana | Villamil | Villani | Villanueva | Villard |
    Villari | Villarroel | Villars | Villaurrutia | Villavicentius | Villedeuil | Villegagnon | Villegaignon |
    Villegas | Villehardouin | Villele | Villemain | Villemarque | Villemarqué | Villepin | Villeroi |
    Villeroy | Villèle | Villiers | Villon | Vilmar | Vinaver | Vince | Vinci | Vinck | Vincke | Viner | Vinet |
    Vinetus | Vining | Vinje | Vinnen | Vinnichenko | Vinnius | Vinogradof | Vinogradoff | Vinogradov |
    Vinogradskaya | Vinokurov | Vinoy | Vinsauf | Vinson | Viollet-le-Duc | Viotti | Viperanus | Virchow |
    Virdung | Viret | Virta | Virunius | Virves | Vischer | Visconti | Visconti-Venosta | Visdelou | Vishinski |
    Vishinsky | Vishnegradski | Vishnegradsky | Vishnevskaya | Vishnevski | Vishnevsky | Vitier | Vitringa |
    Vitte | Vittorini | Vittorino | Vivaldi | Vivanco | Vivant | Vivarini | Vivekananda | Vives | Vivian |
    Viviani | Vizcaino | Vizetelly | Vizgin | Vlacich | Vladimirescu | Vladimirov | Vladimirski | Vlahov |
    Vlahovic | Vlahović | Vlahuta | Vlahuță | Vlaminck | Vlasov | Vlassov | Vlasta | Vliegen | Vliet |
    Vodovozov | Voet | Voetius | Vogele | Vogelsang | Vogler | Vogt | Vogtherr | Vogüé | Voiculescu | Voigt |
    Voigts-Rhetz | Voikov | Voinovich | Voit | Voitinski | Voitinskii | Voitinsky | Voitolovski | Voitolovsky |
    Voitsekhovski | Voitsekhovsky | Volanus | Volaterran | Volaterranus | Voldemaras | Volders | Volin |
    Volkelt | Volkhonski | Volkhonsky | Volkhovski | Volkhovsky | Volkmann | Volkogonov | Volkonsky | Volkov |
    Volland | Vollmar | Volney | Volobuev | Volodarski | Volodarsky | Volodicheva | Voloshin | Volpato | Volpi |
    Volponi | Volski | Volsky | Volta | Volusenus | Volynski | Volynskii | Volynsky | Von-Vizin | Vondel |
    Vonnegut | Vorlander | Vorländer | Vorobyev | Vorobyov | Voronin | Voronov | Voronski | Voronsky |
    Vorontsov | Vorontzov | Voroshiloff | Voroshilov | Voroshilova | Voroshilow | Vorosmarty | Vorovski |
    Vorovsky | Vorstenius | Vorster | Vorstius | Voss | Vossius | Vossler | Vostorgov | Vouet | Vovchok |
    Vovelle | Voysey | Voznesenski | Voznesensky | Voß | Voßler | Vögele | Vörösmarty | Vrancx | Vranitzky |
    Vratsian | Vrchlicki | Vrchlicky | Vrchlický | Vries | Vrubel | Vuillard | Vuillemin | Vujovic | Vujović |
    Vukmanovic | Vukmanovic-Tempo | Vukmanović | Vukmanović-Tempo | Vulcanius | Vulliamy | Vulpius | Vulteius |
    Vuyovic | Vuyovich | Vuyović | Vyazemski | Vyazemsky | Vyborgski | Vyhovsky | Vyner | Vynnychenko |
    Vyrubova | Vyse | Vyshinski | Vyshinskii | Vyshinsky | Vyshnegradski | Vyshnegradsky | Vysotski | Vysotsky |
    Vyvyan | Waals | Wace | Wachtmeister | Wackenroder | Wackernagel | Waddell | Waddington | Waddingus |
    Waddy | Wadia | Wadsworth | Waechter | Wagener | Wagenfeld | Waggerl | Wagner | Wagner-Jauregg | Wagstaff |
    Wagstaffe | Wahhab | Wahl | Wahlgren | Waiblinger | Wainewright | Wainwright | Waismann | Waite | Waitz |
    Wajda | Wakatsuki | Wakeham | Wakeley | Wakeman | Wakley | Walaeus | Walch | Walcher | Walcot | Walcott |
    Waldeck | Waldeck-Rousseau | Waldegrave | Walden | Waldersee | Waldeyer | Waldheim | Waldis | Waldmuller |
    Waldmüller | Waldron | Waldrop | Waldseemuller | Waldseemüller | Waldstein | Walecki | Walesa | Walewski |
    Walford | Walker | Walkley | Wallace | Wallach | Wallack | Wallas | Wallenberg | Wallenstein | Wallenstien |
    Waller | Wallerius | Wallerstein | Walley | Wallin | Wallis | Wallon | Wallot | Wallraff | Walmsley |
    Walpole | Walras | Walrond | Walser | Walsh | Walshe | Walsingham | Waltari | Walter | Walters | Walton |
    Walwyn | Wampler | Wanamaker | Wandalbert | Wandel | Wang-An-Shih | Wang-Ching-wei | Wanhal | Wankel |
    Wanley | Warbeck | Warburg | Warburton | Ward | Wardell | Wardlaw | Wardle | Wardrop | Ware | Warhol |
    Waring | Warner | Warnock | Warr | Warre | Warrender | Warrington | Warski | Warton | Warynski | Waryński |
    Wase | Washbourne | Washburn | Washburne | Wasilewska | Wassaf | Wassenaar | Wassenaer | Wassermann |
    Waterfield | Waterhouse | Waterland | Waterlow | Waterman | Waterson | Waterston | Waterton | Watkin |
    Watkins | Watkinson | Watson | Watsuji | Watt | Watteau | Wattenbach | Watters | Watterson | Watts |
    Wauchope | Waugh | Wavell | Wavertree | Wayne | Waynflete | Wałęsa | Weatherall | Weatherby | Weatherford |
    Weatherly | Weatherspoon | Weaver | Webb | Webbe | Webber | Weber | Weber-Kellermann | Webern | Webley |
    Webster | Weddell | Wedderburn | Weddle | Wedekind | Wedgewood | Wedgwood | Weed | Weekley | Weelkes |
    Weems | Weerth | Weever | Wegener | Wegscheider | Wehler | Wehner | Weichs | Weidig | Weierstrass | Weigel |
    Weigelius | Weigert | Weightman | Weil | Weill | Weinbaum | Weinberg | Weinel | Weinert | Weingartner |
    Weinheber | Weinhold | Weininger | Weinrich | Weir | Weisenborn | Weiser | Weishaupt | Weiskopf | Weismann |
    Weiss | Weissenberg | Weitershausen | Weitling | Weizman | Weizmann | Weizsacker | Weizsäcker | Weiß |
    Wekerle | Welby | Welch | Welcker | Weld | Weldon | Welensky | Welford | Welhaven | Wellbeloved | Weller |
    Wellershoff | Welles | Wellesley | Wellhausen | Wellington | Wellman | Wells | Welsbach | Welser | Weltsch |
    Welty | Welwood | Wemyss | Wendel | Wenders | Wensinck | Wentworth | Werboczy | Werbőczy | Werckmeister |
    Werefkin | Werenfels | Werfel | Wergeland | Werich | Werner | Wernicke | Wernle | Werth | Wertheimer |
    Wertmuller | Wertmüller | Wesendonck | Wesley | Wesselenyi | Wesselényi | Wesseling | Wesselus |
    Wessenberg | Wesson | Westarp | Westbrook | Westbrooke | Westcott | Westermann | Westermarck |
    Westinghouse | Westlake | Westland | Westmacott | Weston | Westphal | Westphalen | Westphalus | Westwood |
    Wetherell | Wetmore | Wetstein | Wetstenius | Wettstein | Weydemann | Weydemeyer | Weyden | Weyer |
    Weygand | Weyl | Weyland | Weyler | Weyman | Weyrauch | Whaley | Whalley | Wharncliffe | Wharton | Whately |
    Whatley | Wheare | Wheatcroft | Wheatley | Wheaton | Wheatstone | Wheeler | Wheelock | Wheelwright |
    Whelan | Whelehan | Whetstone | Whewell | Whichcote | Whipple | Whisenant | Whistler | Whiston | Whitaker |
    Whitbourne | Whitbread | Whitcomb | Whitcombe | Whitefield | Whitehead | Whitehouse | Whitehurst |
    Whitelaw | Whiteley | Whitelock | Whitelocke | Whiteman | Whiteside | Whitfield | Whitford | Whitgift |
    Whiting | Whitlam | Whitley | Whitlock | Whitman | Whitmarsh | Whitmore | Whitney | Whitt | Whittaker |
    Whitten | Whittier | Whittingham | Whittington | Whittle | Whittlesey | Whitton | Whitworth | Whymper |
    Whyte | Whytt | Wiardi | Wibaut | Wicelius | Wichern | Wickersham | Wickes | Wickham | Wickliffe |
    Wickremasinghe | Wickremesinghe | Wicks | Wicksell | Wicksteed | Wicquefort | Widdowson | Widdrington |
    Widerberg | Wiechert | Wieck | Wiedemann | Wiedfeldt | Wiegand | Wieger | Wieland | Wielopolski | Wienbarg |
    Wieniawski | Wierus | Wierzynski | Wierzyński | Wiese | Wiesel | Wiesengrund | Wiesenthal | Wieser |
    Wigand | Wigandus | Wigforss | Wiggins | Wigglesworth | Wightman | Wigley | Wigmore | Wigner | Wigram |
    Wijnkoop | Wilamowitz | Wilamowitz-Moellendorff | Wilberforce | Wilbraham | Wilbrandt | Wilbur | Wilburn |
    Wilby | Wilbye | Wilcock | Wilcocks | Wilcox | Wilcoxson | Wilde | Wilder | Wilding | Wildman | Wiley |
    Wilford | Wilkerson | Wilkes | Wilkie | Wilkin | Wilkins | Wilkinson | Wilks | Willaert | Willard |
    Willcock | Willcocks | Willcox | Willebrand | Willemain | Willes | Willett | Willey | William | Williams |
    Williamson | Willich | Willingham | Willis | Willison | Willkie | Willmot | Willmott | Willoughby | Wills |
    Willson | Willstatter | Willstätter | Willumsen | Wilmer | Wilmore | Wilmot | Wilmott | Wilmotte | Wilmut |
    Wilsford | Wilshire | Wilson | Wimpfeling | Wimpffen | Wimpheling | Wimphelingius | Wimpina | Winchell |
    Winchelsea | Winchilsea | Winckelmann | Winckler | Winckworth | Windaus | Windelband | Winder | Windham |
    Windisch | Windisch-Gratz | Windisch-Grätz | Windischgratz | Windischgrätz | Windthorst | Winfield |
    Wingate | Wingfield | Winkelmann | Winkler | Winkworth | Winn | Winnig | Winnington | Winock | Winogradsky |
    Winsemius | Winshemius | Winship | Winslow | Winstanley | Winston | Winterbotham | Winterbottom |
    Winterbourne | Winterfeld | Winterfeldt | Winternitz | Winterson | Winther | Winthrop | Winton |
    Wintringham | Wintzingerode | Winwood | Winzingerode | Wirsing | Wirth | Wiseman | Wishart | Wislicenus |
    Wisliceny | Wisniowiecki | Wissell | Wissmann | Wistar | Wister | Wiśniowiecki | Wither | Witherington |
    Withers | Witherspoon | Withington | Witkiewicz | Witos | Witsius | Witt | Witte | Wittfogel |
    Wittgenstein | Wittich | Wittichius | Witz | Witzel | Witzleben | Wodehouse | Wodrow | Woffington |
    Wofford | Wogan | Wohler | Wohlwill | Wojciechowski | Wojtyla | Wojtyła | Wolcot | Wolcott | Wolf-Ferrari |
    Wolfe | Wolfenden | Wolfenstein | Wolff | Wolff-Metternich | Wolffsohn | Wolfius | Wolfskehl | Wolfson |
    Wolker | Wolkonsky | Wollaston | Wollstonecraft | Wollweber | Wolowski | Wolseley | Wolsey | Wolstenholme |
    Wolters | Wolzogen | Wolzogenius | Womack | Wombwell | Wood | Woodard | Woodburn | Woodbury | Woodcock |
    Woodfall | Woodforde | Woodgate | Woodhall | Woodhead | Woodhouse | Woodhull | Woodman | Woodroffe |
    Woodrow | Woodruff | Woodson | Woodsworth | Woodville | Woodward | Woodworth | Woolard | Woolaston |
    Wooldridge | Woolf | Woolfolk | Woollard | Woollcott | Woollett | Woolley | Woolman | Woolner | Woolsey |
    Woolston | Woolworth | Woosnam | Wooster | Wooten | Wooton | Wootton | Worcell | Worden | Wordsworth |
    Worgan | Worley | Worlidge | Wormald | Wormser | Worontzow | Woronzoff | Woronzow | Worrall | Worrell |
    Worsaae | Worsfold | Worsley | Worthington | Wortley | Wotherspoon | Wotton | Wouk | Woulfe | Wouvermans |
    Wouwerman | Wower | Wowerius | Wöhler | Wölfflin | Wragg | Wragge | Wrangel | Wrangell | Wrangham |
    Wratislav | Wratislaw | Wraxall | Wray | Wrede | Wren | Wright | Wrightson | Wrigley | Wriothesley |
    Wroblewski | Wroe | Wroth | Wrottesley | Wroughton | Wróblewski | Wtenbogaert | Wulff | Wundt | Wuolijoki |
    Wurlitzer | Wurm | Wurmser | Wurtz | Wustenfeld | Wüstenfeld | Wyat | Wyatt | Wybicki | Wycherley | Wyclif |
    Wycliffe | Wyeth | Wykeham | Wykes | Wyld | Wyler | Wylie | Wyllie | Wyman | Wyndham | Wyneken | Wynette |
    Wynkoop | Wynn | Wynne | Wynter | Wyon | Wysocki | Wyspianski | Wyspiański | Wyszynski | Wyszyński | Wythe |
    Wyttenbach | Wyvill | Xenakis | Xenopol | Ximenes | Ximenez | Ximénez | Xirau | Xoxe | Xylander |
    Xylandrus | Yaari | Yablochkov | Yablokov | Yadav | Yadin | Yagnik | Yagoda | Yague | Yagüe | Yakhontov |
    Yakir | Yakovlev | Yakovleva | Yakubovich | Yakubovski | Yakubovsky | Yakushkin | Yalow | Yamada |
    Yamagata | Yamakawa | Yamamoto | Yamani | Yamashita | Yancey | Yanez | Yankovski | Yankovsky | Yanov |
    Yanukovych | Yanushkevich | Yanushkevitch | Yaqut | Yarbrough | Yardley | Yaroshenko | Yaroslavski |
    Yaroslavsky | Yarranton | Yarrell | Yarrow | Yarwood | Yashin | Yastrzemski | Yates | Yavlinski |
    Yavlinsky | Yavorov | Yavorski | Yavorskii | Yavorsky | Yáñez | Yeager | Yearwood | Yeates | Yeatman |
    Yeats | Yefremov | Yegoroff | Yegorov | Yelagin | Yeliseyev | Yelizarov | Yelizarova | Yeltsin | Yelverton |
    Yemelyanov | Yenukidze | Yeo | Yeomans | Yeremenko | Yerkes | Yermanski | Yermilov | Yermolenko |
    Yermoloff | Yermolov | Yershov | Yersin | Yesenin | Yesenina | Yessenin | Yevdokimov | Yevtushenko |
    Yezhov | Yoder | Yoffe | Yoffé | Yonai | Yonge | Yorck | Yorke | Yosano | Yoseliani | Yoshida | Yoshino |
    Yost | Youlou | Youmans | Youngblood | Younge | Younghusband | Youngman | Youngs | Yourcenar | Youssoupoff |
    Ypsilanti | Ypsilantis | Yriarte | Yrigoyen | Yrjo-Koskinen | Yrjö-Koskinen | Ysaye | Ysaÿe | Yturbide |
    Yuan-Shi-kai | Yudenich | Yudenitch | Yudhoyono | Yugov | Yuill | Yukawa | Yupanqui | Yurenev | Yurenyev |
    Yurovski | Yurovsky | Yushchenko | Yushkevich | Yusupov | Yver | Zabaletta | Zabarella | Zabarellus |
    Zabolotski | Zabolotsky | Zaccagnini | Zacconi | Zachariades | Zachariadis | Zachariae | Zachary | Zadkine |
    Zaghlool | Zaghloul | Zaghlul | Zaharescu | Zahariadis | Zahedi | Zahn | Zaichnevski | Zaichnevskii |
    Zaichnevsky | Zaimi | Zaimis | Zaisser | Zaitsev | Zaitzev | Zakharov | Zakharova | Zaldivar | Zaldívar |
    Zaleski | Zalkind | Zalutski | Zalutsky | Zalygin | Zamakhshari | Zamboni | Zambrano | Zambrowski |
    Zamenhof | Zamiatin | Zamojski | Zamoyski | Zamuels | Zamyatin | Zamyatine | Zanardelli | Zanchi |
    Zanchius | Zanella | Zangara | Zangenberg | Zangwill | Zankoff | Zankov | Zanuck | Zanzotto | Zapata |
    Zapatero | Zapf | Zapolski | Zapolsky | Zapolya | Zapolyai | Zapotocky | Zarate | Zarlino | Zarncke |
    Zarubin | Zarudny | Zasius | Zaslavski | Zaslavsky | Zassulich | Zassulitch | Zastrow | Zasulich |
    Zasulitch | Zavadovski | Zavadovskii | Zavadovsky | Zavala | Zavaritski | Zavaritsky | Zavattini |
    Zavenyagin | Zawadzki | Zay | Zayas | Zaydan | Zápolya | Zápotocký | Zárate | Zbarski | Zbarsky | Zea |
    Zecevic | Zečević | Zedillo | Zedlitz | Zeeman | Zeffirelli | Zegerus | Zehrer | Zeigner | Zeiller | Zeiss |
    Zeitzler | Zelaya | Zelenka | Zelenski | Zelenskii | Zelensky | Zeletin | Zeligowski | Zelikson | Zelinski |
    Zelinsky | Zeller | Zelter | Zeman | Zemlinsky | Zemlyachka | Zenger | Zenkl | Zenocarus | Zenzinov |
    Zepper | Zermelo | Zernike | Zeromski | Zerotin | Zervas | Zesen | Zetkin | Zetterberg | Zetterstrom |
    Zetterström | Zeumer | Zeuss | Zeuthen | Zeuß | Zevaco | Zeyer | Zévaco | Zhabotinski | Zhabotinsky |
    Zhang | Zhao | Zhdanoff | Zhdanov | Zhdanova | Zhelev | Zhelezov | Zheliaboff | Zheliabov | Zhelyabov |
    Zhemchuzhina | Zhemchuzhnikov | Zhgenti | Zhirinovski | Zhirinovsky | Zhirmunsky | Zhitlovsky |
    Zhitomirski | Zhitomirsky | Zhivkov | Zhivkova | Zhivkovitch | Zhizhka | Zhloba | Zhordania | Zhou |
    Zhoukovsky | Zhu | Zhude | Zhukoff | Zhukov | Zhukovski | Zhukovskii | Zhukovsky | Zhuravlev | Zhvaniya |
    Ziani | Zibordi | Zichy | Ziegfeld | Ziegler | Ziehen | Zielinski | Zieliński | Zieten | Ziethen | Zietz |
    Zille | Zimara | Zimbalist | Zimmer | Zimmerman | Zimmermann | Zimmern | Zincgref | Zinin | Zinke |
    Zinnemann | Zinovief | Zinovieff | Zinoviev | Zinovjev | Zinovyev | Zinsendorf | Zinsser | Zinzendorf |
    Ziolkovsky | Zirkel | Ziska | Zitelmann | Zittel | Zivkovic | Ziya-Gokalp | Zizek | Zizka | Zlatovratski |
    Zlatovratsky | Zlobin | Znaniecki | Zobeir | Zoeberlein | Zogovic | Zogović | Zogu | Zola | Zolkiewski |
    Zollner | Zonare | Zook | Zorin | Zorlu | Zorn | Zorrilla | Zoshchenko | Zostchenko | Zouche | Zöllner |
    Zriny | Zrinyi | Zrínyi | Zschokke | Zsigmondy | Zubatov | Zubeil | Zubeir | Zubiri | Zubkov | Zuboff |
    Zubov | Zuccarelli | Zuccari | Zuccaro | Zucchero | Zuckerman | Zuckmayer | Zuichemus | Zujovic | Zukerman |
    Zukertort | Zuloaga | Zuma | Zumalacarregui | Zumalacarreguy | Zumalacárregui | Zumarraga | Zumárraga |
    Zumbi | Zumbini | Zumpe | Zumpt | Zuniga | Zupitza | Zurbaran | Zurbarán | Zurita | Zurlini | Zúñiga |
    Zverev | Zvezdin | Zweig | Zwerenz | Zwickel | Zwicker | Zwicky | Zwinger | Zwingli | Zwinglius | Zworykin |
    Zymierski | Zyromski | Zyuganov | Żeleński | Żeligowski | Żeromski | Żółkiewski | Żymierski | Žerotín |
    Živković | Žižek | Žižka | Žujović | Ørsted | Øverland | Đilas | Đinđić | Đurić | Łukasiewicz | Łukasiński
  `,
  mononyms: `
    Abaddon Abd-er-Rahman Abderrahman Abdiel Abednego Abelard Abgar Abiathar Abimelech Abiram Abishai Aboubekr
    Abraham Absalom Abu-Bekr Abulfeda Abulpharagius Accius Achan Achilles Achish Achitophel Acis Actaeon
    Adeimantus Adonais Adonijah Adonis Adrastus Aeacus Aegeus Aegisthus Aelfric Aelian Aeneas Aenesidemus Aeolus
    Aeschines Aeschylos Aeschylus Aesculapius Aeson Aesop Aetius Afranius Afrasiab Agag Agamemnon Agapetus Agatho
    Agathocles Agesilaus Agis Agni Agramante Agrippa Aguecheek Ahab Ahasuerus Ahaz Ahaziah Ahimelech Ahithophel
    Ahriman Ahura Aimoin Aimoinus Ajatasatru Ajax Akber Akhenaten Akhnaton Aladdin Alaric Albategnius Alberich
    Alboin Albucasis Albumasar Alcaeus Alcestis Alcibiades Alcinous Alciphron Alcmaeon Alcman Alcuin Alcuinus
    Alcyone Aldhelm Alecto Alexander Alfarabi Alfraganus Alfric Algazel Alghazali Alhazen Ali-Baba Alkindi
    Alkindus Allworthy Almamun Almansor Almanzor Almaviva Alp-Arslan Alpetragius Alyattes Amalthea Amasa Amasis
    Amaterasu Amaziah Ambiorix Ambrosius Amenhotep Amenophis Amfortas Amitabha Ammianus Ammonius Amneris Amnon
    Amphion Amphitryon Amun Amurath Anacharsis Anacletus Anacreon Anahita Ananias Anaxagoras Anaximander
    Anaximenes Anchises Ancus Androcles Andromache Andromeda Andronicus Anicetus Anselm Antaeus Anteros Anterus
    Anticlea Antigone Antigonus Antilochus Antinous Antiochus Antiope Antipas Antipater Antisthenes Anubis Apelles
    Apemantus Aphrodite Apollinaris Apollo Apollodoros Apollodorus Apollonios Apollonius Apollyon Appian Apuleius
    Aquinas Arachne Aragorn Aramis Aratus Araunah Arcadius Archilochus Archimago Archimedes Ardashir Ares Aretino
    Argante Ariadne Arion Ariosto Ariovistus Aristaenetus Aristaeus Aristarchos Aristarchus Aristides Aristippus
    Aristodemus Aristogeiton Aristophanes Aristotle Arius Arjuna Arminius Arnobius Arrian Artabanus Artaxerxes
    Artegall Artemis Arviragus Asahel Asanga Ascanius Asclepius Asenath Ashtaroth Ashtoreth Ashurbanipal Asmodeus
    Asoka Aspasia Asser Asshurbanipal Assurbanipal Astarte Astoreth Astraea Astraeus Astyages Astyanax Asvaghosha
    Atabalipa Atahualpa Atalanta Ataulf Athaliah Athalie Athanasius Athaulf Athelstan Athena Athenaeus Athenagoras
    Athene Atreus Atropos Attalus Atticus Attila Atys Aufidius Augustine Augustus Aurangzeb Aurengzebe Aurungzebe
    Ausonius Avalokiteshvara Avalokitesvara Avempace Avenzoar Averroes Avicebron Avicenna Azazel Azrael Azucena
    Baal Baber Babeuf Babrius Babur Bacchus Bacchylides Bajazet Balaam Balak Balor Banquo Barabbas Bardesanes
    Bardolph Barlaam Bartimaeus Barzillai Bashō Basilides Bassanio Bastet Bathsheba Batu Baucis Baybars Bazaroff
    Bede Bedivere Beelzebub Belarius Belial Belisarius Bellerophon Bellona Belmonte Belphegor Belphoebe Belshazzar
    Benhadad Benvolio Beowulf Berengarius Berossus Berosus Beybars Bezaleel Bezukhov Bhima Bhishma Bibars Bilhah
    Bimbisara Blifil Boabdil Boadicea Bobadil Bobadill Boccaccio Bocchus Bodhidharma Boethius Bois-Guilbert
    Bolkonsky Bonaparte Botticelli Boudica Boudicca Bounderby Brabantio Bradamante Braggadochio Bragi Brahma
    Brasidas Briareus Briseis Britannicus Britomart Brunehaut Brünhild Brunhild Brunhilda Brünnhilde Brunnhilde
    Brutus Buddenbrook Buddha Buddhaghosa Buonaparte Burrus Cacus Cadmus Cadwalla Cadwallon Caedmon Caedwalla
    Caesar Cagliostro Caiaphas Cain Caitanya Calchas Calgacus Caliban Calidore Caligula Calixtus Callicrates
    Callicratidas Callimachus Calliope Callirrhoe Callistus Calypso Cambyses Camillus Canaletto Candaules Candide
    Canute Capaneus Caponsacchi Caracalla Caractacus Caravaggio Carinus Carloman Carneades Carpocrates Cassandra
    Cassian Cassio Cassiodorus Cassius Cassivellaunus Castor Catiline Cato Catullus Cavaradossi Cecrops Cedd
    Cedrenus Celaeno Celimene Celsus Cenci Ceolfrid Ceolfrith Cepheus Cerberus Ceres Cerinthus Cervantes Cetewayo
    Cethegus Cetshwayo Cetywayo Ceyx Ch'ien-lung Chadband Chagatai Chaitanya Chaka Chandragupta Charlemagne
    Charlus Charmian Charon Charybdis Chemosh Cheops Chephren Cherubino Chichikov Childeric Chilon Chilperic
    Chimene Chimène Chingis Chiron Chosroes Chriemhild Christ Chrysippos Chrysippus Chrysostom Chu-Hsi Chuang-tzu
    Chuangtse Ch’ien-lung Cicero Cimabue Cincinnatus Cinderella Cinna Cinyras Circe Civilis Claudian Claudius
    Cleanthes Cleisthenes Cleobulus Cleombrotus Cleon Cleopatra Clio Clisthenes Clitus Cloten Clothar Clothilde
    Clotho Clotilda Clovis Clytaemnestra Clytemnestra Clytie Cnut Cocles Coelestine Colette Collatinus Columba
    Columban Columbanus Columbus Columella Coluthus Commodian Commodus Comus Conchobar Confucius Confutzee Conon
    Constantine Constantius Copernicus Corbaccio Coriolanus Cornificius Correggio Corvino Crassus Craterus
    Cratinus Cratippus Cratylus Creon Creusa Croesus Cronos Cronus Crusoe Ctesibius Cuauhtemoc Cuchulain
    Cúchulainn Cuchulainn Cuchullin Cunobelin Cupid Cuthbert Cyaxares Cybele Cycnus Cymbeline Cynewulf Cyrillus
    Cyrus Daedalus Dagda Dagobert Dagon Damascius Damayanti Danae Danaë Daniel Dante Daphnis Dardanus Darius
    Datames Dathan Deborah Decius Deidamia Deioces Deiphobus Delilah Demas Demeter Democritus Demodocus Demogorgon
    Demosthenes Dentatus Deor Desdemona Deucalion Diagoras Diana Didius Dido Dingaan Dingane Diocletian Diogenes
    Diomede Diomedes Dion Dione Dionysius Dionysus Diophantus Dioscorides Dioscorus Diotima Diphilus Dismas Doeg
    Dogen Dombey Domitian Donatello Dorante Dracon Dracula Draupadi Duessa Duilius Dumnorix Duris Duryodhana Eblis
    Egbert Eginhard Eglon Einhard Elagabalus Eleazar Electra Eleutherius Eliab Eliakim Elijah Elisha Eloisa Elymas
    Empedocles Enceladus Endymion Enkidu Enlil Ennius Enobarbus Enyo Eos Epaminondas Epaphras Epaphroditus Epaphus
    Epeus Epicoene Epictetus Epicurus Epimenides Epimetheus Epiphanius Erasmus Erato Eratosthenes Erda Erebus
    Erechtheus Erichthonius Eris Eriugena Ermanaric Erminia Eros Esarhaddon Esau Escamillo Esmerelda Eteocles
    Ethelfrid Ethelred Euclid Eudoxus Eugenius Eulenspiegel Euphrosyne Euphues Euripides Euryalus Eurycleia
    Eurydice Eurylochus Eurystheus Eusebius Eustathius Euterpe Eutropius Eutyches Eutychus Evagrius Evaristus Eve
    Ezekiel Ezra Fa-hien Fa-hsien Fabius Facundus Fafner Fafnir Falstaff Faunus Faust Faustus Fenrir Fenris
    Ferdiad Ferdousi Ferdowsi Feridun Ferishta Feste Figaro Fingal Firdausi Firdousi Firdusi Firishta Firuz
    Flaccus Flamininus Fleance Flodoard Florestan Florimell Florizel Florus Formosus Fortinbras Frankenstein
    Fredegar Fredegarius Fredegonde Fredegund Freia Freya Freyja Freyr Fricka Frigg Frigga Froissart Frollo
    Frontinus Fulgentius Gaiseric Galahad Galatea Galba Galen Galerius Galgacus Galileo Gallienus Gallio Gandalf
    Ganelon Ganesa Ganesha Ganymede Gargamelle Gargantua Gautama Gavroche Gawaine Geber Gedaliah Gehazi Gelimer
    Gellius Gelon Genghis Genseric Germanicus Geryon Gessler Ghazali Gideon Gilda Gilgamesh Giorgione Giotto
    Glaucus Gloriana Goetz Goliath Goneril Gorgias Goriot Gotama Gracchi Gracchus Gradgrind Grandet Grandgousier
    Grandison Gratian Gratiano Grendel Groote Grumio Guatemozin Guatimozin Guermantes Guildenstern Guinevere
    Gulliver Gulnare Gurnemanz Gurth Guthrum Gutrune Gyges Gynt Habakkuk Haco Hades Hadrian Haemon Hafiz Hagar
    Hagen Haggai Haidée Hakuin Haman Hamilcar Hamlet Hammurabi Han-Fei Hannibal Hanno Hanuman Hardicanute
    Harlequin Haroun-al-Raschid Harpagon Harpocrates Harsha Harthacnut Harun Hasdrubal Hathor Hatshepsut Hazael
    Hecate Hector Hecuba Heep Hegesippus Heimdal Heimdall Helen Helenus Heliodorus Heliogabalus Helios Heloise
    Helvidius Hengist Hephaestion Hephaestus Hera Heracles Heraclitus Heraclius Hercules Hermaphroditus Hermes
    Herod Herodian Herodias Herodotus Hesiod Hesione Hesperus Hesychius Hezekiah Hiawatha Hiero Hieron Himerius
    Hipparchos Hippocrates Hippodamia Hippodamus Hippolyta Hippolytus Hippomenes Hipponax Hiroshige Hiuen-Tsang
    Hobab Hoder Hodur Holofernes Homer Honorius Hophni Horace Horatio Hormisdas Horsa Hortensio Horus Houdini
    Hrabanus Hrothgar Hsuan-tsang Hsün-tzu Huascar Huitzilopochtli Hulagu Humayun Hushai Hwen-Thsang Hyacinthus
    Hygeia Hygelac Hyginus Hypatia Hypereides Hyperion Hypsipyle Hyrcanus Hystaspes Iachimo Iago Iamblichus
    Iamblicus Iapetus Iasion Iblis Ibycus Icarus Ictinus Idas Idomeneus Idun Iduna Ignatius Igraine Ikhnaton Ilus
    Imlac Inachus Indra Innocent Iolaus Iole Ione Iphigenia Iphitus Irenaeus Isaac Isaiah Iscariot Iseult Iseut
    Ishbosheth Ishmael Ishtar Isis Isocrates Isolt Israfel Ithamar Ithuriel Iulus Ivanhoe Ixion Iyemitsu Iyeyasu
    Izanagi Izanami Jabin Jael Jagatai Jahangir Jairus Jamshyd Janus Japhet Japheth Jaques Jason Javert Jehangir
    Jehoahaz Jehoiachin Jehoiakim Jehoram Jehoshaphat Jenghis Jenghiz Jephthah Jeremiah Jeroboam Jesus Jezebel
    Jimmu Jimmu-Tenno Joash Job Jocasta Jonah Jordanes Jornandes Josaphat Josephus Joshua Jove Jovian Jubal Judas
    Jugurtha Juno Jupiter Justinian Juturna Juvenal Kadijah Kalaun Kali Kalidasa Kamehameha Kanghi Kangxi Kanishka
    Kapila Karamazoff Karamazov Karenin Karenina Karna Katharina Kempis Kentigern Khafra Khammurabi Khayyam
    Khlestakov Khosru Khubilai Khufu Khusru Kienlung Klingsor Korah Koxinga Kriemhilde Krishna Kronos Kubla Kublai
    Kukai Kundry Kung-fu-tse Lachesis Lactantius Laertes Lafeu Laius Lamech Lampridius Lancelot Lao-tse Lao-tzu
    Laocoon Laocoön Laomedon Laozi Latinus Latona Lavretsky Lazarus Leander Leda Lentulus Leonardo Leonato
    Leonidas Leontes Lepidus Leporello Lescaut Leto Leucippos Leucippus Li-Po Libanius Liberius Lieh-tzu Lilith
    Liutprand Livy Llywarch Lobengula Loki Longinus Lothair Lucan Lucian Lucifer Lucina Lucretia Lucretius
    Lucullus Lugh Luitprand Lycaon Lycius Lycophron Lycurgus Lynceus Lysander Lysias Lysippus Macarius Macbeth
    Maccabaeus Maccabeus Macduff Machaon Macrobius Maddalo Madhva Madonna Maecenas Maharbal Mahdi Mahomet
    Maimonides Maitreya Malchus Malik-Shah Malinche Malvolio Mamai Mammon Mamun Manannan Manetho Mangu Manrico
    Marcion Marculf Mardonius Marduk Mariamne Marinel Marmeladov Maroboduus Mars Marsyas Masaccio Masinissa
    Massasoit Massinissa Mausolus Maxentius Maximian Medb Medea Medora Medoro Medusa Megaera Melanchthon
    Melchisedec Melchizedek Meleager Mellitus Melpomene Memnon Menander Mencius Menelaus Menelik Menenius Mengzi
    Menoetius Mephibosheth Mephisto Mephistopheles Mephistophiles Mercutio Merlin Merneptah Merodach Merope
    Messalina Metellus Methodius Methuselah Mezentius Micaiah Michelangelo Micromégas Micromegas Midas Milarepa
    Miltiades Mimnermus Minerva Minnehaha Minos Mirabai Mirabeau Mithra Mithras Mithridates Mnemosyne Mnesicles
    Mo-tzu Moawiyah Moctezuma Modred Mohammed Mokanna Molière Moliere Moloch Möngke Monomakh Monostatos
    Monte-Cristo Montezuma Mordecai Mordred Morgiana Moriarty Morpheus Moses Moshesh Mowgli Mozi Mtesa Muawiya
    Muhammad Muishkin Mulciber Musaeus Musetta Mwanga Myrrha Myshkin Naaman Nabal Nabonidus Nabopolassar Naboth
    Naevius Nagarjuna Nahor Naoise Naphta Napoleon Narcissus Narses Nathanael Nausicaa Nazianzen Nebuchadnezzar
    Necho Nefertiti Nehemiah Nekayah Nekhludoff Nemesis Nennius Neoptolemus Nepos Neptune Nereus Nero Nerva Nessus
    Nestor Nestorius Nezami Nicander Nicephorus Nichiren Nicodemus Nimrod Nimue Ninigi Niobe Nithard Nizami Njord
    Noah Nonnus Nostradamus Noureddin Novalis Novatian Novatus Nuada Nucingen Numa Numenius Nurhachi Nyssen Oberon
    Oblomoff Oblomov Occam Oceanus Ockam Ockham Octavian Octavius Odin Odoacer Odovacar Odysseus Oedipus Oenomaus
    Oenone Offa Ögedei Ogotai Olympias Olympiodorus Omphale Onegin Onesimus Opechancanough Ophelia Oppian Orcus
    Orestes Orgetorix Orgon Oribasius Origen Orion Ormazd Ormuzd Ornan Oronte Orosius Orpah Orpheus Osceola Osiris
    Osmin Osric Ossian Oswiu Oswy Otello Othello Othniel Otho Ovid Pachomius Pacuvius Padmasambhava Palinurus
    Palladio Pamina Panaetius Pandarus Pandion Pandora Pangloss Pantagruel Panthea Panurge Papageno Papias
    Papinian Paracelsus Parmenides Parmenion Parmigianino Parolles Parrhasius Parsifal Parthenope Parvati Parzival
    Paschasius Pasionaria Pasiphae Patanjali Patroclus Paulinus Paullus Pausanias Pechorin Pecksniff Pegasus
    Peirithous Pelagius Pelé Peleus Pelias Pelopidas Pelops Penda Penelope Penthesilea Pentheus Perdiccas
    Periander Pericles Persephone Perseus Persius Perugino Petchorin Petrarch Petronius Petruchio Phaedra Phaedrus
    Phaethon Phaeton Phaon Pharaoh Pharnabazus Phayllus Phedre Phèdre Phidias Philebus Philinte Philo Philoctetes
    Philodemus Philolaus Philopoemen Philoponus Philostorgius Philostratus Philotas Phinehas Phineus Phocion
    Phoebus Phorcys Photius Phrixus Picrochole Pilate Pindar Pinocchio Pirithous Pisanio Pittacus Planudes Plato
    Plautus Pliny Plotinus Plutarch Plutarchus Pluto Plutus Pocahontas Podsnap Poins Polemo Polixenes Pollux
    Polonius Polybius Polybus Polycarp Polycleitus Polyclitus Polydamas Polyeucte Polygnotus Polyhymnia Polyphemus
    Pomona Pompey Pontian Porphyro Porphyry Porsena Porsenna Porthos Portia Porus Poseidon Posthumus Potiphar
    Potipherah Powhatan Pozdnyshev Praxiteles Prempeh Priam Priapus Priscian Probus Proclus Procne Procopius
    Procrustes Prometheus Propertius Proserpina Proserpine Prospero Protagoras Protesilaus Proteus Protogenes
    Prudentius Pryderi Psammetichus Psammitichus Psellus Psyche Ptah Ptolemy Punchinello Pwyll Pygmalion Pylades
    Pyramus Pyrrha Pyrrho Pyrrhus Pythagoras Quasimodo Quetzalcoatl Quilp Quintilian Quixote Rabanus Rabelais
    Radagaisus Radames Radigund Rahab Ramanuja Rameses Ramses Raphael Rapunzel Raskolnikov Rasselas Rastignac
    Ratramnus Ravana Rehoboam Rembrandt Remus Rhadamanthus Rhazes Ricimer Roderigo Rodomonte Rogero Rogozhin
    Romulus Ronsard Roscelin Roscellinus Roscius Rosencrantz Rosinante Roxana Rozinante Rubempré Rubempre Rudin
    Rufinus Rumi Rumpelstiltskin Runjeet Ruric Rustum Ruysbroeck Sabellius Sacripant Sadi Saint-Preux Sakuntala
    Sakya Sakyamuni Saladin Saladine Sallust Salome Salvian Salvianus Samory Samson Samudragupta Samuel Sanballat
    Sancho Sanchoniathon Sanconiathon Sandrocottus Sappho Sarai Sarastro Sarasvati Sardanapalus Sargon Sarpedon
    Satan Saturn Satyavan Savonarola Scaevola Scanderbeg Scapin Scaramouche Scarpia Schahriar Schamyl Schariar
    Scheherazade Scipio Scopas Scudamour Scylla Sedulius Sejan Sejanus Sekhmet Selene Semele Semiramis Seneca
    Sennacherib Serapis Sesostris Setebos Severus Sganarelle Shahjehan Shaka Shakespear Shakespeare Shakspeare
    Shakspere Shakuntala Shakyamuni Shalmaneser Shamil Shankara Shapur Sharaku Sheherazade Shem Shimei Shinran
    Shirkuh Shishak Shiva Shylock Sichaeus Siegfried Sihon Silenus Silius Simplicius Sinbad Sindbad Sinon Sisera
    Sisyphus Siva Sivajee Sivaji Skanderbeg Smerdis Socrates Sodoma Soliman Solinus Solon Solyman Sophocles
    Sophonisba Soranus Soter Sozomen Sparafucile Spartacus Squeers Statius Stavrogin Stendhal Stephanas Stephano
    Stesichorus Stilicho Stilichon Stobaeus Strabo Struwwelpeter Suetonius Suidas Sulla Sun-Tzu Surtur Susanoo
    Suso Svengali Svidrigailov Svidrigaïlov Swann Sweyn Swithun Sycorax Sylla Symmachus Syphax Tacitus Tamburlaine
    Tamburlane Tamerlane Tamino Tammuz Tamora Tannhäuser Tantalus Tarquin Tarquinius Tartarin Tartuffe Tasso
    Tatian Tchitchikov Tecumseh Telemachus Telesphorus Terah Terence Tereus Terpander Terpsichore Tertullian
    Tertullus Tethys Teucer Tezcatlipoca Thaddaeus Thaïs Thaisa Thales Thaletas Thalia Thammuz Thamyris Theaetetus
    Themis Themistius Themistocles Theocritus Theodelinda Theodoret Theodoric Theodosius Theognis Theophano
    Theophrastus Thersites Theseus Thespis Thetis Thisbe Thor Thoth Thothmes Thrasea Thrasybulus Thrasymachus
    Thucydides Thutmose Thyestes Tiberius Tibullus Tigellinus Tiglath-Pileser Timoleon Timon Timour Timur
    Tintoretto Tippoo Tippu Tipu Tiresias Tisiphone Titania Tithonus Titian Tito Titurel Tityus Tobiah Toghrul
    Tokhtamysh Toktamish Torquatus Totila Trajan Tribonian Trimalchio Trinculo Trissotin Tristan Triton Troilus
    Trophimus Tryphiodorus Tsong-kha-pa Tsongkhapa Tu-Fu Tubal-Cain Tubalcain Tughril Tukaram Tully Tulsidas
    Turveydrop Tutankhamun Tybalt Tychicus Tydeus Tyndareus Typhoeus Typhon Tyrtaeus Ulfilas Ulpian Ulysses
    Unferth Urania Uriah Utamaro Uther Utnapishtim Uzziah Valens Valentinian Valentinus Valjean Valmiki Varro
    Varuna Vashti Vasubandhu Vautrin Vegetius Velleius Vercingetorix Vergil Verkhovensky Veronese Vertumnus
    Vespasian Vespucci Vesta Vincentius Viracocha Virgil Virgilia Viriathus Vishnu Visnu Vitellius Vitruvius
    Volpone Voltaire Voltore Volumnia Vortigern Vronsky Vulcan Vyasa Vyasadeva Waltraute Wamba Weland Werter
    Werther Widsith Wiglaf Winfrid Witiges Woden Wotan Wulfila Xanthippe Xavier Xenophanes Xenophon Xerxes Xunzi
    Yazdegerd Yezdegerd Ymir Yorick Yoritomo Yoshitsune Yseult Ysolde Yudhishthira Yudhisthira Zadig Zadok Zaïre
    Zarathustra Zebulun Zechariah Zenghi Zengi Zeno Zenobia Zephon Zephyrinus Zephyrus Zerlina Zerubbabel Zethus
    Zeus Zeuxis Zhuangzi Zhuxi Zilpah Zimri Zingis Zohak Zonaras Zoroaster Zoroastre Zorro Zosimus Ælfric
  `,
  // Towns that are words (Reading, Bath) or rather persons (Lincoln, Wellington) stay out; words that only
  // stand in longer names (Aires, Angeles) stand here alone too.
  states: `
    Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Dakota | Delaware | Florida |
    Georgia | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland |
    Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada |
    New Hampshire | New Jersey | New Mexico | New York | North Carolina | North Dakota | Ohio | Oklahoma |
    Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont |
    Virginia | Washington | West Virginia | Wisconsin | Wyoming | New South Wales | Queensland | Tasmania |
    Victoria | Ontario | Quebec | Manitoba | Ala. | Ark. | Cal. | Calif. | Colo. | Conn. | Connt. | Del. |
    Fla. | Ga. | Ill. | Ind. | Ky. | La. | Mass. | Massts. | Masstts. | Md. | Mich. | Minn. | Miss. | Mo. |
    N. C. | N. H. | N. J. | N. Y. | N.C. | N.H. | N.J. | N.Y. | N. Carolina | N. Hampshire | N. Jersey |
    N. York | Penn. | Penna. | Pennsa. | Pa. | R. I. | R.I. | S. C. | S.C. | S. Carolina | Tenn. | Tex. | Va. |
    Vt. | Wis.
  `,
  places: `
    Aachen | Aalborg | Aalesund | Aalst | Aar | Aarau | Aargau | Aarhus | Ababa | Abadan | Abbeville | Abdera |
    Abeokuta | Aberdare | Aberdeen | Aberdeenshire | Aberystwyth | Abidjan | Abilene | Abingdon | Abkhazia |
    Aboukir | Abruzzi | Abu Dhabi | Abukir | Abydos | Abyssinia | Acadia | Acapulco | Acarnania | Accra | Aceh |
    Achaea | Achaia | Achelous | Acheloüs | Acheron | Achill | Aconcagua | Acrocorinth | Actium | Adalia |
    Adamawa | Adana | Adda | Addis | Addis Ababa | Adelaide | Aden | Adige | Adirondacks | Adowa | Adrianople |
    Adriatic | Adriatic Sea | Adullam | Aegates | Aegean | Aegean Sea | Aegina | Aegium | Aegospotami | Aeolis |
    Aetna | Aetolia | Afghanistan | Afghanistân | Africa | Afyon | Agadir | Agartala | Agde | Agincourt | Agra |
    Agram | Agrigento | Agrigentum | Aguascalientes | Ahmedabad | Ahwaz | Aidin | Aintab | Airdrie | Aire |
    Aires | Aix | Aix-en-Provence | Aix-la-Chapelle | Ajaccio | Ajanta | Ajmer | Ajodhya | Akaba | Akhisar |
    Akkad | Akkerman | Akmolinsk | Akron | Aksum | Akyab | Alabama | Alachua | Alagoas | Alais | Alamance |
    Alamogordo | Alaska | Albacete | Albania | Albany | Alberta | Albi | Albion | Albuquerque | Alcantara |
    Alcatraz | Alcántara | Alcázar | Alcester | Aldan | Aldeburgh | Aldermaston | Alderney | Aldershot |
    Alençon | Alentejo | Aleppo | Alesia | Alessandria | Alexanderplatz | Alexandretta | Alexandria | Algarve |
    Algeciras | Algeria | Alghero | Algiers | Alhambra | Alicante | Aligarh | Alise | Alkmaar | Allahabad |
    Alleghanies | Alleghany | Alleghenies | Allegheny | Allgäu | Alloa | Alloway | Alma-Ata | Almada | Almaden |
    Almadén | Almaty | Almelo | Almeria | Almería | Alnwick | Alost | Alpheus | Alps | Alsace |
    Alsace-Lorraine | Alster | Altai | Altdorf | Altenburg | Altona | Altrincham | Amazon | Amazonia | Ambala |
    Amberg | Amboise | Ambur | America | Amersfoort | Amesbury | Amhara | Amherst | Amida | Amiens | Amman |
    Amorgos | Amoskeag | Amoy | Amphipolis | Amphissa | Amritsar | Amsterdam | Amur | Anacostia | Anadyr |
    Anagni | Anahuac | Anaphe | Anatolia | Anáhuac | Ancona | Andalusia | Andaman | Andersonville | Andes |
    Andhra Pradesh | Andizhan | Andorra | Andover | Andria | Anet | Angara | Angeles | Angers | Angkor |
    Anglesey | Angola | Angora | Angouleme | Angoulême | Angoumois | Anguilla | Anhalt | Anhui | Anhwei |
    Anjou | Ankara | Anking | Ann Arbor | Annam | Annandale | Annapolis | Annecy | Annonay | Ansbach | Antalya |
    Antananarivo | Antarctica | Antep | Antibes | Anticosti | Antietam | Antigua | Antigua and Barbuda |
    Antilles | Antioch | Antofagasta | Antrim | Antung | Antwerp | Anuradhapura | Anyang | Anzio | Aomori |
    Aorangi | Aosta | Aotearoa | Apalachicola | Apeldoorn | Apennines | Apia | Appalachia | Appalachians |
    Appenzell | Appomattox | Apulia | Apure | Apurimac | Aqaba | Aquileia | Aquitaine | Aquitania | Arabia |
    Arabian Gulf | Arabian Sea | Arad | Aragon | Aragón | Arakan | Aral | Aral Sea | Aran | Ararat | Araucania |
    Araxes | Arbela | Arbil | Arbois | Arbroath | Arcadia | Arcady | Archangel | Arcola | Arctic Ocean |
    Arcueil | Ardabil | Ardea | Ardebil | Ardennes | Ardèche | Ardmore | Ardres | Areopagus | Arequipa |
    Arezzo | Argelès | Argenta | Argentan | Argenteuil | Argentina | Argolid | Argolis | Argonne | Argos |
    Argyll | Argyllshire | Argyrokastro | Arica | Arimathea | Ariminum | Arizona | Arkansas | Arkhangelsk |
    Arlberg | Arles | Armagh | Armavir | Armenia | Armentières | Armorica | Arnhem | Arno | Arnon | Arnsberg |
    Arona | Aroostook | Arosa | Arpajon | Arques | Arran | Arras | Artemisium | Artois | Aruba | Arundel |
    Aruwimi | Asama | Aschaffenburg | Ascot | Asgard | Ashantee | Ashanti | Ashdod | Asheville | Ashkhabad |
    Ashur | Asia | Asia Minor | Asine | Askelon | Asmara | Asnières | Asopus | Assam | Assen | Asshur | Assisi |
    Assiut | Assouan | Assouân | Assuan | Assur | Assyria | Asti | Astoria | Astrakhan | Asturias | Asuncion |
    Asunción | Aswan | Asyut | Atacama | Atbara | Atchafalaya | Athabasca | Athabaska | Athens | Athlone |
    Athos | Atlanta | Atlantic | Atlantic City | Atlantic Ocean | Atlantis | Atropatene | Attica | Aubagne |
    Aube | Aubigny | Aubusson | Auch | Auckland | Augsburg | Aulis | Aulnay | Aumale | Aunis | Aurangabad |
    Aurès | Aurich | Aurillac | Ausable | Auschwitz | Austerlitz | Australasia | Australia | Austrasia |
    Austria | Austria-Hungary | Auteuil | Autun | Auvergne | Auxerre | Auxonne | Avallon | Avalon | Aveiro |
    Avellino | Aventine | Avernus | Avesnes | Aveyron | Aviemore | Avignon | Avila | Aviv | Avon | Avranches |
    Axminster | Axum | Ayacucho | Aylesbury | Ayr | Ayrshire | Ayudhya | Ayuthia | Ayutthaya | Azcapotzalco |
    Azerbaidzhan | Azerbaijan | Azof | Azores | Azov | Ávila | Åbo | Åland | Århus | Baalbek | Babylon |
    Babylonia | Bactra | Bactria | Badajoz | Badakhshan | Baden | Baden-Baden | Bagdad | Baghdad | Bagirmi |
    Bagnères | Bahamas | Bahawalpur | Bahia | Bahía | Bahrain | Baiae | Baikal | Bajour | Bakhmut | Baku |
    Bakuba | Balaclava | Balaklava | Balaton | Baleares | Balearic Islands | Bali | Balikpapan | Balkans |
    Balkh | Ballarat | Ballhausplatz | Ballymena | Balta | Baltic | Baltic Sea | Baltimore | Baluchistan |
    Bamako | Bamberg | Bamian | Banat | Banat of Temesvar | Banbury | Bandjermasin | Bandung | Banff |
    Banffshire | Bangalore | Bangkok | Bangladesh | Bangor | Bangui | Bangweulu | Banja | Banja Luka |
    Banjermasin | Banka | Bannockburn | Bantry | Baotou | Bapaume | Baracoa | Barbadoes | Barbados | Barbary |
    Barcelona | Barcelonnette | Bardstown | Bareilly | Bareli | Barents Sea | Barèges | Barfleur | Bari |
    Barinas | Barletta | Barmen | Barnaul | Barnsley | Barnstable | Barnstaple | Baroda | Barotseland |
    Barquisimeto | Barranquilla | Barrow-in-Furness | Basel | Bashan | Bashkiria | Basilicata | Basingstoke |
    Basle | Basra | Bassein | Bastia | Bastille | Bastogne | Bastrop | Basutoland | Bataan | Batavia |
    Batignolles | Batley | Baton Rouge | Bator | Battambang | Battersea | Batticaloa | Batum | Batumi |
    Bautzen | Bavaria | Bay of Bengal | Bay of Biscay | Bay of Pigs | Bayern | Bayeux | Bayonne | Bayreuth |
    Bayswater | Bazas | Bazeilles | Bâle | Beas | Beaucaire | Beauce | Beaugency | Beaumaris | Beaune |
    Beauvais | Beauvaisis | Bebington | Bechuanaland | Bedford | Bedfordshire | Beersheba | Behistun |
    Behring Straits | Beijing | Beira | Beirut | Beja | Belarus | Belem | Belém | Belfast | Belfort | Belgaum |
    Belgian Congo | Belgium | Belgorod | Belgrade | Belize | Belleville | Bellême | Bellinzona | Belorussia |
    Beluchistan | Benares | Bendigo | Benelux | Benevento | Bengal | Benghazi | Benguela | Benicia | Benin |
    Benkulen | Berar | Berat | Berbera | Berchtesgaden | Berdichev | Berea | Beresina | Berezina | Bergamo |
    Bergen | Bergen-Belsen | Bergerac | Bergues | Bering Sea | Bering Strait | Bering Straits | Berkhamsted |
    Berkshire | Berlin | Berlin Wall | Bermondsey | Bermuda | Bermudas | Bern | Berne | Bernina | Berwick |
    Berwick-upon-Tweed | Besançon | Beskids | Bessarabia | Bethany | Bethlehem | Bethsaida | Beuthen | Bexhill |
    Beyrouth | Beziers | Béarn | Béziers | Bhagalpur | Bhavnagar | Bhopal | Bhubaneswar | Bhutan | Biafra |
    Bialystok | Biarritz | Białystok | Bicester | Bicêtre | Bidassoa | Bideford | Bielefeld | Bigorre | Bihać |
    Bihar | Biisk | Bijapur | Bikaner | Bilbao | Billiton | Biloxi | Bimini | Bingen | Birkenhead | Birmingham |
    Birobidzhan | Biscay | Bisitun | Biskra | Bissau | Bithynia | Bitola | Bizerta | Bizerte | Black Forest |
    Black Sea | Blackburn | Blackfriars | Blackheath | Blackpool | Blagoveshchensk | Blantyre | Blaye |
    Blenheim | Bléneau | Blindheim | Bloemfontein | Blois | Bloomsbury | Blue Nile | Blue Ridge | Bochum |
    Bodensee | Bodmin | Boeotia | Bognor | Bogor | Bogota | Bogotà | Bogotá | Bohemia | Bohol |
    Bois de Boulogne | Boise | Bokhara | Bolan | Bolivia | Bologna | Bolzano | Bombay | Bonn | Bonneval |
    Bootle | Bordeaux | Borkum | Borneo | Bornholm | Bornu | Borodino | Bosnia | Bosnia and Herzegovina |
    Bosnia-Herzegovina | Bosphorus | Bosporus | Boston | Bosworth | Botany Bay | Bothnia | Botswana | Boulogne |
    Boulonnais | Bourbonnais | Bourges | Bournemouth | Bouvines | Bovey | Boyne | Bozen | Bozrah | Bône |
    Böblingen | Brabant | Bradford | Braemar | Braga | Brahmaputra | Braila | Braintree | Brandenburg |
    Brandenburg Gate | Brandywine | Brasilia | Brasília | Brașov | Bratislava | Brattleboro | Braunschweig |
    Brazil | Brazos | Brazzaville | Brecknock | Brecknockshire | Brecon | Breconshire | Breda | Bregenz |
    Breisach | Bremen | Bremerhaven | Brentford | Brentwood | Brescia | Breslau | Bresse | Brest |
    Brest Litovsk | Brest-Litovsk | Bretagne | Bretigny | Bretton Woods | Brétigny | Briançon | Brianza |
    Bridgeport | Bridgwater | Bridlington | Bridport | Brielle | Brighton | Brindisi | Brioude | Brisbane |
    Bristol | Britain | Britannia | British America | British Columbia | British Empire | British Guiana |
    British Isles | Brittany | Brive | Brixen | Brixton | Brno | Brobdingnag | Brocken | Broek | Bromberg |
    Bromsgrove | Bronx | Brookline | Brooklyn | Brouage | Brownsville | Bruges | Brunanburh | Brundisium |
    Brunei | Brunnen | Brunswick | Brusa | Brussels | Brünn | Bryansk | Bucaramanga | Bucharest | Buchenwald |
    Buckden | Buckingham Palace | Buckinghamshire | Bucovina | Buda | Budapest | Bude | Buenos | Buenos Aires |
    Buffalo | Buganda | Bugey | Buitenzorg | Bukhara | Bukovina | Bulawayo | Bulgaria | Bundelkhand | Bungay |
    Bunker Hill | Bunyoro | Burford | Burgas | Burgenland | Burgos | Burgundia | Burgundy | Burkina Faso |
    Burma | Burnley | Bursa | Burundi | Bushire | Butrint | Buttermere | Buxton | Byblos | Byelorussia | Bytom |
    Byzantium | Cabinda | Cabool | Cadiz | Cadzand | Caelian | Caen | Caerleon | Caernarfon | Caernarvon |
    Caernarvonshire | Caerphilly | Caesaraugusta | Caesarea | Cagayan | Cagliari | Cahokia | Cahors |
    Cairngorms | Cairo | Caithness | Calabar | Calabria | Calah | Calais | Calatrava | Calcutta | Caledonia |
    Calgary | Calicut | California | Callao | Calpe | Caltanissetta | Calvary | Calydon | Camaguey | Camagüey |
    Camargue | Cambay | Camberwell | Cambodia | Camborne | Cambrai | Cambria | Cambridge | Cambridgeshire |
    Camden | Camelot | Cameroon | Cameroons | Cameroun | Camp David | Campania | Campeche | Campinas |
    Camulodunum | Cana | Canaan | Canada | Canandaigua | Canara | Canary Islands | Canberra | Canche |
    Candahar | Candia | Canea | Cannae | Cannanore | Cannebière | Cannes | Cannock | Cannstatt | Canopus |
    Canossa | Canterbury | Canton | Cape Cod | Cape Colony | Cape Horn | Cape of Good Hope | Cape Town |
    Cape Verde | Capernaum | Capetown | Capitol | Capitol Hill | Capitolium | Caporetto | Cappadocia | Caprera |
    Capri | Capua | Caracas | Carcassonne | Carchemish | Cardiff | Cardiganshire | Carentan | Caria |
    Caribbean | Caribbean Sea | Carinthia | Carlisle | Carlow | Carlsbad | Carlsruhe | Carmania | Carmarthen |
    Carmarthenshire | Carmel | Carnac | Carnarvon | Carnarvonshire | Carnatic | Carniola | Carolina |
    Carolinas | Carpathian Mountains | Carpathians | Carpentras | Carrara | Carrickfergus | Cartagena |
    Cartago | Carthage | Casablanca | Cascais | Caserta | Caspian | Caspian Sea | Cassel | Castelnaudary |
    Castile | Castilla | Castine | Castres | Catalonia | Catamarca | Catania | Catanzaro | Cathay | Catskill |
    Catskills | Cattaro | Catterick | Cauca | Caucasia | Caucasus | Caudebec | Caulonia | Causses | Cauvery |
    Caux | Cavaillon | Cavan | Cavite | Cawnpore | Cayenne | Cayuga | Cádiz | Cearà | Ceará | Cebu | Celaya |
    Celebes | Celle | Cenaeum | Central Africa | Central African Republic | Central America | Central Asia |
    Central Europe | Cephalonia | Cephissus | Ceram | Cerasus | Cerigo | Cernauti | Cesena | Cetinje | Cette |
    Ceuta | Cevennes | Ceylon | Cévennes | Chablais | Chad | Chaeronea | Chahar | Chalcedon | Chalcidice |
    Chalcis | Chaldaea | Chaldea | Chalons | Chalus | Chambéry | Chambord | Chameria | Chamonix | Champa |
    Champagne | Champigny | Champs Élysées | Chancellorsville | Chandernagor | Chandernagore | Chandigarh |
    Changan | Changchow | Changchun | Changsha | Changteh | Channel Islands | Chapei | Chapultepec | Charcas |
    Charente | Charenton | Charing Cross | Charleroi | Charleston | Charlestown | Charlottenburg |
    Charlottesville | Charlottetown | Charolais | Charterhouse | Chartres | Chateaudun | Chatham | Chatillon |
    Chatou | Chatsworth | Chattahoochee | Chattanooga | Chaumont | Chauny | Chauvigny | Châlons | Châteaudun |
    Châteauroux | Châtillon | Cheapside | Cheboksary | Chechnya | Chefoo | Chekiang | Chelmsford | Chelsea |
    Cheltenham | Chelyabinsk | Chemnitz | Chemulpo | Chemung | Chenab | Chengchow | Chengdu | Chengteh |
    Chengtu | Chennai | Chenonceaux | Chepstow | Cherbourg | Chernigov | Chernobyl | Chernovtsy | Chertsey |
    Chesapeake | Cheshire | Cheshunt | Chesterfield | Cheviots | Chiapas | Chiari | Chiba | Chicago |
    Chichester | Chickahominy | Chickamauga | Chicopee | Chiemsee | Chiengmai | Chihli | Chihuahua | Chile |
    Chillicothe | Chillon | Chilpancingo | Chilterns | Chimborazo | Chimkent | China | Chinan | Chinchow |
    Chindwin | Chinkiang | Chinon | Chios | Chişinău | Chisinau |
    Chita | Chittagong | Chiusi | Choisy | Cholon | Cholula |
    Chongqing | Christchurch | Christiania | Christiansand | Chungking | Churubusco | Cibola | Cienfuegos |
    Cilicia | Cincinnati | Cintra | Circassia | Cirencester | Citeaux | Cithaeron | Cîteaux | Clackmannan |
    Clackmannanshire | Clairvaux | Clamecy | Clazomenae | Clerkenwell | Clermont | Clermont-Ferrand | Clichy |
    Clisson | Clonmel | Clontarf | Clovelly | Cluj | Cluj-Napoca | Cluny | Clusium | Clwyd | Clyde | Cnidus |
    Cnossus | Coahuila | Coatbridge | Coban | Coblenz | Cochabamba | Cochin | Cochin-China | Cochinchina |
    Cockaigne | Cocytus | Cohasset | Coimbatore | Coimbra | Coire | Colchester | Colchis | Coldstream |
    Coleraine | Colima | Collioure | Colmar | Cologne | Coloma | Colombia | Colombo | Colorado | Colossae |
    Columbia | Combourg | Comilla | Comiso | Commercy | Comminges | Como | Comorin | Comoros | Compiègne |
    Comtat | Conakry | Concan | Conemaugh | Coney Island | Conflans | Congo | Coniston | Connacht | Connaught |
    Connecticut | Connemara | Conques | Constance | Constantinople | Constanța | Contoocook | Conwy | Coorg |
    Copan | Copán | Copenhagen | Copiapo | Copiapó | Coquimbo | Coral Sea | Corbigny | Corcyra | Cordoba |
    Cordova | Corea | Corfu | Corinth | Corinthus | Corleone | Cornwall | Coromandel | Corregidor | Corrèze |
    Corrientes | Corsica | Cortona | Corunna | Coruña | Cosenza | Costa Rica | Cotabato | Cotentin | Cotonou |
    Cotopaxi | Cotswolds | Cottbus | Coucy | Courbevoie | Courland | Courtrai | Coutances | Covent Garden |
    Coventry | Cowes | Córdoba | Cracow | Craiova | Craon | Craonne | Cravant | Creçy | Crefeld | Creil |
    Cremona | Crete | Creuse | Creusot | Creuzot | Crécy | Crépy | Créteil | Crimea | Croatia | Cronstadt |
    Croton | Crotone | Crotoy | Croydon | Ctesiphon | Cuba | Cuenca | Cuernavaca | Culiacan | Culiacán |
    Culloden | Cumae | Cumana | Cumaná | Cumberland | Cumbria | Cunaxa | Cuneo | Cupar | Curaçao | Curitiba |
    Curityba | Cuttack | Cuxhaven | Cuzco | Cyclades | Cydnus | Cydonia | Cyllene | Cynoscephalae | Cyprus |
    Cyrenaica | Cyrene | Cythera | Cyzicus | Czech Republic | Czechia | Czechoslovakia | Czernowitz |
    Częstochowa | Çamëria | D.D.R. | Dacca | Dachau | Dacia | Dagestan | Daghestan | Dagö | Dahlonega |
    Dahomey | Dairen | Dakar | Dakhla | Dakota | Dakotas | Dalarna | Dalian | Dallas | Dalmatia | Dalny |
    Damaraland | Damascus | Damietta | Danang | Danube | Danzig | Daqing | Dar es Salaam | Dardanelles |
    Dardistan | Darfur | Darien | Darjeeling | Darlington | Darmstadt | Dartford | Dartmoor | Dartmouth |
    Dauphiné | Daventry | Davos | Dax | Dayton | Dazhai | Dead Sea | Deauville | Debir | Debrecen | Decapolis |
    Deccan | Decima | Dedham | Deep South | Delaware | Delft | Delhi | Delium | Delos | Delphi | Demavend |
    Demetrias | Demotika | Denain | Denbigh | Denbighshire | Denmark | Denver | Deptford | Der'a | Derbend |
    Derbent | Derby | Derbyshire | Derna | Derry | Der’a | Des Moines | Dessau | Detmold | Detroit | Deurne |
    Deventer | Devizes | Devol | Devon | Devonshire | Dewsbury | Dhaka | Dhar | Diarbekr | Dien Bien Phu |
    Dienbienphu | Dieppe | Dieuze | Digne | Dijon | Dili | Dimitrovgrad | Dinan | Dinard | Dindymus | Diois |
    District of Columbia | Diu | Diyarbakir | Diyarbekir | Djakarta | Djibouti | Djokjakarta | Dmitrov | Dnepr |
    Dnepropetrovsk | Dnieper | Dniester | Dnjepr | Dobrudja | Dobruja | Dodoma | Dodona | Doha | Dolgellau |
    Dolomites | Dombes | Dominica | Dominican Republic | Domremy | Domrémy | Donbas | Donbass | Doncaster |
    Donegal | Donets | Donetsk | Doornik | Dorchester | Dordogne | Dordrecht | Dorking | Dornbirn | Dorpat |
    Dorset | Dorsetshire | Dort | Dortmund | Dothan | Douai | Douarnenez | Doubs | Doullens | Dourdan | Douro |
    Dover | Downing Street | Downpatrick | Dôle | Draguignan | Drammen | Drancy | Drava | Drave | Dravida |
    Drenica | Drente | Drenthe | Dresden | Dreux | Drin | Drina | Drogheda | Droitwich | Drôme | Drury Lane |
    Dubai | Dublin | Dubna | Dubrovnik | Dubuque | Duero | Duisburg | Duluth | Dulwich | Dumbarton |
    Dumbarton Oaks | Dumbartonshire | Dumfries | Dumfriesshire | Dunaburg | Dunbartonshire | Dundalk | Dundee |
    Dunedin | Dunfermline | Dungannon | Dungeness | Dunkerque | Dunkirk | Dunmow | Dunoon | Dunsinane |
    Dunstable | Durango | Durazzo | Durban | Durham | Durius | Durres | Durrës | Dushanbe | Dusseldorf |
    Dutch Guiana | Düna | Dünaburg | Düsseldorf | Dvina | Dvinsk | Dzungaria | Ealing | East Africa |
    East Anglia | East Asia | East Berlin | East China Sea | East Germany | East Indies | East Pakistan |
    East Prussia | East Riding | East Timor | Eastbourne | Easter Island | Eastern Europe | Eastern Rumelia |
    Eboli | Eboracum | Ebro | Ecbatana | Echuca | Eckernförde | Ecouen | Ecuador | Edam | Edessa | Edgehill |
    Edinburgh | Edirne | Edmonton | Edo | Edom | Egadi | Egeln | Egin | Egypt | Ehrenbreitstein | Eichstadt |
    Eichstädt | Eifel | Eigg | Eindhoven | Eisenach | Eisenstadt | Eisleben | Ekaterinburg | Ekaterinodar |
    Ekaterinoslav | Ekron | El Alamein | El Paso | El Salvador | Elam | Elba | Elbasan | Elbe | Elberfeld |
    Elbing | Elbrus | Elbruz | Elburz | Elche | Eldorado | Elea | Eleusis | Elis | Elisabethville |
    Elisavetpol | Elizabethtown | Ellis Island | Ellora | Elmina | Elmira | Elne | Elsinore | Elster | Ely |
    Elysium | Embrun | Embrunois | Emden | Emesa | Emilia-Romagna | Emmaus | Emmenthal | Endor | Enfield |
    Engadine | Engedi | England | English Channel | Eniwetok |
    Enniskillen | Enon | Enschede | Entebbe | Enugu | Epernay |
    Ephesus | Ephrata | Epidaurus | Epinal | Epirus | Epping | Epsom | Equatorial Guinea | Erbil | Erech |
    Erewhon | Erfurt | Eridanus | Eridu | Erie | Eritrea | Erivan | Erlangen | Ermenonville | Erymanthus |
    Eryx | Erzerum | Erzgebirge | Erzurum | Esbjerg | Escorial | Escurial | Esdraelon | Eskdale | Eskilstuna |
    Eskisehir | Eskishehir | Esmeraldas | Esquiline | Essaouira | Essen | Essequibo | Essex | Esslingen |
    Essonne | Esthonia | Estonia | Estremadura | Eswatini | Esztergom | Etampes | Etaples | Ethiopia | Etna |
    Eton | Etruria | Eu | Euboea | Eupen | Euphrates | Eurafrica | Eurasia | Eure | Europe | Eurotas |
    Eurymedon | Euxine | Evansville | Evesham | Evian | Evreux | Exe | Exeter | Exeter Hall | Exmoor | Exmouth |
    Extremadura | Écouen | Épernay | Épinal | Étampes | Étaples | Évora | Évreux | F.R.G. | Faenza | Faiyum |
    Faizabad | Falaise | Falerii | Falkirk | Falkland Islands | Falklands | Falmouth | Falun | Far East |
    Far West | Fareham | Faribault | Farnham | Faroe | Faroes | Fashoda | Faso | Fatshan | Fayetteville |
    Fayum | Federal Republic of Germany | Felixstowe | Fengtien | Ferghana | Fermanagh | Fernando Po | Ferney |
    Ferrara | Ferrol | Ferté | Fez | Fezzan | Fécamp | Fiesole | Fife | Fifeshire | Fifth Avenue | Figeac |
    Fiji | Finchley | Finisterre | Finistère | Finland | Finlandia | Finnmark | Fishguard | Fitchburg | Fiume |
    Flanders | Flavigny | Fleet Street | Flensburg | Fleurus | Flintshire | Flodden | Florac | Florence |
    Florianópolis | Florida | Foča | Foggia | Foix | Folkestone | Fontainebleau | Fontenay | Fontenoy |
    Fontevraud | Fontevrault | Foochow | Forez | Forfar | Forfarshire | Forli | Forlì | Formigny | Formosa |
    Fort Worth | Fotheringhay | Fougères | Fourvière | Fowey | Framingham | France | Franche-Comté | Franconia |
    Frankfort | Frankfort-on-the-Main | Frankfurt | Frankfurt am Main | Frascati | Frauenfeld | Fredericia |
    Fredericksburg | Fredericton | Freetown | Freiburg | Freiburg im Breisgau | Freising | Freistadt | Frejus |
    Fremantle | French Congo | French Guiana | French West Africa | Fresno | Fréjus | FRG | Fribourg |
    Friedberg | Friedrichshafen | Friendly Islands | Friesland | Friuli | Frogmore | Frome | Fronsac | Fujian |
    Fujiyama | Fukien | Fukuoka | Fukushima | Fulda | Funchal | Funen | Fusan | Fushun | Fuzhou | Fünfkirchen |
    Fürth | Füssen | Fylde | Fyn | Fyzabad | G.D.R. | Gabes | Gabon | Gaeta | Gaillac | Galashiels | Galata |
    Galatia | Galatz | Galápagos | Galicia | Galilee | Gallia | Gallipoli | Gallipolis | Galveston | Galway |
    Gambia | Gandhara | Ganges | Gansu | Gard | Gargaphia | Garonne | Gascogne | Gascony | Gaspe | Gaspé |
    Gateshead | Gatinais | Gatwick | Gaugamela | Gaul | Gaya | Gaza | Gâtinais | Gävle | Gdansk | Gdańsk | GDR |
    Gdynia | Geelong | Gelderland | Geneva | Genève | Gennevilliers | Genoa | Gensan | Georgetown | Georgia |
    Gera | Gerar | German Democratic Republic | Germania | Germantown | Germany | Gerona | Gethsemane |
    Gettysburg | Gevaudan | Gex | Gezer | Gévaudan | Ghana | Ghardaia | Ghent | Gibeon | Gibraltar | Giessen |
    Gifu | Gijon | Gijón | Gilboa | Gilead | Gilgal | Gilolo | Ginza | Gippsland | Giralda | Girgenti |
    Gironde | Givet | Givry | Giza | Gizeh | Gjirokastër | Gjirokastra | Glamis | Glamorgan | Glamorganshire |
    Glarus | Glasgow | Glastonbury | Gleiwitz | Glencoe | Glenlivet | Glogau | Gloucester | Gloucestershire |
    Gnesen | Goa | Godavari | Gogra | Goiás | Golan | Gold Coast | Golden Horn | Golgotha | Goliad | Gomel |
    Gomorrah | Gonaives | Gonaïves | Gondar | Gondwana | Gonesse | Goodwood | Gorakhpur | Gordes | Goree |
    Gorey | Gorée | Gori | Gorizia | Goshen | Goslar | Gotha | Gothenburg | Gotland | Gottingen | Gouda |
    Görlitz | Göteborg | Göttingen | Grampians | Granada | Grand Canyon | Grandmont | Granicus | Grantham |
    Grasmere | Grasse | Gratz | Graubünden | Gravelines | Gravelotte | Gravenhage | Gravesend | Graville |
    Graz | Grätz | Great Britain | Great Lakes | Great Plains | Great Rift Valley | Great Russia | Great Wall |
    Greece | Greenland | Greenock | Greensboro | Greenwich | Grenada | Grenoble | Gretna | Grève | Grésivaudan |
    Grimsby | Grindelwald | Grochow | Grodno | Groningen | Grosswardein | Groton | Grozny | Gröningen |
    Grub Street | Gruyère | Gruyères | Guadalajara | Guadalcanal | Guadalquivir | Guadeloupe | Guadiana | Guam |
    Guanabara | Guanajuato | Guangdong | Guangxi | Guangzhou | Guantanamo | Guantánamo | Guantánamo Bay |
    Guardafui | Guastalla | Guatemala | Guatemala City | Guayama | Guayaquil | Guaymas | Guelders | Guernica |
    Guernsey | Guérande | Guiana | Guildford | Guinea | Guinea-Bissau | Guines | Guipuzcoa | Guipúzcoa |
    Guizhou | Guînes | Gujarat | Gujerat | Gujranwala | Gulf of Finland | Gulf of Mexico | Gulf of Tonkin |
    Guntur | Guyana | Guyenne | Guzerat | Günzburg | Gwalior | Gwelo | Győr | Haarlem | Habana | Hackney |
    Hadhramaut | Hadleigh | Hadramaut | Haemus | Hagenau | Hague | Haguenau | Haifa | Hainan | Hainault |
    Hainaut | Haiphong | Haiti | Hakodate | Hakone | Halesowen | Halicarnassus | Halifax | Halland | Halle |
    Hallstatt | Halmahera | Halsingborg | Halys | Hama | Hamadan | Hamah | Hamamatsu | Hamath | Hamburg |
    Hameln | Hamm | Hammerfest | Hammersmith | Hampshire | Hampstead | Hanau | Hangchow | Hangzhou | Hankow |
    Hannover | Hanoi | Hanover | Hanyang | Harappa | Harar | Harare | Harbin | Harfleur | Harlech | Harlem |
    Harlingen | Harper's Ferry | Harper’s Ferry | Harrar | Harrisburg | Harrogate | Hartford | Hartlepool |
    Harwich | Harz | Hasa | Hasselt | Hastings | Hatteras | Hatti | Hattusas | Hautecombe | Hautvillers |
    Havana | Haverhill | Havilah | Havre | Hawaii | Hawarden | Hawick | Hayti | Hazara | Hazebrouck | Hazor |
    Hebei | Hebrides | Hebron | Hedjaz | Heidelberg | Heilbronn | Heilongjiang | Heilungkiang | Hejaz |
    Helgoland | Helice | Helicon | Heligoland | Heliopolis | Hellas | Hellespont | Hellespontus | Helmand |
    Helsingborg | Helsingfors | Helsingør | Helsinki | Helvellyn | Helvetia | Henan | Hendaye | Hengyang |
    Henley | Henrico | Heraclea | Heraea | Herat | Herât | Herborn | Herculaneum | Hereford | Herefordshire |
    Herisau | Hermannstadt | Hermon | Hermosillo | Hertfordshire | Hertogenbosch | Herzegovina | Hesdin |
    Hesperia | Hesse | Hessen | Hexham | Hibernia | Highgate | Highlands | Hijaz | Hildesheim | Hilla |
    Hilversum | Himalaya | Himalayas | Himeji | Hinckley | Hindostan | Hindu Kush | Hindustan | Hingham |
    Hiroshima | Hispania | Hispaniola | Ho Chi Minh City | Hoangho | Hobart | Hoboken | Hochheim | Hodeida |
    Hofburg | Hofei | Hohenlinden | Hohenzollern | Hokkaido | Holborn | Holderness | Holguin | Holguín |
    Holland | Hollywood | Holstein | Holy Land | Holy Roman Empire | Holy Sepulchre | Holyhead | Holyrood |
    Home Counties | Homs | Honan | Honduras | Honfleur | Hong | Hong Kong | Hongkong | Honiton | Honolulu |
    Honshu | Hooghly | Hopei | Horeb | Hormuz | Horn of Africa | Horsham | Hounslow | Housatonic | Houston |
    Howrah | Hradcany | Hradčany | Hsian | Hsinking | Huai | Huanghe | Huánuco | Hubei | Hubertusburg |
    Huddersfield | Hudson Bay | Hudson's Bay | Hudson’s Bay | Huelva | Huesca | Hué | Hugli | Hull | Humber |
    Hunan | Hungaria | Hungary | Huntingdon | Huntingdonshire | Hupeh | Hurepoix | Husum | Hwangho | Hyannis |
    Hybla | Hyde Park | Hyderabad | Hyeres | Hyères | Hymettus | Hypanis | Hyperborea | Hyrcania | Ialysus |
    Iasus | Iași | Ibadan | Iberia | Ibiza | Icaria | Iceland | Ichang | Iconium | Idaho | Idria | Idumaea |
    Idumea | Ife | Ifni | Iglau | Iguaçu | Iguassu | Iguazu | IJssel | IJsselmeer | Ilford | Ilion | Ilissus |
    Ilium | Ilkley | Illampu | Illinois | Illyria | Illyricum | Ilmen | Ilmenau | Iloilo | Imbros | Imola |
    Imphal | Inchon | India | Indian Ocean | Indiana | Indianapolis | Indianola | Indo-China | Indochina |
    Indonesia | Indore | Indre | Indus | Ingolstadt | Ingouville | Inkerman | Inner Mongolia | Innisfail |
    Inniskilling | Innsbruck | Interlaken | Inveraray | Invercargill | Inverness | Inverness-shire | Ioannina |
    Iona | Ionia | Ionian Sea | Iowa | Ipsus | Ipswich | Iquique | Iquitos | Iran | Iraq | Irbid | Ireland |
    Irish Sea | Irkutsk | Iron Gates | Ironbridge | Irrawaddy | Irtish | Irtysh | Isar | Isauria | Ischia |
    Isère | Isfahan | Ishim | Isin | Iskenderun | Islamabad | Islay | Isle of Man | Isle of Wight | Islington |
    Ismailia | Ismaïlia | Isola | Isonzo | Ispahan | Israel | Issoire | Issoudun | Issus | Issy | Istanbul |
    Isthmia | Istres | Istria | Italia | Italy | Itasca | Ithaca | Ithaki | Ithome | Itzehoe | Ivanovo |
    Ivory Coast | Ivry | Ixtapalapa | Izmir | Izmit | Iznik | Iztaccihuatl | Iztaccíhuatl | Jabalpur |
    Jacksonville | Jacmel | Jaen | Jaén | Jaffa | Jaffna | Jaipur | Jajce | Jakarta | Jalalabad | Jalapa |
    Jalisco | Jamaica | Jamalpur | Jambi | Jamestown | Jammu | Jamnagar | Jamnia | Janeiro | Janiculum |
    Janina | Japan | Jarnac | Jarrow | Jasenovac | Jassy | Java | Jaxartes | Jebus | Jedburgh | Jeddah | Jeddo |
    Jehol | Jemappes | Jena | Jenin | Jenne | Jerez | Jericho | Jersey | Jersey City | Jerusalem | Jessore |
    Jezreel | Jérez | Jhansi | Jhelum | Jiangsu | Jiangxi | Jidda | Jilin | Jinan | Jinja | Jogjakarta |
    Johannesburg | John o'Groats | John o’Groats | Johor | Johore | Joigny | Jolo | Jonkoping | Joppa | Jordan |
    Josselin | Jouarre | Jougne | Jönköping | Jubbulpore | Judaea | Judah | Judea | Jugo-Slavia | Jugoslavia |
    Jujuy | Jullundur | Jumieges | Jumièges | Jumna | Juneau | Jungfrau | Jura | Jutland | Juvisy | Jylland |
    Kabul | Kabylia | Kaduna | Kafiristan | Kagera | Kagoshima | Kaifeng | Kairouan | Kairwan | Kairwân |
    Kaiserslautern | Kalahari | Kalamazoo | Kalat | Kalgan | Kalgoorlie | Kalinga | Kaliningrad | Kalisch |
    Kalisz | Kalmar | Kaluga | Kama | Kamakura | Kamchatka | Kamerun | Kampala | Kampuchea | Kanara | Kanawha |
    Kanazawa | Kanchipuram | Kandahar | Kandy | Kano | Kanpur | Kansas | Kansas City | Kansu | Karabakh |
    Karachi | Karafuto | Karakoram | Karakorum | Karbala | Karelia | Karl-Marx-Stadt | Karli | Karlovac |
    Karlsbad | Karlsruhe | Karlstad | Karnak | Karnataka | Kars | Kasai | Kashan | Kashgar | Kashmir |
    Kaskaskia | Kassala | Kassel | Katahdin | Katanga | Kathiawar | Kathmandu | Katmandu | Katowice | Katsina |
    Kattegat | Kattowitz | Katyn | Kauai | Kaunas | Kaveri | Kayes | Kayseri | Kazakhstan | Kazan | Kazanlik |
    Kearsarge | Kecskemet | Kecskemét | Kedah | Kedron | Keighley | Kelantan | Kelmscott | Kelso | Kemerovo |
    Kempten | Kendal | Kenia | Kenilworth | Kenmare | Kennebec | Kennebunk | Kenosha | Kensington | Kent |
    Kentucky | Kenya | Keokuk | Kerak | Kerala | Kerbala | Kerbela | Kerch | Kerek | Kergroix | Kerkrade |
    Kermadec | Kerman | Kermanshah | Kerry | Kesteven | Keswick | Kettering | Kew | Khabarovsk | Khabur |
    Khania | Kharkiv | Kharkov | Khartoum | Khartum | Khelat | Kherson | Khiva | Khojent | Khorasan |
    Khorassan | Khotan | Khouang | Khuzistan | Khyber | Khyber Pass | Kiangsi | Kiangsu | Kiangyin | Kiaochow |
    Kidderminster | Kidron | Kiel | Kielce | Kienthal | Kiev | Kiew | Kildare | Kilimanjaro | Kilkenny |
    Killarney | Killiecrankie | Kilmarnock | Kilsyth | Kimberley | Kimbolton | Kinabalu | Kinghorn | Kingston |
    Kingstown | Kinross | Kinsale | Kinshasa | Kintyre | Kioto | Kirghizia | Kirghizstan | Kirin | Kirkcaldy |
    Kirkcudbright | Kirkuk | Kirkwall | Kirman | Kirmanshah | Kisangani | Kishinev | Kismayu | Kistna | Kisumu |
    Kittery | Kivu | Klagenfurt | Klamath | Klausenburg | Kleve | Klondike | Knaresborough | Knin | Knossos |
    Knoxville | Kobe | Koblenz | Kochi | Kodiak | Kofu | Kohima | Kohistan | Kokand | Kokomo | Kolar | Kolding |
    Kolhapur | Kolkata | Kolomea | Kolomna | Kolozsvar | Kolozsvár | Kolyma | Konarak | Kong | Koniggratz |
    Konigsberg | Konstanz | Konya | Kootenay | Korça | Korçë | Kordofan | Korea | Kortrijk | Kosova | Kosovo |
    Kosovo-Metohija | Kostroma | Košice | Kotah | Kotor | Kovno | Kovrov | Koweit | Kowloon | Kōbe | Köln |
    Königgrätz | Königsberg | Königssee | Köpenick | Kragujevac | Krakatoa | Krakow | Kraków | Krasnodar |
    Krasnoyarsk | Krasny | Krefeld | Kremenchug | Kremlin | Krems | Kreuzberg | Kristiania | Kronstadt | Krujë |
    Kuala | Kuala Lumpur | Kuban | Kuching | Kufa | Kuibyshev | Kulm | Kumamoto | Kumasi | Kungur | Kunming |
    Kuopio | Kura | Kurdistan | Kure | Kurg | Kuril Islands | Kuriles | Kurils | Kurland | Kursk | Kutais |
    Kuwait | Kuznetsk | Kwangsi | Kwangtung | Kwantung | Kweichow | Kweilin | Kweiyang | Kyiv | Kyoto |
    Kyrgyzstan | Kythera | Kyushu | København | L'Orient | La Mancha | La Paz | La Plata | La Rochelle |
    La Spezia | Laaland | Labrador | Labuan | Laccadive | Lacedaemon | Lachine | Lachish | Lackawanna |
    Laconia | Ladakh | Ladoga | Ladysmith | Lagash | Lagos | Lahaina | Lahn | Lahore | Laibach | Lake Baikal |
    Lake Como | Lake Constance | Lake District | Lake Erie | Lake Geneva | Lake Huron | Lake Michigan |
    Lake Ohrid | Lake Ontario | Lake Prespa | Lake Scutari | Lake Superior | Lake Victoria | Lambeth | Lampang |
    Lampong | Lanark | Lanarkshire | Lancashire | Lancaster | Lanchow | Land's End | Landrecies | Landshut |
    Landstuhl | Land’s End | Langres | Langside | Languedoc | Lanka | Lannion | Lanzhou | Laodicea | Laon |
    Laos | Lapaz | Lapland | Lappa | Laramie | Laredo | Larne | Larsa | Las Vegas | Latakia | Lateran |
    Latin America | Latin Quarter | Latium | Latvia | Lauenburg | Launceston | Laurium | Lausanne | Lausitz |
    Lavaur | Lazio | Le Havre | Le Mans | Leamington | Lebanon | Lecce | Lecompton | Lectoure | Leeds |
    Leeuwarden | Leghorn | Lehigh | Leicester | Leicestershire | Leiden | Leine | Leinster | Leipsic | Leipsig |
    Leipzig | Leiria | Leith | Leitrim | Leix | Lemberg | Lemnos | Leningrad | Leoben | Leominster | Leone |
    Leopoldville | León | Lepanto | Lerida | Lerna | Lerwick | Lesbos | Lescar | Lesotho | Leucas | Leuctra |
    Leukas | Leuthen | Leuven | Levant | Lewes | Lewisham | Lexington | Leyden | Leyte | Leyton | Léman |
    Léopoldville | Lérida | Lérins | Lhasa | Liao | Liaoning | Liaotung | Liaoyang | Libau | Liberia | Libnah |
    Libya | Lichfield | Lidice | Liechtenstein | Liege | Liegnitz | Liepaja | Liestal | Liège | Liffey |
    Liguria | Lille | Lilliput | Lima | Limagne | Limassol | Limbourg | Limburg | Limerick | Limoges |
    Limousin | Limoux | Limpopo | Lincolnshire | Lindau | Lindisfarne | Linlithgow | Linz | Lipetsk | Lisboa |
    Lisbon | Lisieux | Lismore | Lissa | Lithuania | Little Rock | Little Russia | Livarot | Liverpool |
    Livland | Livonia | Livorno | Ljubljana | Llandaff | Llandudno | Llanelli | Llanelly | Llangollen | Loanda |
    Lobito | Locarno | Loches | Locris | Lodeve | Lodève | Lodi | Lodz | Lofoten | Logrono | Logroño | Loing |
    Loire | Loiret | Lolland | Lom | Lombardy | Lombez | Lombok | Lomé | Lomond | Londinium | London |
    Londonderry | Long Island | Longchamps | Longford | Longleat | Longwy | Lorient | Lorraine | Los Angeles |
    Lotharingia | Lothian | Lothians | Loudun | Loughborough | Louisburg | Louisiana | Louisville | Lourdes |
    Louth | Louvain | Louveciennes | Louviers | Louvre | Low Countries | Lower Austria | Lower Canada |
    Lower Saxony | Lowestoft | Lowlands | Loyang | Lozère |
    Lualaba | Luanda | Luang | Lubeck | Lublin | Lubumbashi |
    Lubyanka | Lucania | Lucca | Lucerne | Lucknow | Lucon | Lucrine | Luçon | Luderitz | Ludgate | Ludhiana |
    Ludlow | Ludwigsburg | Ludwigshafen | Lugano | Lugansk | Lugo | Lumpur | Lund | Luneburg | Lunel |
    Lunenburg | Luneville | Lunéville | Lunigiana | Luoyang | Luristan | Lusaka | Lusatia | Lushai | Lushan |
    Lushnjë | Lusitania | Lutetia | Luton | Luxembourg | Luxeuil | Luxor | Luzarches | Luzon | Lübeck |
    Lüderitz | Lüneburg | Lützen | Lviv | Lvov | Lycaeus | Lycaonia | Lycia | Lyctus | Lydda | Lydia |
    Lymington | Lynchburg | Lyndhurst | Lyon | Lyonnais | Lyons | Lys | L’Orient | Maastricht | Macao | Macau |
    Macclesfield | Macedonia | Machias | Mackinac | Madagascar | Madeira | Madhya Pradesh | Madras | Madrid |
    Madura | Madurai | Maeander | Maenalus | Maestricht | Mafeking | Magadan | Magallanes | Magdala |
    Magdeburg | Maggiore | Maghreb | Maghrib | Magna Graecia | Magnitogorsk | Maguelone | Maguelonne |
    Mahanadi | Maharashtra | Maidenhead | Maidstone | Maiduguri | Maikop | Maine | Mainz | Majorca | Majunga |
    Makassar | Malabar | Malacca | Malaga | Malakoff | Malang | Malatya | Malawi | Malaya | Malaysia | Malda |
    Maldives | Maldon | Mali | Malines | Mallorca | Malmaison | Malmedy | Malmesbury | Malmo | Malmö |
    Malplaquet | Malta | Malton | Malvern | Malvinas | Mamaroneck | Manado | Managua | Manassas | Manaus |
    Mancha | Manchester | Manchukuo | Manchuria | Mandalay | Mangalore | Manhasset | Manhattan | Manila |
    Manipur | Manisa | Manitoba | Manitowoc | Mannheim | Manosque | Mantinea | Mantua | Manukau | Maputo |
    Maracaibo | Maranham | Maranhao | Maranhão | Marblehead | Marburg | Marche | Marengo | Margate | Marianas |
    Maribor | Marienbad | Marienthal | Maritsa | Mariupol | Marmande | Marmara | Marmora | Marmoutier | Marne |
    Maroc | Marquesas | Marrakech | Marrakesh | Marsal | Marseille | Marseilles | Marshall Islands | Martaban |
    Martigues | Martinique | Marwar | Maryland | Marylebone | Masada | Maseru | Mashhad | Mashriq |
    Massachusetts | Massawa | Massilia | Masulipatam | Masuria | Matabeleland | Matadi | Matagorda | Matamoras |
    Matamoros | Matanzas | Mathura | Matlock | Mato Grosso | Matsu | Matsumoto | Matsuyama | Matterhorn |
    Maubeuge | Maubuisson | Maui | Mauléon | Maumee | Mauretania | Mauritania | Mauritius | Mayence | Mayenne |
    Mayfair | Maynooth | Mayo | Mayotte | Mazamet | Mazatlan | Mazatlán | Mazovia | Málaga | Mâcon | Mâconnais |
    Mälar | Mbabane | Meath | Meaux | Mecca | Mechanicsville | Mechlin | Mecklenburg | Medeah | Medellin |
    Medellín | Medina | Mediterranean | Mediterranean Sea | Medway | Meenen | Meerut | Megara | Megiddo |
    Meilen | Meissen | Meknes | Mekong | Melanesia | Melbourne | Melilla | Melita | Melitaea | Melitene |
    Melitopol | Melos | Melrose | Melun | Memel | Memphis | Menado | Menam | Mendips | Mendoza | Mentana |
    Menton | Mentone | Meran | Merano | Mercia | Mergentheim | Mergui | Merioneth | Merionethshire | Meroe |
    Meroë | Merrimac | Merrimack | Merseburg | Mersey | Merseyside | Mersin | Merthyr | Merv | Meshed |
    Mesilla | Mesolonghi | Mesopotamia | Messene | Messenia | Messina | Messines | Metapontum | Metaurus |
    Metohija | Metz | Meudon | Meulan | Meuse | Mewar | Mexico | Mexico City | Mezieres | Ménilmontant |
    Mérida | Mézières | Miami | Michigan | Michoacan | Michoacán | Micronesia | Middelburg | Middle East |
    Middle West | Middlesbrough | Middlesex | Midlothian | Midwest | Milan | Milazzo | Miletus | Millau |
    Milledgeville | Milpitas | Milwaukee | Minas Gerais | Mindanao | Minden | Mindoro | Minehead | Mingrelia |
    Minho | Minneapolis | Minnesota | Minnetonka | Minoa | Minorca | Minsk | Miquelon | Miskolc | Mississippi |
    Missolonghi | Missoula | Missouri | Mitanni | Mitau | Mitrovica | Mizpah | Mizraim | Moab | Modena | Moen |
    Moesia | Mogadishu | Mogador | Mogilev | Mogollon | Mohacs | Mohács | Moissac | Mojave | Moji | Mokha |
    Mokpo | Moldau | Moldavia | Moldova | Molesme | Molise | Mollendo | Molokai | Molucca | Moluccas | Mombasa |
    Monaca | Monaco | Monaghan | Monastir | Monclova | Moncontour | Moncton | Mondovi | Mondovì | Monferrato |
    Mongolia | Monmouth | Monmouthshire | Monongahela | Monrovia | Mons | Mont Blanc | Mont Cenis | Montana |
    Montargis | Montauban | Montauk | Montbazon | Montbeliard | Montbéliard | Montbrison | Montceaux |
    Montdidier | Monte Carlo | Monte Cassino | Montefiascone | Montenegro | Montepulciano | Montereau |
    Monterey | Monterrey | Montevideo | Montélimar | Montferrand | Montgomeryshire | Monticello |
    Montivilliers | Montjoie | Montlhéry | Montluçon | Montmartre | Montmédy | Montmélian | Montmirail |
    Montmorillon | Montparnasse | Montpelier | Montpellier | Montreal | Montreuil | Montreux | Montréal |
    Montserrat | Montségur | Monza | Moosic | Moradabad | Morava | Moravia | Morayshire | Morbihan | Morea |
    Morecambe | Morelia | Moriah | Morlaix | Morocco | Mortagne | Mortain | Moscow | Mosel | Moselle | Moskva |
    Mostar | Mosul | Moukden | Moulmein | Mount Ararat | Mount Athos | Mount Everest | Mount Fuji |
    Mount Olympus | Mount Rushmore | Mount Sinai | Mount Triglav | Mount Vernon | Mourne | Moutiers | Mouzon |
    Mozambique | Mönchengladbach | Mukden | Mulhausen | Mulhouse | Multan | Mumbai | Munda | Munich | Munster |
    Munychia | Murcia | Muret | Murmansk | Murrumbidgee | Murviel | Muscat | Muscatine | Muscovy | Muskegon |
    Muskogee | Muttra | Mülheim | München | Münster | Mweru | Myanmar | Mycenae | Mykonos | Myrina | Mysia |
    Mysore | Mytilene | N'Djamena | Nablus | Nagaland | Nagasaki | Nagorno-Karabakh | Nagoya | Nagpur |
    Nagyvárad | Nahant | Nairn | Nairnshire | Nairobi | Najac | Najaf | Najd | Nakhichevan | Nakuru | Nalchik |
    Namaqualand | Namib | Namibia | Namur | Nanchang | Nanjing | Nanking | Nanning | Nanterre | Nantes |
    Nantua | Nantucket | Naples | Narbada | Narbonne | Narew | Narraganset | Narragansett | Narva | Narvik |
    Naseby | Nashua | Nashville | Nasik | Nassau | Natal | Natchez | Naucratis | Naugatuck | Nauplia | Nauru |
    Nauvoo | Navarino | Navarra | Navarre | Navarrenx | Naxos | Nayarit | Nazareth | Ndola | Neapolis |
    Near East | Nebo | Nebraska | Neckar | Negev | Negropont | Negros | Neisse | Nejd | Nemea | Nemours |
    Nepal | Nerac | Nerbudda | Neretva | Netherlands | Nettuno | Netzahualcoyotl | Netze | Neubrandenburg |
    Neuchâtel | Neuenburg | Neufchâteau | Neufchâtel | Neuilly | Neumark | Neusatz | Neuss | Neustria | Neva |
    Nevada | Nevers | Nevsky Prospect | New Britain | New Brunswick | New Caledonia | New Delhi | New England |
    New France | New Granada | New Guinea | New Hampshire | New Haven | New Holland | New Jersey | New Mexico |
    New Netherland | New Orleans | New South Wales | New Spain | New World | New York | New York City |
    New Zealand | Newark | Newburgh | Newbury | Newburyport | Newcastle | Newchwang | Newfoundland | Newgate |
    Newmarket | Newport | Newry | Newtownards | Nérac | Niagara | Niagara Falls | Niamey | Nicaea | Nicaragua |
    Nicobar | Nicomedia | Nicopolis | Nicosia | Nidaros | Niemen | Niger | Nigeria | Nihon | Niigata | Niihau |
    Nijmegen | Nikko | Nikkō | Nikolayev | Nile | Nilgiri | Nimeguen | Nimes | Nimwegen | Nineveh | Ningpo |
    Niort | Nipissing | Nippon | Nippur | Nish | Nishapur | Nissa | Niš | Niue | Nivernais | Nizhni Novgorod |
    Nizhny Novgorod | Nizhny-Novgorod | Nizza | Nîmes | Nogales | Nogent | Noirmoutier | Noli | Nootka |
    Nordhausen | Nordheim | Nordland | Nore | Norfolk | Noricum | Normandy | Norridgewock | Norrköping |
    North Africa | North America | North Carolina | North Dakota | North Korea | North Riding | North Sea |
    North Vietnam | Northallerton | Northampton | Northamptonshire | Northeim | Northern Bukovina |
    Northern Epirus | Northern Europe | Northern Ireland | Northern Territory | Northumberland | Northumbria |
    Northwest Territories | Northwich | Norwalk | Norway | Norwich | Notre Dame | Notre-Dame | Nottingham |
    Nottinghamshire | Nouakchott | Noumea | Nouméa | Nova Scotia | Novara | Novgorod | Novi | Novi Pazar |
    Novi Sad | Novocherkassk | Novorossiisk | Novorossiysk | Novosibirsk | Noyon | Nubia | Numantia | Numidia |
    Nuneaton | Nupe | Nuremberg | Nuremburg | Nuristan | Nürnberg | Nyanza | Nyasaland | Nyassa | Nysa |
    N’Djamena | Oahu | Oakham | Oakland | Oaxaca | Oban | Oberammergau | Oberhausen | Oberland | Oberlin |
    Ocaña | Occident | Oceania | Ochrida | Oconee | Odense | Odenwald | Oder | Odessa | Oesel | Offaly |
    Ogaden | Ogdensburg | Ogygia | Ohio | Ohrid | Oise | Oita | Okavango | Okayama | Okeechobee | Okehampton |
    Okhotsk | Okinawa | Oklahoma | Oklahoma City | Oland | Old Bailey | Old World | Oldenburg | Oldham |
    Oleron | Oléron | Olmütz | Olomouc | Olonets | Oloron | Olympia | Olympus | Olynthus | Omagh | Omaha |
    Oman | Omdurman | Omsk | Onega | Oneonta | Onitsha | Ontario | Oña | Ophir | Opis | Oporto | Oradea | Oran |
    Orange Free State | Oranienburg | Orcival | Orebro | Oregon | Orel | Orenburg | Orense | Orient | Orinoco |
    Orissa | Orizaba | Orkney | Orkneys | Orleannais | Orleans | Orléanais | Orléans | Orly | Ormuz | Ornans |
    Orne | Orono | Orontes | Orthez | Oruro | Orvieto | Osaka | Osawatomie | Oshkosh | Osijek | Oslo |
    Osnabruck | Osnabrück | Ossa | Ossetia | Ossining | Ostend | Ostende | Ostia | Ostrava | Oswego | Oswiecim |
    Otago | Otaheite | Otaru | Otranto | Otsego | Ottawa | Otterburn | Ottoman Empire | Ottumwa | Ouachita |
    Ouagadougou | Oubangui | Oudenaarde | Oudenarde | Oudh | Ouessant | Ourscamp | Ouse | Outer Hebrides |
    Outer Mongolia | Overijssel | Oviedo | Oxford | Oxfordshire | Oxus | Oyo | Ozarks | St. Gothard | Öland | Örebro |
    Öresund | P.R.C. | Pachuca | Pacific | Pacific Ocean | Pactolus | Paddington | Paderborn | Padstow | Padua |
    Paducah | Paeonia | Paestum | Pahang | Paignton |
    Paisley | Pakistan | Pakse | Palais Royal | Palatinate | Palatka |
    Palau | Palawan | Palembang | Palencia | Palenque | Palermo | Palestine | Palm Beach | Palmyra | Palos |
    Pamiers | Pamir | Pamirs | Pamphylia | Pamplona | Panama | Panama Canal | Panay | Panipat | Panjab |
    Panjim | Pankow | Panmunjom | Panmunjon | Pannonia | Panopeus | Pantelleria | Pantin | Paoting | Paotow |
    Papal States | Paphlagonia | Paphos | Paphus | Papua | Papua New Guinea | Paraguay | Paramaribo | Parana |
    Paranagua | Paraná | Pará | Paris | Parma | Parnassus | Paros | Parthenay | Parthia | Pasadena |
    Pasargadae | Pascagoula | Passaic | Passau | Passchendaele | Passy | Pasto | Patagonia | Patiala | Patmos |
    Patna | Patrae | Patras | Pattani | Patuxent | Pavia | Pavlodar | Pawtucket | Paysandu | Paysandú |
    Pearl Harbor | Pearl Harbour | Pechora | Pecos | Peć | Peeblesshire | Peekskill | Pegu | Peiping | Peipus |
    Peiraeus | Peking | Pelew | Pelée | Pelion | Pella | Peloponnese | Peloponnesos | Peloponnesus | Pemba |
    Pembrokeshire | Penang | Peneus | Pengpu | Penh | Pennines | Pennsylvania | Penobscot | Penrith |
    Pensacola | Penshurst | Penza | Penzance | People's Republic of China | People’s Republic of China |
    Peoria | Pera | Perak | Pergamon | Pergamos | Pergamum | Perigord | Perigueux | Perlis | Perm | Pernambuco |
    Perpignan | Perrysburg | Persepolis | Persia | Persian Gulf | Perth | Perthshire | Peru | Perugia | Pesaro |
    Pescadores | Peshawar | Peterborough | Peterloo | Petersburg | Petersburgh | Petra | Petrograd |
    Petropavlovsk | Petrozavodsk | Petworth | Pécs | Périgord | Périgueux | Pézenas | Pfalz | Pforzheim |
    Phanar | Pharsalia | Pharsalus | Phenicia | Pherae | Philadelphia | Philae | Philippeville | Philippi |
    Philippines | Philippopolis | Philistia | Phlegethon | Phnom | Phnom Penh | Phocaea | Phocis | Phoenicia |
    Phrygia | Piacenza | Piatigorsk | Piave | Picardy | Piccadilly | Picpus | Piedmont | Piemonte | Pieria |
    Pierrefonds | Pietermaritzburg | Pignerol | Pilsen | Pimlico | Pincian | Pindus | Pinerolo | Pinsk |
    Piraeus | Pirmasens | Pisa | Pisgah | Pishpek | Pisidia | Pistoia | Pitcairn | Pithom | Pittsburg |
    Pittsburgh | Piura | Placentia | Plassey | Plataea | Platte | Plattsburg | Plattsburgh | Plauen | Pleven |
    Plevna | Ploesti | Ploërmel | Plombières | Plovdiv | Plymouth | Plzeň | Pnyx | Po | Pocasset | Poconos |
    Podgorica | Podolia | Pogradec | Poissy | Poitiers | Poitou | Poland | Poligny | Polonnaruwa | Polotsk |
    Poltava | Polynesia | Pomerania | Pommern | Pomorze | Pompeii | Ponape | Pondicherry | Pondichery |
    Pondoland | Pontarlier | Pontefract | Pontevedra | Ponthieu | Pontigny | Pontivy | Pontoise | Pontus |
    Pontypool | Pontypridd | Poona | Popayan | Popayán | Popocatepetl | Popocatépetl | Porbandar | Pornic |
    Port Arthur | Port Elizabeth | Port Moresby | Port of Spain | Port Said | Port-au-Prince | Portadown |
    Portland | Porto | Porto Rico | Portsmouth | Portugal | Posen | Poti | Potidaea | Potomac | Potosi |
    Potosì | Potosí | Potsdam | Potsdamer Platz | Pottsville | Poughkeepsie | Pourrières | Poznan | Poznań |
    Pozzuoli | Prabang | Praeneste | Prague | Praha | Pratzen | PRC | Premontre | Prenzlau | Presburg | Pressburg |
    Prestonpans | Prestwick | Pretoria | Preussen | Prémontré | Prince Edward Island | Princeton | Pripet |
    Pripyat | Prishtina | Pristina | Privas | Prizren | Prome | Propontis | Provence | Provincetown | Provins |
    Prussia | Prut | Pruth | Pskov | Pudsey | Puebla | Puerto | Puerto Rico | Puglia | Pula | Pune | Punjab |
    Punjâb | Puno | Purbeck | Pusan | Putney | Pyatigorsk | Pydna | Pylos | Pyongyang | Pyrenees | Qatar |
    Qingdao | Qiqihar | Qom | Quai d'Orsay | Quai d’Orsay | Quebec | Quebeck | Quedlinburg | Queensland |
    Queenstown | Quelimane | Quelpart | Quemoy | Quercy | Queretaro | Querétaro | Quetta | Quezaltenango |
    Québec | Quiberon | Quillebœuf | Quimper | Quimperlé | Quirinal | Quito | Quorn | R.S.F.S.R. | Rabat |
    Rabaul | Radnorshire | Radom | Raetia | Ragusa | Rahway | Rajasthan | Rajkot | Rajputana | Rajshahi |
    Ramah | Rambouillet | Ramillies | Rampur | Ramsgate | Rancagua | Ranchi | Rangoon | Rapallo | Rapidan |
    Rappahannock | Raritan | Rarotonga | Rasht | Rastatt | Ratisbon | Raton | Ratzeburg | Ravenna | Ravensbrück |
    Ravensburg | Rawalpindi | Recife | Recklinghausen | Red Sea | Red Square | Redcar | Redruth | Regensburg |
    Reggio | Reggio Emilia | Rehe | Reichenberg | Reigate | Reims | Remagen | Remscheid | Rendsburg | Renfrew |
    Renfrewshire | Rennes | Resht | Rethel | Reus | Reutlingen | Reval | Reykjavik | Reykjavík | Réole |
    Réunion | Rhaetia | Rhegium | Rheims | Rheinfelden | Rheingau | Rhé | Rhine | Rhineland | Rhodanus |
    Rhode Island | Rhodes | Rhodesia | Rhodope | Rhone | Rhône | Rhön | Ribble | Rica | Richmond | Rico |
    Riesengebirge | Rieti | Rievaulx | Riez | Riga | Rigi | Rijeka | Rijswijk | Rimini | Ringwood |
    Rio de Janeiro | Rio Grande | Riom | Ripon | Rivesaltes | Riviera | Riyadh | Roanne | Roanoke | Rocamadour |
    Rochdale | Rochester | Rockhampton | Rockies | Rocky Mountains | Rocroi | Rodez | Romagna | Roman Empire |
    Romania | Rome | Romford | Romorantin | Romsey | Roncesvalles | Roncevaux | Roscoff | Roscommon |
    Rosenheim | Rosetta | Roskilde | Rossbach | Rostock | Rostov | Rostov-on-Don | Rotherham | Rothesay |
    Rotorua | Rotterdam | Roubaix | Rouen | Rouergue | Roulers | Roumania | Roumelia | Roussillon | Roxburgh |
    Roxburghshire | Roxbury | Royan | Roye | RSFSR | Rubicon | Rueil | Rufisque | Rugen | Ruhr | Rumania |
    Rumelia | Runcorn | Runnymede | Russia | Russian Federation | Rustchuk | Ruthenia | Rutland | Ruwenzori |
    Rügen | Rwanda | Rwanda-Burundi | Ryazan | Rybinsk | Rydal | Ryde | Ryswick | Ryukyu | Saanen | Saar |
    Saarbrücken | Saarland | Sabah | Saco | Sacramento | Sadowa | Saghalien | Saginaw | Saguenay | Sagunto |
    Saguntum | Sahara | Saharanpur | Sahel | Saigon | Saint Louis | Saint Omer | Saint Petersburg |
    Saint-Cloud | Saint-Denis | Saint-Domingue | Saint-Étienne | Saint-Germain | Saint-Malo | Saintes |
    Saintonge | Saipan | Saïda | Saïs | Sakhalin | Sakkara | Salaam | Salamanca | Salamis | Salem | Salency |
    Salerno | Salé | Salford | Salisbury | Salonica | Salonika | Saloniki | Salt Lake City | Saltillo |
    Saltville | Salween | Salzburg | Salzkammergut | Samara | Samarang | Samaria | Samarkand | Samarqand |
    Samarra | Sambre | Samnium | Samoa | Samos | Samothrace | Samsun | San Antonio | San Diego | San Domingo |
    San Francisco | San Jose | San Juan | San Marino | San Remo | San Salvador | San Sebastian | San Sebastián |
    Sana'a | Sanaa | Sana’a | Sancerre | Sandakan | Sandhurst | Sandown | Sandringham | Sandusky |
    Sandwich Islands | Sandžak | Sangamon | Sanjak | Sans-Souci | Santa Barbara | Santa Cruz | Santa Fe |
    Santa Monica | Santander | Santarem | Santarém | Santee | Santiago | Santiago de Compostela |
    Santo Domingo | Santorin | Sao Paulo | Saone | Saône | Sapporo | Saqqara | Saragossa | Sarajevo | Saranac |
    Saranda | Sarandë | Saransk | Sarasota | Saratoga | Saratov | Sarawak | Sardinia | Sardis | Sarepta |
    Sarlat | Sarmatia | Sarnath | Sarnen | Sarona | Sarreguemines | Sarthe | Sasebo | Saskatchewan | Saskatoon |
    Sassari | Saudi Arabia | Saumur | Sava | Savaii | Saverne | Savona | Savoy | Saxony | São Paulo |
    Savannakhet | Scamander | Scandinavia | Scania | Scarborough |
    Sceaux | Schaffhausen | Schelde | Scheldt | Schenectady |
    Scheveningen | Schlestadt | Schleswig | Schleswig-Holstein | Schoharie | Schönbrunn | Schuylkill |
    Schwaben | Schwarzwald | Schweinfurt | Schwerin | Schwyz | Scilly | Scilly Isles | Scioto | Scituate |
    Scotland | Scotland Yard | Scranton | Scutari | Scyros | Scythia | Sea of Azov | Sea of Galilee |
    Sea of Japan | Sea of Marmara | Sea of Okhotsk | Seaford | Seattle | Sebastopol | Secunderabad | Sedalia |
    Sedan | Sedgemoor | Seekonk | Segovia | Seine | Seistan | Selangor | Selby | Selenga | Seleucia |
    Selkirkshire | Sellafield | Selo | Semarang | Semipalatinsk | Sempach | Sendai | Senegal | Senegambia |
    Senez | Senlac | Senlis | Sennar | Seoul | Septimania | Serajevo | Serbia | Serbia-Montenegro |
    Seringapatam | Serpukhov | Servia | Sesia | Sestos | Setubal | Setúbal | Sevastopol | Severn | Sevilla |
    Seville | Seychelles | Sezanne | Sète | Sèvres | Sfax | Shaanxi | Shahjahanpur | Shandong | Shanghai |
    Shannon | Shansi | Shantow | Shantung | Shanxi | Shari | Sharpeville | Sharpsburg | Shasta | Shawmut |
    Sheba | Sheboygan | Shechem | Sheffield | Shenandoah | Shensi | Shenyang | Sheppey | Sherwood | Shetland |
    Shetlands | Shihkiachwang | Shikoku | Shillong | Shiloh | Shimonoseki | Shinar | Shiraz | Shirvan |
    Shizuoka | Shkodër | Shkodra | Shoa | Sholapur | Shoreditch | Shoreham | Shreveport | Shrewsbury |
    Shropshire | Shushenskoye | Sialkot | Siam | Sian | Siangtan | Siberia | Sibiu | Sichuan | Sicily | Sicyon |
    Sidon | Siebenbürgen | Siena | Sienna | Sierra Leone | Sierra Nevada | Sierras | Sikkim | Silchester |
    Silesia | Silicon Valley | Siloam | Simbirsk | Simferopol | Simla | Simmenthal | Simois | Simplon | Sinai |
    Sinaloa | Sind | Sindh | Singan | Singapore | Sinkiang | Sinope | Sintra | Sion | Siphnos | Sippar |
    Siracusa | Sisteron | Sivas | Skagen | Skagerak | Skagerrak | Skagway | Skaneateles | Skåne | Skiddaw |
    Skipton | Skopje | Skoplje | Skye | Skyros | Slavonia | Slesvig | Sleswick | Sligo | Slovak Republic |
    Slovakia | Slovenia | Smithfield | Smolensk | Smolny | Smyrna | Snowdon | Snowdonia | Sochi |
    Society Islands | Socotra | Sodom | Sofia | Sogdiana | Soho | Soissonnais | Soissons | Sokoto | Solent |
    Solesmes | Soleure | Solferino | Solihull | Solingen | Sologne | Solomon Islands | Solothurn | Solway |
    Somalia | Somaliland | Somerset | Somersetshire | Somme | Sonoma | Sonora | Soochow | Sorata | Sorbonne |
    Sorrento | South Africa | South America | South Asia | South Australia | South Carolina | South China Sea |
    South Dakota | South Korea | South Seas | South Vietnam | South-East Asia | South-Eastern Europe |
    South-West Africa | Southampton | Southeast Asia | Southeastern Europe | Southend | Southern Africa |
    Southern Europe | Southern Ocean | Southport | Southwark | Souvigny | Soviet Far East | Soviet Russia |
    Soviet Union | Soweto | Söul | Spain | Spalato | Spandau | Spanish America | Spanish Main | Spanish Sahara |
    Sparta | Spessart | Speyer | Spice Islands | Spitalfields | Spithead | Spitsbergen | Spokane |
    Spotsylvania | Spree | Springfield | Srebrenica | Sri Lanka | Srinagar | St Helena | St James's |
    St James’s | St Louis | St Petersburg | St. Albans | St. Andrews | St. Bernard | St. Cloud | St. Denis | St. Domingo | St. Étienne |
    St. Gallen | St. Germain | St. Gotthard | St. Helena | St. Ives | St. James's | St. James’s | St. Kilda | St. Kitts |
    St. Lawrence | St. Louis | St. Lucia | St. Malo | St. Moritz | St. Nazaire | St. Omer | St. Pancras | St. Paul | St. Paul's | St. Paul’s |
    St. Peter's | St. Petersburg | St. Peter’s | St. Quentin | St. Tropez | St. Vincent | Staffa | Staffordshire | Stagira | Stalinabad |
    Stalingrad | Stalino | Stalinsk | Stamboul | Stambul | Stamford | Stanislawow | Stanleyville | Stans |
    Staten | Staten Island | Stavanger | Stavropol | Steiermark | Steinamanger | Stellenbosch | Stepney |
    Stettin | Steubenville | Stevenage | Steyr | Stirling | Stirlingshire | Stockholm | Stockport | Stockton |
    Stoke-on-Trent | Stonehenge | Stonington | Stornoway | Stourbridge | Strabane | Strait of Gibraltar |
    Strait of Malacca | Strait of Otranto | Straits of Dover | Straits of Gibraltar | Stralsund | Strasbourg |
    Strasburg | Strassburg | Stratford | Stratford-on-Avon | Stratford-upon-Avon | Strathclyde | Strathmore |
    Stromboli | Stroud | Strymon | Stuttgart | Stymphalus | Styr | Styria | Styx | Suakin | Subiaco |
    Sublime Porte | Subotica | Suchow | Sudan | Sudetenland | Suez | Suez Canal | Suffolk | Sukhum | Sukhumi |
    Sulawesi | Sulmona | Sumatra | Sumba | Sumbawa | Sumer | Sumeria | Sunchon | Sunda | Sunderland |
    Sundsvall | Sungari | Sungkiang | Surabaya | Surakarta | Surat | Suresnes | Surinam | Suriname | Surrey |
    Susa | Susiana | Susquehanna | Sussex | Sutlej | Suva | Suzhou | Svalbard | Sverdlovsk | Swabia |
    Swaledale | Swansea | Swatow | Swaziland | Sweden | Swindon | Switzerland | Sybaris | Sydney | Syene |
    Sylt | Syracuse | Syria | Syzran | Szczecin | Szechuan | Szechwan | Szeged | Szombathely | Šumadija |
    Tabasco | Table Mountain | Tabriz | Tachai | Taching | Tacna | Tacoma | Tacubaya | Tadmor | Tadzhikistan |
    Taegu | Taejon | Taganrog | Tagus | Tahiti | Taif | Taipei | Taiwan | Taiyuan | Tajikistan | Tajo |
    Takamatsu | Taku | Talcahuano | Tallahassee | Tallinn | Talmont | Tamatave | Tamaulipas | Tambov |
    Tamil Nadu | Tammerfors | Tampa | Tampere | Tampico | Tamworth | Tananarive | Tanganyika | Tanger |
    Tangier | Tangiers | Tanis | Tanjore | Tannenberg | Tanta | Tanzania | Tarai | Taranto | Tarascon | Tarawa |
    Tarbes | Tarentaise | Tarentum | Tarija | Tarim | Tarnopol | Tarnow | Tarnów | Tarragona | Tarrytown |
    Tarsus | Tartarus | Tartary | Tartu | Tashkend | Tashkent | Tasman Sea | Tasmania | Tatarstan | Tatra |
    Taunton | Taunus | Taupo | Taurus | Tavistock | Taxila | Taygetus | Tayside | Tbilisi | Tchad | Tegea |
    Tegernsee | Tegucigalpa | Teheran | Tehran | Tehuantepec | Tejo | Tekoa | Tel Aviv | Telangana | Telemark |
    Telloh | Temesvar | Temesvár | Temple Bar | Tenedos | Tenerife | Teneriffe | Tennessee | Tenochtitlan |
    Tenochtitlán | Teotihuacan | Teotihuacán | Tepic | Teplitz | Terek | Terni | Teruel | Tessin | Tetuan |
    Tewkesbury | Tewksbury | Texas | Texel | Thailand | Thames | Thanet | Thanjavur | Thapsus | The Hague |
    Thebaid | Thebais | Thebes | Theiss | Thera | Therapne | Theresienstadt | Therma | Thermopylae | Thespiae |
    Thesprotia | Thessalonica | Thessaloniki | Thessaly | Thetford | Thionville | Third Reich | Thirlmere |
    Thomastown | Thorigny | Thouars | Thoulouse | Thrace | Thracia | Thuileries | Thule | Thun | Thurgau |
    Thurii | Thuringia | Thurso | Thüringen | Thyatira | Tiahuanaco | Tiananmen | Tianjin | Tiber | Tiberias |
    Tibet | Tibur | Ticino | Ticonderoga | Tideswell | Tien An Men | Tientsin | Tierra del Fuego | Tiflis |
    Tigre | Tigré | Tigris | Tilbury | Tilsit | Timaru | Timbuctoo | Timbuktu | Timisoara | Timișoara |
    Timnath | Timor | Tintagel | Tintern | Tippecanoe | Tipperary | Tirana | Tiranë | Tiree | Tirnovo | Tirol |
    Tisza | Titicaca | Titograd | Titusville | Tiverton | Tivoli | Tlatelolco | Tlaxcala | Tlemcen | Tlemsen |
    Tobago | Tobol | Tobolsk | Tobruk | Tocantins | Toggenburg | Togo | Togoland | Tokaj | Tokelau | Tokio |
    Tokyo | Toledo | Toluca | Tombouctou | Tomi | Tomsk | Tonbridge | Tonga | Tongking | Tonkin | Tonking |
    Tonneins | Tonnerre | Toowoomba | Topeka | Tophet | Torbay | Tordesillas | Torino | Toronto | Torquay |
    Torreon | Torreón | Tortosa | Tortuga | Toscana | Totnes | Tottenham | Touggourt | Toul | Toulon |
    Toulouse | Touraine | Tourane | Tourcoing | Tournai | Tournay | Tournus | Tours | Tower of London |
    Townsville | Tōkyō | Trabzon | Trafalgar | Trafalgar Square | Tralee | Tralles | Transcaspia |
    Transcaucasia | Transjordan | Transkei | Transoxiana | Transvaal | Transylvania | Trapani | Trasimene |
    Trasimeno | Trasimenus | Trastevere | Travancore | Trebbia | Trebizond | Treblinka | Treguier | Trengganu |
    Trent | Trento | Trenton | Treves | Treviso | Trevoux | Trèves | Trégor | Tréguier | Trévoux | Trianon |
    Trichinopoly | Trient | Trier | Trieste | Trinacria | Trincomalee | Trincomali | Trinidad |
    Trinidad and Tobago | Tripoli | Tripolitania | Trivandrum | Troas | Troia | Troja | Tromsø | Trondheim |
    Trondhjem | Troon | Trossachs | Trowbridge | Troy | Troyes | Truro | Tsaritsyn | Tsarskoe | Tsarskoe Selo |
    Tsinan | Tsingtao | Tsitsihar | Tsunyi | Tsushima | Tuamotu | Tubingen | Tucson | Tucuman | Tucumán |
    Tudela | Tugela | Tuileries | Tula | Tullamore | Tulsa | Tumaco | Tumbes | Tunbridge | Tunguska | Tunis |
    Tunisia | Tuolumne | Turin | Turkestan | Turkey | Turkistan | Turkmenia | Turkmenistan | Turku |
    Turukhansk | Tuscaloosa | Tuscany | Tusculum | Tuskegee | Tutuila | Tuvalu | Tuxtla | Tuzla | Tübingen |
    Tver | Tweed | Tweeddale | Twickenham | Two Sicilies | Tyburn | Tyne | Tynemouth | Tyneside | Tyre | Tyrol |
    Tyumen | U.A.R. | U.K. | U.S. | U.S.A. | U.S.S.R. | UAR | Ubangi | Ucayali | Udaipur | Udine | Ufa |
    Uffizi | Uganda | Ugarit | Ujiji | Ujjain | UK | Ukraine | Ulaan Baatar | Ulan Bator | Ullapool |
    Ullswater | Ulm | Ulsan | Ulster | Ulyanovsk | Umbria | Umea | Umeå | Umtali |
    Union of Soviet Socialist Republics | United Arab Emirates | United Kingdom | United States |
    United States of America | Unna | Unter den Linden | Unterwalden | Upolu | Upper Austria | Upper Canada |
    Upper Silesia | Upper Volta | Uppsala | Upsala | Ural | Ural Mountains | Urals | Urbino | Urfa | Urga |
    Urgel | Urmia | Uruguay | Uruk | Urumchi | Urumqi | Urumtsi | USA | Ushak | Usk | Uskub | Uskudar | Ussel |
    USSR | Ussuri | Usumbura | Utah | Utica | Utopia | Utrecht | Uttar Pradesh | Utuado | Uxbridge | Uxmal |
    Uzbekistan | Uzerche | Uzes | Uzès | Uzhgorod | Üsküb | Üsküdar | Vaal | Vaduz | Vaison | Valais |
    Valdivia | Valencia | Valenciennes | Valentinois | Valenton | Valenza | Valhalla | Valladolid |
    Valley Forge | Vallombrosa | Valmy | Valona | Valparaiso | Valparaíso | Valtellina | Van Diemen's Land |
    Van Diemen’s Land | Vancouver | Vandalia | Vannes | Vanuatu | Varanasi | Varanger | Vardar | Varna |
    Vatican | Vaucelles | Vaucluse | Vaucouleurs | Vaud | Vauxhall | Västerås | Vegas | Veii | Velay | Vellore |
    Venango | Vence | Vendée | Vendômois | Venetia | Veneto | Venezuela | Venice | Venlo | Venloo | Ventadour |
    Ventimiglia | Veracruz | Verberie | Vercelli | Verden | Verdun | Vermandois | Vermont | Verneuil | Verny |
    Verona | Versailles | Verulamium | Vervins | Vesoul | Vesteras | Vesuvius | Vevay | Vevey | Vexin |
    Vezelay | Vézelay | Viareggio | Viborg | Vicenza | Vichy | Vicksburg | Vienna | Vienne | Vientiane |
    Vierzon | Viet Nam | Viet-Nam | Vietnam | Vigo | Vijayanagar | Villach | Villefranche | Villejuif | Vilna |
    Vilnius | Vilyui | Vimy | Vincennes | Vindobona | Vinnitsa | Virgin Islands | Virginia | Visakhapatnam |
    Visby | Viseu | Vistula | Vitebsk | Viterbo | Vitim | Vitoria | Vitré | Vitry | Vivarais | Viviers |
    Vizagapatam | Vizcaya | Vizille | Vlaardingen | Vladikavkaz | Vladivostok | Vlissingen | Vlora | Vlorë |
    Vltava | Vogtland | Vojvodina | Volga | Volgograd | Volhynia | Vologda | Volos | Volterra | Volturno |
    Vorarlberg | Vorkuta | Voronezh | Voroshilovgrad | Vorpommern | Vosges | Vouillé | Vukovar | Vyatka |
    Vyborg | Waal | Wabash | Waco | Wadai | Wagram | Waikato | Wakayama | Wakefield | Walachia | Walcheren |
    Waldshut | Wales | Walfisch | Walhalla | Wall Street | Wallachia | Wallonia | Walsall | Walthamstow |
    Walworth | Wandlitz | Wandsworth | Wanganui | Wanhsien | Wapping | Warangal | Warminster | Warnemünde |
    Warri | Warrnambool | Warsaw | Wartburg | Warthe | Warwick | Warwickshire | Washington | Washington, D.C. |
    Washita | Waterbury | Waterford | Waterloo | Watertown | Waterville | Watford | Waukegan | Waukesha |
    Wausau | Wazirabad | Waziristan | Weichsel | Weihaiwei | Weimar | Weissenburg | Welland | Wellingborough |
    Wembley | Wenchow | Wenden | Wenham | Werra | Weser | Wessex | West Africa | West Bank | West Berlin |
    West Germany | West Indies | West Pakistan | West Prussia | West Riding | West Virginia | Westchester |
    Western Asia | Western Australia | Western Europe | Western Sahara | Westerwald | Westfalen | Westmeath |
    Westminster | Westminster Abbey | Westmoreland | Westmorland | Westphalia | Wetherby | Wethersfield |
    Wexford | Weymouth | Whampoa | Whitby | White House | White Nile | White Russia | White Sea | Whitechapel |
    Whitehall | Whitehaven | Whitstable | Wiborg | Wichita | Wicklow | Widnes | Wien | Wiesbaden | Wigan |
    Wigtown | Wigtownshire | Wildbad | Wilhelmshaven | Wilhelmstrasse | Wilkesbarre | Willamette | Willemstad |
    Willesden | Williamsburg | Williamstown | Wilmington | Wilno | Wiltshire | Wimbledon | Winchester |
    Windermere | Windhoek | Windsor | Winnipeg | Winnipesaukee | Winter Palace | Winterthur | Winterthür |
    Wirral | Wisbech | Wisby | Wiscasset | Wisconsin | Wisla | Wismar | Wissant | Wissembourg | Wittenberg |
    Witwatersrand | Woburn | Woking | Wolga | Wolgast | Wollongong | Wolverhampton | Wonsan | Woodstock |
    Woolwich | Woonsocket | Woosung | Worcester | Worcestershire | Workington | Worksop | Worms | Worthing |
    Wörth | Wrexham | Wroclaw | Wrocław | Wuchang | Wuhan | Wuhu | Wuppertal | Wurtemberg | Wurttemberg |
    Wurzburg | Wusih | Württemberg | Würzburg | Wycombe | Wye | Wyoming | Xanadu | Xanten | Xeres | Xi'an |
    Xiamen | Xingu | Xinjiang | Xi’an | Yablonovoi | Yakima | Yakutsk | Yalta | Yalu | Yamato | Yan'an |
    Yangtse | Yangtze | Yangzi | Yanina | Yankton | Yannina | Yan’an | Yaounde | Yaoundé | Yarkand | Yarmouth |
    Yarmuk | Yaroslavl | Yawata | Yazd | Yazoo | Yedo | Yeisk | Yekaterinburg | Yellow River | Yellow Sea |
    Yellowstone | Yemen | Yenan | Yenisei | Yenisey | Yentai | Yerevan | Yezd | Yezo | Yingkow | Yokohama |
    Yokosuka | Yola | Yonne | York | Yorkshire | Yorktown | Yorubaland | Yosemite | Youngstown | Ypres | Yser |
    Yssel | Yucatan | Yucatán | Yugoslavia | Yukon | Yuma | Yunnan | Yuzovka | Yünnan | Yvetot | Zaandam |
    Zacatecas | Zacynthus | Zadar | Zagazig | Zagreb | Zahara | Zaire | Zakopane | Zakynthos | Zama | Zambesi |
    Zambezi | Zambia | Zamboanga | Zanesville | Zante | Zanzibar | Zaporozhe | Zaporozhye | Zara | Zaragoza |
    Zaria | Zealand | Zeebrugge | Zeeland | Zehlendorf | Zermatt | Zhejiang | Zhengzhou | Zhitomir |
    Zhongnanhai | Ziguinchor | Zimbabwe | Zimmerwald | Zinder | Zion | Zlatoust | Zoan | Zoar | Zomba | Zorah |
    Zug | Zuider Zee | Zululand | Zungaria | Zunyi | Zurich | Zutphen | Zürich | Zwickau | Zwolle | Łódź
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
    Airport Airways Allgemeine Alliance Alliances Althing Amendment Archive Archives Arena Armies Army Arsenal
    Assemblée Assemblies Assembly Assizes Association Associations
    Asylum Atoll Auditorium Authorities Authority Avenue
    Axis Ba'ath Baath Bank Banks Baptistery Bar Barracks
    Basilica Basin Bastion Batt Battalion Battery Battle Battn Bay Beach Bench
    Bill Bloc Board Boards Border Borough Boulevard Branch Bridge Brigade Brigades Broadcasting Bros
    Brotherhood Brothers Building Bulletin Bund Bundesrat Bundestag
    Bundeswehr Bureau Bureaus Cabinet Café Camorra Camp Campaign Canal Cape
    Capitol Castle Castles Cathedral Cathedrals Cemetery Center Central Centre Chamber Channel Chapel Chapter
    Charter Cheka Chronicle Church Churches Cinema Circle Circus Citadel City Clinic Club Clubs Co Coalition Coast Code
    Coffee-House Collection College Colleges Colliery Colonies Colony Cominform Comintern Command Commissariat
    Commission Commissions Committee Committees Commons Commonwealth Commune Community Companies Company
    Concordat Confederacy Confederation Conference Conferences Congregation Congress Congresses Conservatoire
    Conservatory Consistory Consortium Conspiracy Constitution Consulate Convent Convention Conventions
    Convents Co-operative Cooperative Corporation Corporations Corps
    Cortes Cosa Cottage Council Councils Counties County
    Courant Court Courts Covenant Creek Crescent Crisis Cross Crown Crusade Crusades Curia Dail Dáil Dam
    Declaration Declarations Decree Delegation Delta Department Departments Desert Destour Diary Diet Diocese
    Directorate Directory Dispatch District Districts Division Divisions Docks Dockyard Doctrine Dominion
    Dominions Downs Duchies Duchy Dukedom Duma Dynasties Dynasty Earldom Echo Edict Eduskunta Electorate Embassies
    Embassy Emirate Empire Empires Encyclopaedia Encyclopedia Entente Enterprise Enterprises Estate Estates
    Estuary Examiner Exchange Exchequer Exhibition Expedition Express
    Factory Faculty Falange Falls Farm Fatah Federation
    Federations Fellowship Fells Fiord Fjord Fleet Flotilla Folketing Force Forces Forest Fort Fortress Forum
    Foundation Fountain Fraternity Frelimo Fretilin Front Frontier
    Fund Gallery Gaol Garden Gardens Garrison Gate Gazette
    Generalitat Gestapo Glacier Golkar Gosplan Government Governments Governorate Grange
    Group Groups Guard Guards Guild Guilds Gulf
    Guomindang Gymnasium Haganah Hamas Harbor Harbour Headquarters Heights
    Herald Herut Hezbollah Highway Hills Histadrut Hizbullah Holdings Hospice Hospital Hospitals
    Hostel Hotel Hotels House Houses Hukbalahap Humanité
    Ikhwan Index Industries Inkatha Inn Inquisition Institute Institutes
    Institution Institutions Insurance Insurrection Intelligencer International Invasion Irgun Island Islands Isle
    Isles Isthmus Istiqlal Izvestia Jail Jirga Journal Jubilee
    Junction Jungle Junta Katipunan Khanate Kingdom Kingdoms Kirche Knesset
    Komsomol Kriegsmarine Kuomintang Laboratory Lagoon Lake Lakes Landsturm Landtag Landwehr Laws
    League Leagues Legation Legion Library Lighthouse Likud Limited Line
    Lines Loch Lodge Lok Lords Lough Loya Ltd Luftwaffe Lycée Lyceum Magazine Magistracy Mail Majlis Mall Manifesto
    Manor Manufactory Mapai Mapam Market Masjumi Massacre Mausoleum
    Meadows Meclis Mejlis Memorial Mercury Mews Mine Mines Ministries
    Ministry Minster Mint Mission Missions Monarchy Monasteries
    Monastery Monument Mosque Mossad Mound Mount Mountain
    Mountains Movement Movements Mujahedin Mujahideen Municipality Museum Museums
    Mutiny Narodnaya Nation National Nationalrat Nations Navy Neo-Destour Nunnery Oasis
    Oblast Observatory Observer Occupation Ocean Offensive
    Office Offices Oireachtas Okhrana Opera Operation Opposition
    Oratory Orchestra Order Organisation Organisations Organization Organizations Orphanage Pact Pagoda Palace
    Palaces Palatinate Pale Papers Parade Parish Park Parliament Parliaments Parties Partition Partnership
    Party Pass Pathet Patriarchate Peace Peak Peninsula Penitentiary Phalanx Philharmonic Place Plain Plains Plan
    Planet Plantation Plateau Platform Platz Plaza Plenum Plot Point Police Politburo Polity Polytechnic Pond
    Pool Port Porte Post Prairie Pravda Precinct Prefecture Presbytery Presidency Presidium Press Presses
    Principalities Principality Priory Prison Privy Prize Prizes Proclamation Profintern Program Programme Project
    Proletkult Promenade Propaganda Protectorate Protocol Province Provinces
    Quai Quarter Quarterly Quay Rabkrin Rada Radio
    Railroad Railway Railways Rajya Ranch Range Rapids Rathaus Realm Rebellion Record Rectory Reform Reformation
    Refuge Regency Regiment Region Regions Register Registry Regt Regts Reichsrat Reichstag Reichswehr Renaissance
    Renamo Repertory Report Reporter Republic Republics Reservation Reserve Residence Resistance Resolution
    Resolutions Restaurant Restoration Retreat Review Revolt Revolution Revolutions Riksdag Riots Rising River
    Rivers Road Rocks Rooms Round Rounds Row Rue Rundschau
    Sabha Sabor Sanatorium Sanctuary Savak Scheme Schism School Schools Sea Seanad Seas
    Secretariat Sect Securitate See Sejm Seminary Sénat
    Senate Sentinel Sepulchre Service Services Session Settlement
    Settlements Shire Shoals Shop Shrine Sinn Sisters Skupština Sobranje Societies Society Sons Sound Soviet
    Soviets Sovnarkom Spa Spectator Spring Springs Squadron Square
    Stadium Staff Standard Star Stasi State States Station
    Statute Steppe Stores Storting Strait Straits Strasse Straße Stream Street Streets Studio Studios
    Sultanate Summit Survey Swapo Synagogue Syndicate Synod
    Tabernacle Taliban Tavern Telegraph Television Temple Temples
    Terminal Terrace Territories Territory Terror Theater Theatre Theatres Throne Times Tomb Tower Towers Town
    Township Trade Treasury Treaties Treaty Trench Tribe Tribes Tribunal Tribune Triumvirate Troupe Trust
    Tudeh Tunnel Turnpike Ulitsa Umkhonto Union Unions
    Unita Universities University Uprising Ustasha Vale Valley Valleys Vaults Verkhovna Vicarage
    Viceroyalty Viet Vietcong Vietminh Vilayet Villa Village Volcano Volkskammer
    Volya Vorparlament Wafd Wall Walls War Wars Watch Waterfall Way Weald Weekly
    Wehrmacht Wharf Wing Workhouse Works Workshop World Yard Zeitschrift Zeitung Zemstvo Zengakuren Zone Zoo
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
  genres:
    'Account Anatomy Annals Apology Autobiography Biography Catalogue Characters Chronicle Chronicles Commentaries Commentary Companion Confessions Conversations Cyclopaedia Defence Description Diary Dialogues Dictionary Discourse Discourses Elegies Elegy Elements Encyclopaedia Epistle Epistles Epitome Essay Essays Fables Fragments Glossary Grammar Guide Handbook Histories History Hymns Idylls Inquiry Introduction Itinerary Journal Journals Lament Lecture Lectures Legends Letter Letters Life Lives Logic Manual Maxims Meditations Memoir Memoirs Memorials Metaphysics Minutes Miscellanies Narrative Natural Notes Novel Observations Ode Odes Opera Oration Orations Origin Origins Outline Outlines Pamphlets Papers Parables Philosophy Poem Poems Politics Portrait Portraits Preface Principles Problems Prose Questions Recollections Records Reflections Remarks Reminiscences Report Researches Review Romance Saga Satires Scenes Sermon Sermons Sketch Sketches Songs Sonnet Sonnets Specimens Speeches Stories Story Studies Study Survey Tale Tales Theory Thoughts Tour Tract Tracts Tragedy Travels Treatise Treatises View Views Vindication Voyage Voyages Works',
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
    apud | as in | but see | cf | cf. | cf. also | cfr. | cited by | cited from | cited in | comp. | compare |
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
  dedications:
    'Dedicated to | In memory of | Inscribed to | To my beloved | To my brother | To my brothers | To my children | To my daughter | To my dear | To my father | To my friend | To my friends | To my husband | To my mother | To my parents | To my sister | To my sisters | To my son | To my wife | To the memory of | To the right honourable',
  contentsHeads: `
    A Table of Contents | A Table of the Chapters | Analytical Table of Contents | Contents |
    Contents of the Volume | Contents of this Volume | Contents of Vol. | Contents of Volume | In this issue |
    In this volume | Index of Chapters | List of Chapters | List of Contents | Summary of Contents |
    Synopsis of Contents | Table of Chapters | Table of contents | The Contents |
    The Contents of the Chapters | The Table | The Table of Contents
  `,
  figures: `
    Illustration | Illustrations | Illus. | Figure | Fig. | Plate | Frontispiece | Map | Image | Picture | Portrait | Photograph
  `,
  sourceHeads:
    'Bibliography | Bibliographical References | Cited Literature | Cited Works | List of Authorities | List of References | List of Sources | List of Works Cited | Literature | Literature Cited | Primary Sources | Reference List | References | References Cited | Secondary Literature | Secondary Sources | Select Bibliography | Selected Bibliography | Selected References | Sources | Sources and Bibliography | Works Cited | Works Consulted',
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
    Placed online | Posted online | Powered by WordPress | Prepared for the internet | Text prepared by | Etext prepared by | E-text prepared by | This file was produced | This eBook was produced | HTML prepared by | Prepared for the web |
    Print this page | Printer friendly | Printer-friendly | Produced by the Online | Project Gutenberg |
    Proofed and corrected | Proofed by | Proofread: | Proof-read by | Proofread by | Proofreading: |
    Public domain | Put on line | Put online | Reference Archive | Reference Library: | Release date: |
    Return to Archive | Return to contents | Return to index | Return to the archive | Return to the index |
    Return to top | Scanned: | Scanned and | Scanned by | Scanned from | Scanned text | Scanning: |
    Scan & OCR | Proofreading & | Proofreading and | Search this site | Site index | Site map | Sitemap | Skip to content | Skip to main content |
    Skip to navigation | ***START | START OF THE PROJECT | START OF THIS PROJECT | Support this site |
    Terms of use | Text Creation Partnership | Text from Wikisource | This ebook | This electronic edition |
    This electronic text | This electronic version | This e-text | This etext |
    This page intentionally left blank | This text is in the public | This text is in the public domain |
    This work is in the public domain | Top of page | Top of the page | Transcribed: | Transcribed by |
    Transcribed for | Transcriber: | Transcriber's note | Transcriber’s note | Transcribers' Note | Transcribers Note |
    Transcribers’ Note | Transcriber's Notes | Transcriber’s Notes | Transcription: | Transcription & Markup |
    Transcription by | Transcription/HTML | Transcription/Markup | Web edition | Web version | Webmaster |
    Wikimedia | Wikisource | You can freely copy | You may copy it, give it away | You may freely copy
  `
} as const satisfies Language;
