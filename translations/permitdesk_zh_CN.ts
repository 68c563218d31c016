<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionTable</name>
    <message>
        <source>Go to Today</source>
        <translation>转到今日</translation>
    </message>
    <message>
        <source>What is to be done now</source>
        <translation>现在要做什么</translation>
    </message>
    <message>
        <source>Go to Cases</source>
        <translation>转到案件</translation>
    </message>
    <message>
        <source>Where each case stands</source>
        <translation>每个案件办到哪一步</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>转到人员</translation>
    </message>
    <message>
        <source>Everything on one person</source>
        <translation>一个人的全部资料</translation>
    </message>
    <message>
        <source>Go to Employers</source>
        <translation>转到单位</translation>
    </message>
    <message>
        <source>A client at a glance</source>
        <translation>一个客户单位的概况</translation>
    </message>
    <message>
        <source>Go to Papers</source>
        <translation>转到打印</translation>
    </message>
    <message>
        <source>What is to be printed, signed, sealed and sent</source>
        <translation>要打印、签字、盖章和寄送的文书</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find people, cases, employers and commands</source>
        <translation>查找人员、案件、单位和命令</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Next Region</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>把键盘焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous Region</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>把键盘焦点移到窗口的上一部分</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show or hide the details pane</source>
        <translation>显示或隐藏详情栏</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read everything shown anew</source>
        <translation>重新读取当前内容</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>重做刚才撤销的操作</translation>
    </message>
    <message>
        <source>Chinese or English</source>
        <translation>中文或英文</translation>
    </message>
    <message>
        <source>Switch between Chinese and English</source>
        <translation>在中文和英文之间切换</translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>在浅色和深色之间切换</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>列出所有快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Import People …</source>
        <translation>导入人员…</translation>
    </message>
    <message>
        <source>Bring in people and employers from a client&apos;s spreadsheet</source>
        <translation>从客户的表格导入人员和单位</translation>
    </message>
    <message>
        <source>New Case …</source>
        <translation>新建案件…</translation>
    </message>
    <message>
        <source>Open a case for a person</source>
        <translation>为一名人员建立案件</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Add a record to this list</source>
        <translation>在列表中新增一条记录</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>修改所选内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>保存输入的内容</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move what is chosen to the bin</source>
        <translation>把所选内容移到回收站</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only rows that hold some words</source>
        <translation>只显示包含某些文字的行</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Show the fact, the rule and the calendar behind this</source>
        <translation>查看所依据的事实、规则和日历</translation>
    </message>
    <message>
        <source>Move On</source>
        <translation>进入下一步</translation>
    </message>
    <message>
        <source>Move the case to its next stage</source>
        <translation>把案件推进到下一步</translation>
    </message>
    <message>
        <source>Record a Return …</source>
        <translation>登记退回…</translation>
    </message>
    <message>
        <source>Record what the authority found lacking</source>
        <translation>登记主管部门指出的问题</translation>
    </message>
    <message>
        <source>Add a File …</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Read a PDF, compare it with the record and file it</source>
        <translation>读取 PDF，与记录核对后归档</translation>
    </message>
    <message>
        <source>Make a Paper …</source>
        <translation>制作文书…</translation>
    </message>
    <message>
        <source>Compose a paper and keep it</source>
        <translation>生成文书并保存</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the paper that is chosen</source>
        <translation>打印所选文书</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save a copy of the paper as a file</source>
        <translation>把文书另存为文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>打开所选的一行</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Look at the row that is chosen</source>
        <translation>预览所选的一行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>复制所选内容</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>The last legal day is %1; plan it by %2, the last working day before.</source>
        <translation>法定最后一天是 %1；请安排在此前最后一个工作日 %2 之前办理。</translation>
    </message>
    <message>
        <source>The last legal day is %1.</source>
        <translation>法定最后一天是 %1。</translation>
    </message>
    <message>
        <source>It is an estimate until that year&apos;s calendar is published.</source>
        <translation>当年放假安排尚未公布，日期为暂估。</translation>
    </message>
