drop table standard_evidence;