</context>
<context>
    <name>DerivationWords</name>
    <message>
        <source>Counted from this day, which does not count itself</source>
        <translation>自这一天起算，当天不计入</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) back</source>
        <translation>
            <numerusform>往前 %n 个自然日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) on</source>
        <translation>
            <numerusform>往后 %n 个自然日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar month(s) back</source>
        <translation>
            <numerusform>往前 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar month(s) on</source>
        <translation>
            <numerusform>往后 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>That month has no day %1: its last day is taken</source>
        <translation>该月没有 %1 日，取当月最后一天</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) back</source>
        <translation>
            <numerusform>往前 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) on</source>
        <translation>
            <numerusform>往后 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, free until %2, is passed over</source>
        <translation>跳过%1（放假至 %2）</translation>
    </message>
    <message>
        <source>A weekend day worked for %1, which counts</source>
        <translation>因%1调休的上班日，计入工作日</translation>
    </message>
    <message>
        <source>No calendar is published for %1 yet: only weekends are passed over</source>
        <translation>%1 年放假安排尚未公布：只跳过周末</translation>
    </message>
    <message>
        <source>Not a working day: the last one before it</source>
        <translation>不是工作日：取之前最近的工作日</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Case opened</source>
        <translation>建立案件</translation>
    </message>
    <message>
        <source>Case moved on</source>
        <translation>案件推进</translation>
    </message>
    <message>
        <source>Return recorded</source>
        <translation>登记退回</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>案件修改</translation>
    </message>
    <message>
        <source>Authority&apos;s status checked</source>
        <translation>核对主管部门状态</translation>
    </message>
    <message>
        <source>Defect mended</source>
        <translation>问题已补正</translation>
    </message>
    <message>
        <source>Defect waived</source>
        <translation>问题已豁免</translation>
    </message>
    <message>
        <source>Material changed</source>
        <translation>材料修改</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Notice filed</source>
        <translation>通知归档</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>出具文书</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>打印文书</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>人员修改</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Passport changed</source>
        <translation>护照修改</translation>
    </message>
    <message>
        <source>Permit changed</source>
        <translation>工作许可修改</translation>
    </message>
    <message>
        <source>Residence permit changed</source>
        <translation>居留许可修改</translation>
    </message>
    <message>
        <source>Employment changed</source>
        <translation>任职修改</translation>
    </message>
    <message>
        <source>Family member changed</source>
        <translation>随行家属修改</translation>
    </message>
    <message>
        <source>Employer changed</source>
        <translation>单位修改</translation>
    </message>
    <message>
        <source>Employer added</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation>经办人修改</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Office created</source>
        <translation>建立机构</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Returned: mend and submit again</source>
        <translation>被退回：补正后重新提交</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>护照到期</translation>
    </message>
    <message>
        <source>Work permit expires</source>
        <translation>工作许可到期</translation>
    </message>
    <message>
        <source>Residence permit expires</source>
        <translation>居留许可到期</translation>
    </message>
    <message>
        <source>Employer&apos;s filing expires</source>
        <translation>单位备案到期</translation>
    </message>
    <message>
        <source>Day asked for</source>
        <translation>要求的日期</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Confirmation signed on</source>
        <translation>本人确认签字日期</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Notice approved on</source>
        <translation>通知批准日期</translation>
    </message>
    <message>
        <source>Notice issued on</source>
        <translation>通知签发日期</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知编号</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>通知寄送日期</translation>
    </message>
    <message>
        <source>Visa obtained on</source>
        <translation>取得签证日期</translation>
    </message>
    <message>
        <source>Entered China on</source>
        <translation>入境日期</translation>
    </message>
    <message>
        <source>Lodging registered on</source>
        <translation>住宿登记日期</translation>
    </message>
    <message>
        <source>Originals shown on</source>
        <translation>原件核验日期</translation>
    </message>
    <message>
        <source>Electronic card made on</source>
        <translation>电子证照生成日期</translation>
    </message>
    <message>
        <source>Residence permit filed on</source>
        <translation>居留许可申请日期</translation>
    </message>
    <message>
        <source>Residence permit expires on</source>
        <translation>居留许可有效期至</translation>
    </message>
    <message>
        <source>Contract starts on</source>
        <translation>合同开始日期</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>合同结束日期</translation>
    </message>
    <message>
        <source>Former contract ends on</source>
        <translation>原合同结束日期</translation>
    </message>
    <message>
        <source>Work permit expires on</source>
        <translation>工作许可有效期至</translation>
    </message>
    <message>
        <source>Passport expires on</source>
        <translation>护照有效期至</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>护照号码</translation>
    </message>
    <message>
        <source>Planned day of use</source>
        <translation>计划使用日期</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>变更日期</translation>
    </message>
    <message>
        <source>Cancellation takes effect on</source>
        <translation>注销生效日期</translation>
    </message>
    <message>
        <source>Employer&apos;s filing expires on</source>
        <translation>单位备案有效期至</translation>
    </message>
    <message>
        <source>Employer&apos;s credit code</source>
        <translation>单位统一社会信用代码</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>业务编号</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>驻外使领馆</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>随行家属</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>办理平台</translation>
    </message>
    <message>
        <source>Country of the degree</source>
        <translation>学历授予国</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>许可证号</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Term starts on</source>
        <translation>任期开始日期</translation>
    </message>
    <message>
        <source>Term ends on</source>
        <translation>任期结束日期</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予许可</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>National rules</source>
        <translation>全国规则</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Shenzhen</source>
        <translation>深圳</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>广州</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>代理机构</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>In pre-review</source>
        <translation>预审中</translation>
    </message>
    <message>
        <source>Returned from pre-review</source>
        <translation>预审退回</translation>
    </message>
    <message>
        <source>Pre-review passed</source>
        <translation>预审通过</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>Returned from review</source>
        <translation>审查退回</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已索取</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需提交</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>中英文</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1 类</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::cases::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>共 %n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>In it since</source>
        <translation>进入日期</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Our status</source>
        <translation>我方状态</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>下一期限</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>在办案件</translation>
    </message>
    <message>
        <source>Returned cases</source>
        <translation>退回案件</translation>
    </message>
    <message>
        <source>Ended cases</source>
        <translation>已结案件</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>显示哪些案件</translation>
    </message>
    <message>
        <source>Filter by name, number, employer …</source>
        <translation>按姓名、编号、单位筛选…</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>筛选案件</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation>这里没有案件</translation>
    </message>
    <message>
        <source>Open a case for a person, or show other cases with the filter above.</source>
        <translation>请为人员建立案件，或用上方的筛选查看其他案件。</translation>
    </message>
</context>
<context>
    <name>ui::cases::NewCasePage</name>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>请从列表中选择人员。</translation>
    </message>
    <message>
        <source>Choose an employer from the list.</source>
        <translation>请从列表中选择单位。</translation>
    </message>
    <message>
        <source>A day is needed, for example 2026-11-21.</source>
        <translation>请填写日期，例如 2026-11-21。</translation>
    </message>
    <message>
        <source>The contract ends before it starts.</source>
        <translation>合同结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>案件已建立。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Type a name in either script, pinyin, or a passport number.</source>
        <translation>输入中文或外文姓名、拼音或护照号码。</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Contract starts on</source>
        <translation>合同开始日期</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>合同结束日期</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>驻外使领馆</translation>
    </message>
    <message>
        <source>Where the visa will be applied for.</source>
        <translation>将在哪里申请签证。</translation>
    </message>
</context>
<context>
    <name>ui::models::CaseTableModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Our status</source>
        <translation>我方状态</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>下一期限</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>%1 – PermitDesk</source>
        <comment>page – program</comment>
        <translation>%1 – 许可台</translation>
    </message>
    <message>
        <source>PermitDesk</source>
        <translation>许可台</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Search people, cases, employers, commands (%1)</source>
        <translation>搜索人员、案件、单位、命令（%1）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::shell::Reporter</name>
    <message>
        <source>PermitDesk</source>
        <translation>许可台</translation>
    </message>
</context>
<context>
    <name>ui::shell::StatusLine</name>
    <message>
        <source>Cancel this work</source>
        <translation>取消这项工作</translation>
    </message>
</context>
<context>
    <name>ui::shell::UndoActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>ui::today::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Returned by the authority</source>
        <translation>被主管部门退回</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n thing(s) to do</source>
        <translation>
            <numerusform>%1 · 共 %n 件事要做</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do in the next %n day(s)</source>
        <translation>
            <numerusform>未来 %n 天没有要办的事</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates of your open cases appear here as they come near. Open a case to begin.</source>
        <translation>在办案件的期限临近时会显示在这里。先建立一个案件吧。</translation>
    </message>
</context>
<context>
    <name>ui::widgets::AgendaRow</name>
    <message>
        <source>Why this date</source>
        <translation>为什么是这个日期</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DateEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>打开日历（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>ui::widgets::FieldEdit</name>
    <message>
        <source>%1 *</source>
        <comment>a required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Stepper</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>can come next</source>
        <translation>可作为下一步</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>lane: stage – state</comment>
        <translation>%1：%2 – %3</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>ui::widgets::WhyPopover</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
</TS>
