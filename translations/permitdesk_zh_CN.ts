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
        <translation>转到文书</translation>
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
    <message>
        <source>Open the Demo Office</source>
        <translation>打开演示机构</translation>
    </message>
    <message>
        <source>Look around in an invented office; your own store stays as it is</source>
        <translation>在虚构的机构中随意查看；您自己的数据不受影响</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>出具</translation>
    </message>
    <message>
        <source>Draw the paper, read it back, and keep it as it is</source>
        <translation>生成文书，读回核对，并按原样保存</translation>
    </message>
    <message>
        <source>Replace the paper that is chosen by a new one with today&apos;s values</source>
        <translation>用今天的数据出具新文书，替换所选文书</translation>
    </message>
    <message>
        <source>Open a Case …</source>
        <translation>办理案件…</translation>
    </message>
    <message>
        <source>Open a case for this person</source>
        <translation>为此人新建案件</translation>
    </message>
    <message>
        <source>Choose a Sheet …</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>Choose a client&apos;s CSV or Excel file</source>
        <translation>选择客户的 CSV 或 Excel 文件</translation>
    </message>
    <message>
        <source>Check Only</source>
        <translation>仅检查</translation>
    </message>
    <message>
        <source>Say what an import would bring; nothing is kept</source>
        <translation>说明导入结果，不保存任何内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in every row that is sound</source>
        <translation>导入所有无误的行</translation>
    </message>
    <message>
        <source>Save Rejected Rows …</source>
        <translation>保存未导入的行…</translation>
    </message>
    <message>
        <source>Save the rows that were not taken, each with its reason</source>
        <translation>保存未导入的行，逐行附原因</translation>
    </message>
    <message>
        <source>Remove what is chosen; undo brings it back</source>
        <translation>移除所选内容，可撤销恢复</translation>
    </message>
    <message>
        <source>No Change Today</source>
        <translation>今日无变化</translation>
    </message>
    <message>
        <source>Note that the authority&apos;s status was looked up today and is as before</source>
        <translation>记录今日已查询主管部门状态，无变化</translation>
    </message>
    <message>
        <source>New Rules</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Open cases that newer rules touch, old and new side by side</source>
        <translation>受新规则影响的在办案件，新旧对照</translation>
    </message>
    <message>
        <source>Move to the New Rules</source>
        <translation>转到新规则</translation>
    </message>
    <message>
        <source>Move the chosen cases to the new rules; undo brings them back</source>
        <translation>把所选案件转到新规则；可撤销</translation>
    </message>
    <message>
        <source>Keep the Old Rules …</source>
        <translation>保留原规则…</translation>
    </message>
    <message>
        <source>Leave the chosen cases with their rules, and say why</source>
        <translation>所选案件继续适用原规则，并写明原因</translation>
    </message>
    <message>
        <source>Go to Library</source>
        <translation>转到规则</translation>
    </message>
    <message>
        <source>What is the rule, and who says so?</source>
        <translation>规则是什么，依据在哪里？</translation>
    </message>
    <message>
        <source>Add a Rule Pack …</source>
        <translation>添加规则包…</translation>
    </message>
    <message>
        <source>Take in a rule pack of the office&apos;s own; it is checked first</source>
        <translation>添加本机构自己的规则包；先检查后采用</translation>
    </message>
    <message>
        <source>Switch On or Off</source>
        <translation>启用或停用</translation>
    </message>
    <message>
        <source>Let the chosen rule pack hold, or not</source>
        <translation>启用或停用所选规则包</translation>
    </message>
    <message>
        <source>Import a Year …</source>
        <translation>导入年历…</translation>
    </message>
    <message>
        <source>Bring in a year&apos;s days off and make-up days: holiday-cn, iCalendar or CSV</source>
        <translation>导入一年的放假和调休安排：holiday-cn、iCalendar 或 CSV</translation>
    </message>
    <message>
        <source>Go to Card Integration</source>
        <translation>转到证卡融合</translation>
    </message>
    <message>
        <source>Whom 1 December 2024 left with an old paper</source>
        <translation>2024年12月1日后仍持旧证件的人员</translation>
    </message>
    <message>
        <source>Open Cases …</source>
        <translation>建立换发案件…</translation>
    </message>
    <message>
        <source>See what replacing the papers of the chosen holders takes, and open their cases</source>
        <translation>预览所选人员的换发办理方式，并建立案件</translation>
    </message>
    <message>
        <source>All Holders</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Show everybody who was left with an old paper</source>
        <translation>显示所有持旧证件的人员</translation>
    </message>
    <message>
        <source>Holders Not Yet Done</source>
        <translation>未办结人员</translation>
    </message>
    <message>
        <source>Show only those whose paper is not replaced yet</source>
        <translation>只显示旧证件尚未换发的人员</translation>
    </message>
    <message>
        <source>Holders Done</source>
        <translation>已办结人员</translation>
    </message>
    <message>
        <source>Show only those whose paper was replaced</source>
        <translation>只显示旧证件已换发的人员</translation>
    </message>
    <message>
        <source>Add Portal Access …</source>
        <translation>添加平台账号…</translation>
    </message>
    <message>
        <source>Note how one gets into a portal for this employer; never a password</source>
        <translation>记录如何登录该单位的办理平台；不记密码</translation>
    </message>
    <message>
        <source>Record Arrivals …</source>
        <translation>登记入境…</translation>
    </message>
    <message>
        <source>Type the entry dates of several people into one table</source>
        <translation>在一张表中填写多人的入境日期</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>转到收件</translation>
    </message>
    <message>
        <source>What came in, read and matched to its case</source>
        <translation>收到的文件：已识别并对应到案件</translation>
    </message>
    <message>
        <source>Add Files …</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Read PDFs, scans and photos, many at a time; nothing is kept yet</source>
        <translation>读取 PDF、扫描件和照片，可一次多个；此时不保存任何内容</translation>
    </message>
    <message>
        <source>Stop Reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Read no further; what is read stays in the list</source>
        <translation>不再继续读取；已读取的仍留在列表中</translation>
    </message>
    <message>
        <source>Take off the List</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Take the chosen file off the list; the file itself stays where it is</source>
        <translation>将所选文件移出列表；文件本身不受影响</translation>
    </message>
    <message>
        <source>File as Notice</source>
        <translation>存为工作许可通知</translation>
    </message>
    <message>
        <source>File the chosen file as the case&apos;s notice, with the values as confirmed</source>
        <translation>将所选文件按已确认的内容存为本案的工作许可通知</translation>
    </message>
    <message>
        <source>Keep as Material</source>
        <translation>存为材料</translation>
    </message>
    <message>
        <source>Keep the chosen file as the chosen material of the case</source>
        <translation>将所选文件存为案件的所选材料</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Let the chosen finding stand, and say why</source>
        <translation>让选中的问题保留，并说明原因</translation>
    </message>
    <message>
        <source>What to Ask For</source>
        <translation>要索取的材料</translation>
    </message>
    <message>
        <source>List what this client still has to send, person by person, and copy the list</source>
        <translation>逐人列出该客户还要提供的材料，并复制清单</translation>
    </message>
    <message>
        <source>For Many …</source>
        <translation>批量出具…</translation>
    </message>
    <message>
        <source>Issue one form for many cases, one after another</source>
        <translation>用同一表单为多个案件逐一出具文书</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Issue no further paper; what is issued stays</source>
        <translation>不再出具；已出具的保留</translation>
    </message>
    <message>
        <source>Fill In the Portal</source>
        <translation>系统填报</translation>
    </message>
    <message>
        <source>Show what is typed into the portal, page by page, each value with a button that copies it</source>
        <translation>按页面列出要录入平台的内容，每项都可一键复制</translation>
    </message>
    <message>
        <source>Make a Pack …</source>
        <translation>生成材料包…</translation>
    </message>
    <message>
        <source>Put the case&apos;s papers into a folder as the portal takes them, with a list</source>
        <translation>按平台要求把本案材料放入一个文件夹，并附清单</translation>
    </message>
    <message>
        <source>New Paper …</source>
        <translation>新文书…</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>To Seal</source>
        <translation>待签章</translation>
    </message>
    <message>
        <source>What is to be signed and sealed, and the packets on their way</source>
        <translation>待签字盖章的文书和在途包裹</translation>
    </message>
    <message>
        <source>Make a Packet</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Put the chosen papers into a packet for each employer</source>
        <translation>把选中的文书按单位打包</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Take the chosen paper out of its packet, which was not sent</source>
        <translation>把选中的文书从未寄出的包裹中取出</translation>
    </message>
    <message>
        <source>Signed Copy …</source>
        <translation>归档签章件…</translation>
    </message>
    <message>
        <source>File the scan of the chosen paper, signed and sealed</source>
        <translation>归档选中文书的签章扫描件</translation>
    </message>
    <message>
        <source>Add a Seal …</source>
        <translation>新增印章…</translation>
    </message>
    <message>
        <source>Note a seal that this employer has, and its authorisation</source>
        <translation>登记该单位的印章及其授权</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Progress Report …</source>
        <translation>进度报告…</translation>
    </message>
    <message>
        <source>Save how this client&apos;s cases stand, as PDF and for Excel</source>
        <translation>将该客户的案件进展保存为 PDF 和 Excel</translation>
    </message>
    <message>
        <source>Hand Over …</source>
        <translation>移交案件…</translation>
    </message>
    <message>
        <source>Write the whole case into a folder for another office: the case book, every record, every file</source>
        <translation>把整个案件写入一个文件夹，交给其他机构：总册、全部记录和文件</translation>
    </message>
    <message>
        <source>Take a Case Over …</source>
        <translation>接收案件…</translation>
    </message>
    <message>
        <source>Bring in a case that another office handed over, value for value</source>
        <translation>接收其他机构移交的案件，逐项保留原值</translation>
    </message>
    <message>
        <source>Printer Offset …</source>
        <translation>打印偏移…</translation>
    </message>
    <message>
        <source>Move what this computer prints, so that it meets pre-printed paper</source>
        <translation>移动这台电脑打印的内容，以便套印在预印纸上</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>What papers are made of: the program&apos;s forms and the office&apos;s own</source>
        <translation>文书由什么生成：程序自带的模板和本单位自己的模板</translation>
    </message>
    <message>
        <source>Add a Form …</source>
        <translation>添加模板…</translation>
    </message>
    <message>
        <source>Take in a form of the office&apos;s own; it is checked first</source>
        <translation>采用本单位自己的模板，先经检查</translation>
    </message>
    <message>
        <source>Let papers be made of the chosen form, or not</source>
        <translation>让选中的模板用于或不用于生成文书</translation>
    </message>
    <message>
        <source>Letterhead …</source>
        <translation>信头…</translation>
    </message>
    <message>
        <source>Change the name, address and telephone at the head of the office&apos;s letters</source>
        <translation>修改本单位信函抬头的名称、地址和电话</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Choose the picture at the head of the office&apos;s letters</source>
        <translation>选择本单位信函抬头的图片</translation>
    </message>
    <message>
        <source>How to Write One</source>
        <translation>怎样编写</translation>
    </message>
    <message>
        <source>Tell how a form of the office&apos;s own is written</source>
        <translation>说明怎样编写本单位自己的模板</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Hide everything and close the store until the passphrase is typed</source>
        <translation>隐藏全部内容并关闭数据夹，输入口令后再打开</translation>
    </message>
    <message>
        <source>Staff and Security</source>
        <translation>成员与安全</translation>
    </message>
    <message>
        <source>Who is in the office and what they may do, passphrases, the recovery key, locking</source>
        <translation>机构成员及其权限、口令、恢复密钥、锁定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Record that you have looked the case through, so that somebody else may submit it</source>
        <translation>登记您已复核本案，之后可由其他人提交</translation>
    </message>
    <message>
        <source>Leaves the Office …</source>
        <translation>离开机构 …</translation>
    </message>
    <message>
        <source>Hand the open cases of the chosen member over, and close their access</source>
        <translation>移交所选成员的在办案件，并停止其使用</translation>
    </message>
    <message>
        <source>Give a Passphrase …</source>
        <translation>设置口令 …</translation>
    </message>
    <message>
        <source>Let the chosen member open the store with a passphrase of their own</source>
        <translation>让所选成员用自己的口令打开数据夹</translation>
    </message>
    <message>
        <source>Take the Passphrase …</source>
        <translation>收回口令 …</translation>
    </message>
    <message>
        <source>Let the chosen member open the store no longer</source>
        <translation>所选成员不能再打开数据夹</translation>
    </message>
    <message>
        <source>My Passphrase …</source>
        <translation>我的口令 …</translation>
    </message>
    <message>
        <source>Change the passphrase with which you open the store</source>
        <translation>修改您打开数据夹的口令</translation>
    </message>
    <message>
        <source>New Recovery Key …</source>
        <translation>新恢复密钥 …</translation>
    </message>
    <message>
        <source>Make a key to be printed and locked away, which opens the store when every passphrase is forgotten</source>
        <translation>生成一把打印后锁好的密钥，口令全忘时用它打开数据夹</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Make, check and restore backups of the store</source>
        <translation>备份数据夹，检查或恢复备份</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Make a backup in both places at once</source>
        <translation>立即在两个位置各备份一份</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Look at every record, document and entry of the history of the chosen backup</source>
        <translation>逐一检查所选备份中的记录、文件和历史</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Put the chosen backup in the place of the store, which is kept</source>
        <translation>用所选备份替换现有数据夹，原数据夹会保留</translation>
    </message>
    <message>
        <source>Second Folder …</source>
        <translation>第二个文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder on another disk where every backup is made too</source>
        <translation>选择另一块硬盘上的文件夹，每次备份也存到那里</translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation>转到报表</translation>
    </message>
    <message>
        <source>How the office is doing</source>
        <translation>本所的工作情况</translation>
    </message>
    <message>
        <source>For Excel …</source>
        <translation>导出 Excel…</translation>
    </message>
    <message>
        <source>Save the figure that is shown as a workbook</source>
        <translation>把显示的统计保存为工作簿</translation>
    </message>
    <message>
        <source>Client Report …</source>
        <translation>客户报告…</translation>
    </message>
    <message>
        <source>Choose the client to whom you send how their cases stand</source>
        <translation>选择要发送案件进展的客户</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language and look of this computer, and the way to all that is chosen for the office</source>
        <translation>本机的语言和外观，以及本所各项设置的入口</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Tell what this page is for and how it is used</source>
        <translation>说明本页的用途和用法</translation>
    </message>
    <message>
        <source>Save the List …</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>Save the rows shown, in their order, for Excel or as CSV</source>
        <translation>把所显示的各行按当前顺序保存为 Excel 或 CSV 文件</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Choose the columns, save this way of looking at the list, or save the list as a file</source>
        <translation>选择列、保存当前视图，或把列表存成文件</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Show the cases as cards, by whose turn it is, or as a table</source>
        <translation>以卡片按轮到谁办来看案件，或以表格来看</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>People, employers and cases that were put out of sight, and the way back</source>
        <translation>查看移入回收站的人员、单位和案件，并可恢复</translation>
    </message>
    <message>
        <source>Move to Bin …</source>
        <translation>移入回收站…</translation>
    </message>
    <message>
        <source>Put what is chosen out of sight, with what hangs on it; the bin and undo bring it back</source>
        <translation>把所选内容连同关联内容移入回收站，可恢复或撤销</translation>
    </message>
    <message>
        <source>Move This to Bin …</source>
        <translation>把当前记录移入回收站…</translation>
    </message>
    <message>
        <source>Put the record shown out of sight, with what hangs on it; the bin and undo bring it back</source>
        <translation>把当前记录连同关联内容移入回收站，可恢复或撤销</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring what is chosen back from the bin, as it was</source>
        <translation>把所选内容从回收站恢复原样</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Written by the office itself; no rule asks for it.</source>
        <translation>由本单位自行填写，没有规定要求。</translation>
    </message>
    <message>
        <source>To be filed by %1, as far as the holidays are known.</source>
        <translation>最迟 %1 提交（放假安排未全部公布，仅为估计）。</translation>
    </message>
    <message>
        <source>To be filed by %1.</source>
        <translation>最迟 %1 提交。</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>The work permit has ended: apply anew</source>
        <translation>工作许可已到期：须重新申请</translation>
    </message>
    <message>
        <source>%1 (at the latest on %2)</source>
        <extracomment>What is to be done, and the last day for it, which comes before the day that the rule names.</extracomment>
        <translation>%1（最迟 %2）</translation>
    </message>
</context>
<context>
    <name>BinMover</name>
    <message>
        <source>Move to Bin</source>
        <translation>移入回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin.</source>
        <translation>
            <numerusform>已把 %n 条记录移入回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was moved to the bin.</source>
        <translation>已把 %1 移入回收站。</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n 个在办案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended case(s)</source>
        <translation>
            <numerusform>%n 个已结束案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) kept here</source>
        <translation>
            <numerusform>%n 份存放原件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) issued</source>
        <translation>
            <numerusform>%n 份已出具文书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s)</source>
        <translation>
            <numerusform>%n 名家属</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) employed (they stay)</source>
        <translation>
            <numerusform>%n 名任职人员（保留）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>把 %1 移入回收站？</translation>
    </message>
    <message numerus="yes">
        <source>Move %n person(s) to the bin?</source>
        <translation>
            <numerusform>把 %n 名人员移入回收站？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n employer(s) to the bin?</source>
        <translation>
            <numerusform>把 %n 家单位移入回收站？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n case(s) to the bin?</source>
        <translation>
            <numerusform>把 %n 个案件移入回收站？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing hangs on it.</source>
        <translation>没有关联内容。</translation>
    </message>
    <message>
        <source>What hangs on it: %1.</source>
        <translation>关联内容：%1。</translation>
    </message>
    <message>
        <source>Originals that belong to others are still here: hand them back first.</source>
        <translation>这里还存放着他人的原件，请先归还。</translation>
    </message>
    <message>
        <source>It goes out of sight with what hangs on it: no list, no search, no date shows it. Papers, files and history stay, and Undo or the bin bring everything back.</source>
        <translation>移入后，列表、搜索和日期都不再显示这些内容。文书、文件和历史都保留，撤销或在回收站恢复即可还原。</translation>
    </message>
</context>
<context>
    <name>CaseDetails</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Passport name</source>
        <translation>护照姓名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>护照有效期至</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Filing expires</source>
        <translation>单位备案到期</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同期限</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>通知签发</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>通知寄出</translation>
    </message>
    <message>
        <source>Visa obtained</source>
        <translation>取得签证</translation>
    </message>
    <message>
        <source>Entered China</source>
        <translation>入境</translation>
    </message>
    <message>
        <source>Lodging registered</source>
        <translation>住宿登记</translation>
    </message>
    <message>
        <source>Originals shown</source>
        <translation>原件核验</translation>
    </message>
    <message>
        <source>Electronic card</source>
        <translation>电子社保卡</translation>
    </message>
    <message>
        <source>Residence permit filed</source>
        <translation>居留许可递交</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>业务编号</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>回执编号</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知编号</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>驻外使领馆</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Authority last checked</source>
        <translation>主管部门状态最近查询</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居留许可</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Can be collected from</source>
        <translation>可领取日期</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>领取日期</translation>
    </message>
    <message>
        <source>Where the passport is</source>
        <translation>护照所在</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>随行家属</translation>
    </message>
    <message>
        <source>Residence permit expires</source>
        <translation>居留许可有效期至</translation>
    </message>
    <message>
        <source>Locked since the submission</source>
        <translation>提交后不能修改</translation>
    </message>
</context>
<context>
    <name>CaseFactsEditor</name>
    <message>
        <source>Residence permit</source>
        <translation>居留许可</translation>
    </message>
    <message>
        <source>Appointment on</source>
        <translation>预约日期</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>回执编号</translation>
    </message>
    <message>
        <source>Can be collected from</source>
        <translation>可领取日期</translation>
    </message>
    <message>
        <source>From then on it stands on Today until it is collected.</source>
        <translation>从该日起列在“今日”，直到领取。</translation>
    </message>
    <message>
        <source>Where the passport is</source>
        <translation>护照所在</translation>
    </message>
    <message>
        <source>With the person, at the window, at our office …</source>
        <translation>本人处、办理窗口、本所……</translation>
    </message>
    <message>
        <source>Contract and consulate</source>
        <translation>合同与使领馆</translation>
    </message>
    <message>
        <source>Contract starts on</source>
        <translation>合同开始日</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>合同结束日</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>驻外使领馆</translation>
    </message>
    <message>
        <source>Where the visa is applied for</source>
        <translation>在哪里申请签证</translation>
    </message>
    <message>
        <source>Language of the contract</source>
        <translation>合同的语言</translation>
    </message>
    <message>
        <source>zh if it is in Chinese, alone or beside another language; else two letters: en, fr …</source>
        <translation>合同为中文（含中外文对照）填zh；否则填两个字母：en、fr……</translation>
    </message>
    <message>
        <source>What the contract says</source>
        <translation>合同载明的内容</translation>
    </message>
    <message>
        <source>Tick what is in it; as long as nothing is ticked it counts as not looked at.</source>
        <translation>合同里写明的请勾选；一项都没勾选时，视为尚未查看。</translation>
    </message>
    <message>
        <source>Numbers of the authority</source>
        <translation>主管部门编号</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>业务编号</translation>
    </message>
    <message>
        <source>As the portal lists the application.</source>
        <translation>系统中申请的编号。</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知编号</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>The same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>Not in our record</source>
        <translation>我方记录中没有</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 误为 %2</translation>
    </message>
</context>
<context>
    <name>DeadlineView</name>
    <message>
        <source>done %1</source>
        <translation>%1 已办</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>另一种算法</translation>
    </message>
    <message>
        <source>set for %1</source>
        <translation>定于%1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>尚不清楚：%1</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>Its day cannot be told yet.</source>
        <translation>尚不能确定日期</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
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
    <message>
        <source>The last legal day is %1; plan it by %2, the last working day before.</source>
        <translation>法定最后一日为 %1；请安排在此前最后一个工作日 %2 之前办理。</translation>
    </message>
    <message>
        <source>The last legal day is %1; the office plans by %2, the next working day.</source>
        <translation>法定最后一日为 %1；按本机构的选择，计划在其后第一个工作日 %2 办理。</translation>
    </message>
    <message>
        <source>The last legal day is %1.</source>
        <translation>法定最后一日为 %1。</translation>
    </message>
    <message>
        <source>It is an estimate until that year&apos;s calendar is published.</source>
        <translation>该年度放假安排公布之前，此日期为估算。</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
</context>
<context>
    <name>EmployerEditor</name>
    <message>
        <source>Edit the employer</source>
        <translation>编辑单位</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>One of the two names is needed.</source>
        <translation>两个名称至少填写一个。</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>18 characters, never I, O, S, V or Z.</source>
        <translation>共 18 位，不含 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address in Chinese</source>
        <translation>中文地址</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>英文地址</translation>
    </message>
    <message>
        <source>Filing with the authority expires on</source>
        <translation>单位备案有效期至</translation>
    </message>
    <message>
        <source>Relation to us</source>
        <translation>与我方关系</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>No client (any more)</source>
        <translation>非客户（或已终止）</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>联系人邮箱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>EmployerSealEditor</name>
    <message>
        <source>Edit the seal</source>
        <translation>编辑印章</translation>
    </message>
    <message>
        <source>New seal</source>
        <translation>新增印章</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>授权日期</translation>
    </message>
    <message>
        <source>The day of the authorisation that the authority has (公章授权书); the company&apos;s own seal needs none.</source>
        <translation>主管部门已备案的公章授权书日期；公章本身无需授权。</translation>
    </message>
    <message>
        <source>Authorised until</source>
        <translation>授权截止</translation>
    </message>
    <message>
        <source>The last valid day.</source>
        <translation>最后有效日。</translation>
    </message>
    <message>
        <source>Who has the seal</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Permits ending</source>
        <translation>到期的许可</translation>
    </message>
    <message>
        <source>Cases by stage</source>
        <translation>各阶段案件</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>First-pass rate</source>
        <translation>一次通过率</translation>
    </message>
    <message>
        <source>Days per stage</source>
        <translation>各阶段天数</translation>
    </message>
    <message>
        <source>People by the month in which their work permit ends, for twelve months.</source>
        <translation>按工作许可到期的月份统计人数，共十二个月。</translation>
    </message>
    <message>
        <source>Open cases by the stage they are in.</source>
        <translation>按所处阶段统计在办案件。</translation>
    </message>
    <message>
        <source>Cases that came back in the last twelve months, under each reason that was noted.</source>
        <translation>近十二个月被退回的案件，按登记的每项原因统计。</translation>
    </message>
    <message>
        <source>Open cases by who handles them.</source>
        <translation>按经办人统计在办案件。</translation>
    </message>
    <message>
        <source>Of the cases decided in a month, how many were approved without ever coming back.</source>
        <translation>当月作出决定的案件中，从未被退回即获批准的比例。</translation>
    </message>
    <message>
        <source>How long cases stood in a stage they left in the last twelve months: half of them longer, half shorter.</source>
        <translation>近十二个月离开某阶段的案件在该阶段停留的天数：一半案件更长，一半更短。</translation>
    </message>
    <message>
        <source>Passed at first</source>
        <translation>一次通过</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人经办</translation>
    </message>
    <message>
        <source>No reason noted</source>
        <translation>未登记原因</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1：%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n case(s)</source>
        <translation>
            <numerusform>%1：%n 件中的 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 days, from %n case(s)</source>
        <translation>
            <numerusform>%1：%2 天，依据 %n 件案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1：%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message>
        <source>Waived</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>In order until %1</source>
        <translation>最后有效日：%1</translation>
    </message>
    <message>
        <source>Let stand: %1</source>
        <translation>放弃原因：%1</translation>
    </message>
    <message>
        <source>Spares a return: %1</source>
        <translation>避免退回：%1</translation>
    </message>
    <message>
        <source>%1 “%2” ↔ %3 “%4”</source>
        <translation>%1“%2” ↔ %3“%4”</translation>
    </message>
    <message>
        <source>In order until</source>
        <translation>最后有效日</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>依据强度</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>怎么办：%1</translation>
    </message>
    <message numerus="yes">
        <source>This office had %Ln return(s) of this kind here, the last on %1: %2.</source>
        <translation>
            <numerusform>本机构在此地同类业务已被退回 %Ln 次，最近一次 %1：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>both parties</source>
        <translation>甲乙方信息</translation>
    </message>
    <message>
        <source>place of work</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>period in China</source>
        <translation>来华工作时间</translation>
    </message>
    <message>
        <source>position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>seal and signature</source>
        <translation>签字盖章</translation>
    </message>
    <message>
        <source>contact of the referee</source>
        <translation>证明人联系方式</translation>
    </message>
    <message>
        <source>seal or signature</source>
        <translation>盖章或签字</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>years of experience</source>
        <translation>工作年限</translation>
    </message>
    <message>
        <source>months a year in China</source>
        <translation>每年在华工作月数</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>汉语水平</translation>
    </message>
    <message>
        <source>region</source>
        <translation>工作地区</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>university or employer of rank</source>
        <translation>知名高校或企业</translation>
    </message>
    <message>
        <source>the province&apos;s own points</source>
        <translation>省级加分</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺%1。</translation>
    </message>
    <message>
        <source>%1 is missing; a written commitment may stand in.</source>
        <translation>缺%1；可用书面承诺代替。</translation>
    </message>
    <message>
        <source>%1 may be needed: that depends on %2.</source>
        <translation>可能需要%1：取决于%2。</translation>
    </message>
    <message>
        <source>%1 is not filled in.</source>
        <translation>未填写%1。</translation>
    </message>
    <message>
        <source>%1: the seal of the employer is missing.</source>
        <translation>%1未加盖单位印章。</translation>
    </message>
    <message>
        <source>%1, issued on %2, is more than %3 months old on %4.</source>
        <translation>%1于%2签发，到%4已超过%3个月。</translation>
    </message>
    <message>
        <source>%1 ends on %2, before %3.</source>
        <translation>%1于%2到期，早于%3。</translation>
    </message>
    <message>
        <source>The passport ends on %1: on %2 it has less than %3 months left.</source>
        <translation>护照于%1到期：到%2剩余有效期不足%3个月。</translation>
    </message>
    <message>
        <source>The residence permit ends on %1, before %2.</source>
        <translation>居留许可于%1到期，早于%2。</translation>
    </message>
    <message>
        <source>The contract ends before it begins.</source>
        <translation>合同终止日早于起始日。</translation>
    </message>
    <message>
        <source>%1: the last day is before the first.</source>
        <translation>%1：终止日早于起始日。</translation>
    </message>
    <message>
        <source>%1: dated %2, after %3.</source>
        <translation>%1的日期为%2，晚于%3。</translation>
    </message>
    <message>
        <source>The day of use, %1, is before the submission on %2.</source>
        <translation>使用日期%1早于提交日期%2。</translation>
    </message>
    <message>
        <source>The passport number cannot be right: 5 to 15 letters and digits.</source>
        <translation>护照号码不可能正确：应为5至15位字母和数字。</translation>
    </message>
    <message>
        <source>The credit code cannot be right: its length, a sign in it, or its last sign.</source>
        <translation>统一社会信用代码不可能正确：长度、字符或末位校验不符。</translation>
    </message>
    <message>
        <source>Positions 9 to 17 of the credit code miss their own check; older codes may.</source>
        <translation>统一社会信用代码第9至17位不符合自身校验；早期代码可能如此。</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1不是有效的邮箱。</translation>
    </message>
    <message>
        <source>%1 is not a phone number.</source>
        <translation>%1不是有效的电话。</translation>
    </message>
    <message>
        <source>%1 differs: “%2” and, in %3, “%4”.</source>
        <translation>%1不一致：“%2”，而%3中为“%4”。</translation>
    </message>
    <message>
        <source>The name differs: “%1” and “%2”.</source>
        <translation>姓名不一致：“%1”与“%2”。</translation>
    </message>
    <message>
        <source>The name differs: “%1” and, in %2, “%3”.</source>
        <translation>姓名不一致：“%1”，而%2中为“%3”。</translation>
    </message>
    <message>
        <source>%1: an apostille of %2 is not in force in China; it needs consular legalisation.</source>
        <translation>%1：%2的附加证明书在中国不适用，需办理领事认证。</translation>
    </message>
    <message>
        <source>%1: whether an apostille of %2 is in force in China is not certain here: check.</source>
        <translation>%1：%2的附加证明书在中国是否适用，此处不能确定，请核实。</translation>
    </message>
    <message>
        <source>%1: the Chinese translation is missing.</source>
        <translation>%1没有中文译文。</translation>
    </message>
    <message>
        <source>%1 was issued in %2, not in China.</source>
        <translation>%1由%2出具，而非中国。</translation>
    </message>
    <message>
        <source>%1 is of %2, not of the nationality: in order only if that was the last place lived in for a year.</source>
        <translation>%1由%2出具，不是国籍国：只有该地为最后连续居住一年以上的地方才可以。</translation>
    </message>
    <message>
        <source>%1 is a sworn statement, not an official record.</source>
        <translation>%1是宣誓声明，不是官方记录。</translation>
    </message>
    <message>
        <source>The employer&apos;s registration ended on %1, before %2.</source>
        <translation>单位注册信息已于%1到期，早于%2。</translation>
    </message>
    <message>
        <source>The application cannot be started by: %1.</source>
        <translation>不能由此方发起申请：%1。</translation>
    </message>
    <message>
        <source>Filed too early: it opens on %1.</source>
        <translation>申请过早：自%1起受理。</translation>
    </message>
    <message>
        <source>Filed too late: the last day was %1.</source>
        <translation>申请过晚：最后一天为%1。</translation>
    </message>
    <message>
        <source>The permit ended on %1: it can no longer be extended.</source>
        <translation>许可已于%1到期，不能再延期。</translation>
    </message>
    <message>
        <source>The person is in China: the overseas entry is the wrong one.</source>
        <translation>人已在境内：不应走境外入口。</translation>
    </message>
    <message>
        <source>The person enters China only on %1, after the submission on %2: the domestic entry is the wrong one.</source>
        <translation>入境日期为%1，晚于提交日期%2：不应走境内入口。</translation>
    </message>
    <message>
        <source>No entry into China is known: the domestic entry is for those who are there.</source>
        <translation>没有入境记录：境内入口仅适用于已在境内的人员。</translation>
    </message>
    <message>
        <source>The employer changes: a change of the permit is the wrong business; the old permit is cancelled and the new employer applies.</source>
        <translation>更换了用人单位：不能用变更办理；应注销原许可，由新单位申请。</translation>
    </message>
    <message>
        <source>The contract&apos;s dates cannot be changed: cancel and apply anew.</source>
        <translation>合同起止日不能修改：须注销后重新申请。</translation>
    </message>
    <message>
        <source>The former permit still stands.</source>
        <translation>原工作许可尚未注销。</translation>
    </message>
    <message>
        <source>The former permit is cancelled only on %1.</source>
        <translation>原工作许可到%1才注销。</translation>
    </message>
    <message>
        <source>The originals were to be shown by %1.</source>
        <translation>应在%1前核验原件。</translation>
    </message>
    <message>
        <source>The contract is not in Chinese (%1).</source>
        <translation>合同不是中文（%1）。</translation>
    </message>
    <message>
        <source>The contract lacks: %1.</source>
        <translation>合同缺少：%1。</translation>
    </message>
    <message>
        <source>The contract begins on %1, more than %2 days after the submission (by %3 at the latest).</source>
        <translation>合同于%1生效，超出提交后%2天（最晚%3）。</translation>
    </message>
    <message>
        <source>The contract begins on %1, before the submission on %2.</source>
        <translation>合同于%1生效，早于%2提交。</translation>
    </message>
    <message>
        <source>The contract begins on %1, before the cancellation takes effect on %2.</source>
        <translation>合同于%1生效，早于%2注销生效。</translation>
    </message>
    <message>
        <source>The contract begins on %1 and leaves a gap: the old one ends on %2.</source>
        <translation>合同于%1生效，与原合同不衔接：原合同于%2终止。</translation>
    </message>
    <message>
        <source>The contract runs for more than the %1 years that are granted.</source>
        <translation>合同期限超过许可最长的%1年。</translation>
    </message>
    <message>
        <source>Aged %1, under %2.</source>
        <translation>年龄%1岁，不满%2岁。</translation>
    </message>
    <message>
        <source>Aged %1, over %2.</source>
        <translation>年龄%1岁，超过%2岁。</translation>
    </message>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>%1缺少：%2。</translation>
    </message>
    <message>
        <source>%1 says not from when to when.</source>
        <translation>%1未写明起止时间。</translation>
    </message>
    <message>
        <source>The work history has a gap from %1 to %2.</source>
        <translation>工作经历在%1至%2之间有空档。</translation>
    </message>
    <message>
        <source>%1: “%2” is no date that can be read, so the history is not judged by it.</source>
        <translation>%1：无法识别日期“%2”，未据此判断工作经历。</translation>
    </message>
    <message>
        <source>%1 equals: %2.</source>
        <translation>%1与此相同：%2。</translation>
    </message>
    <message>
        <source>The handler is no regular, insured employee.</source>
        <translation>经办人不是已参保的正式员工。</translation>
    </message>
    <message>
        <source>The place of work lacks street and number.</source>
        <translation>工作地点缺街道和门牌号。</translation>
    </message>
    <message>
        <source>The certificate is not of the highest degree that the form names.</source>
        <translation>证书不是申请表所填的最高学位。</translation>
    </message>
    <message>
        <source>Class %1 is not taken here, only: %2.</source>
        <translation>此业务不办理%1类，只办理：%2类。</translation>
    </message>
    <message>
        <source>%1 points; %2 are needed.</source>
        <translation>积分%1分，需要%2分。</translation>
    </message>
    <message>
        <source>%1 points so far; %2 are needed. Unknown: %3.</source>
        <translation>目前积分%1分，需要%2分。未知：%3。</translation>
    </message>
    <message>
        <source>%1 points so far; %2 are needed.</source>
        <translation>目前%1分，需%2分。</translation>
    </message>
    <message>
        <source>Not covered by the table: %1.</source>
        <translation>计分表未涵盖：%1。</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>其他国家</translation>
    </message>
    <message>
        <source>%1 (%2) is not authenticated: an apostille will do.</source>
        <translation>%1（%2）未认证：办理附加证明书即可。</translation>
    </message>
    <message>
        <source>%1 (%2) is not authenticated: it needs consular legalisation.</source>
        <translation>%1（%2）未认证：需办理领事认证。</translation>
    </message>
    <message>
        <source>%1 (%2) is not authenticated: it needs its local notary&apos;s act.</source>
        <translation>%1（%2）未认证：需当地公证。</translation>
    </message>
    <message>
        <source>%1 (%2) is not authenticated; whether an apostille will do is not known here: check, else it needs consular legalisation.</source>
        <translation>%1（%2）未认证；附加证明书是否适用此处不能确定，请核实；不适用的须办领事认证。</translation>
    </message>
    <message>
        <source>Only signs that look alike differ, such as 0 and O, 1 and I or 8 and B.</source>
        <translation>仅形近字符不同，如0与O、1与I、8与B。</translation>
    </message>
    <message>
        <source>Two neighbouring signs are exchanged.</source>
        <translation>相邻两位颠倒。</translation>
    </message>
    <message>
        <source>Day and month are exchanged.</source>
        <translation>日和月颠倒。</translation>
    </message>
    <message>
        <source>The words stand in another order.</source>
        <translation>词的顺序不同。</translation>
    </message>
    <message>
        <source>A single sign differs.</source>
        <translation>仅一个字符不同。</translation>
    </message>
    <message>
        <source>personnel seal</source>
        <translation>人事章</translation>
    </message>
    <message>
        <source>contract seal</source>
        <translation>合同专用章</translation>
    </message>
    <message>
        <source>foreign affairs seal</source>
        <translation>外事章</translation>
    </message>
    <message>
        <source>contract expired</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>contract terminated</source>
        <translation>合同解除</translation>
    </message>
    <message>
        <source>%1 bears a seal that the company has not authorised: %2.</source>
        <translation>%1所盖印章未经公章授权：%2。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The reason given is “%1”, but the contract ends on %2 and the person left on %3.</source>
        <translation>注销原因填的是“%1”，但合同 %2 到期，本人 %3 离职。</translation>
    </message>
    <message>
        <source>Promised was a pay of %1, paid were %2.</source>
        <translation>承诺薪资 %1，实际发放 %2。</translation>
    </message>
    <message>
        <source>from memory: ask before you rely on it</source>
        <translation>凭记忆，使用前请先咨询</translation>
    </message>
    <message>
        <source>a weak source</source>
        <translation>来源较弱</translation>
    </message>
    <message>
        <source>a fair source</source>
        <translation>来源一般</translation>
    </message>
    <message>
        <source>a strong source</source>
        <translation>来源可靠</translation>
    </message>
    <message>
        <source>the authority&apos;s own words</source>
        <translation>主管部门原文</translation>
    </message>
    <message>
        <source>The file kept as %1 was read as %2.</source>
        <translation>作为%1存放的文件被识别为%2。</translation>
    </message>
    <message>
        <source>The translation of %1 bears no seal of the employer.</source>
        <translation>%1的译文没有单位盖章。</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>there are not as many cells as columns</source>
        <translation>单元格数与栏数不一致</translation>
    </message>
    <message>
        <source>a field has no name, or that of another</source>
        <translation>字段没有名称，或与另一字段同名</translation>
    </message>
    <message>
        <source>the field lacks a known type, or its label in both languages</source>
        <translation>字段缺少已知的类型，或缺少中英文标签</translation>
    </message>
    <message>
        <source>the file is too large for a form</source>
        <translation>文件过大，不像模板</translation>
    </message>
    <message>
        <source>the folder around the version&apos;s has not the form&apos;s code</source>
        <translation>版本文件夹的上一级文件夹不是模板的代码</translation>
    </message>
    <message>
        <source>the form has no name in both languages</source>
        <translation>模板没有中英文名称</translation>
    </message>
    <message>
        <source>a list that is typed can have but one text an item</source>
        <translation>要填写的列表，每项只能有一段文字</translation>
    </message>
    <message>
        <source>the form names no language</source>
        <translation>模板没有写明语言</translation>
    </message>
    <message>
        <source>a code has small letters, digits and hyphens</source>
        <translation>代码只用小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>this is not a date that stands above</source>
        <translation>这不是上面已有的日期</translation>
    </message>
    <message>
        <source>this is a link to another file</source>
        <translation>这是指向另一文件的链接</translation>
    </message>
    <message>
        <source>a size lies between 6 and 24</source>
        <translation>字号在 6 到 24 之间</translation>
    </message>
    <message>
        <source>this cannot be printed as a value</source>
        <translation>这不能作为值打印</translation>
    </message>
    <message>
        <source>a version&apos;s folder is named by year and month, as 2026-11</source>
        <translation>版本文件夹以年月命名，如 2026-11</translation>
    </message>
    <message>
        <source>this is not a width</source>
        <translation>这不是宽度</translation>
    </message>
    <message>
        <source>this is not written as JSON</source>
        <translation>不符合 JSON 写法</translation>
    </message>
    <message>
        <source>the code of an own form begins with own-, unless it replaces one of the program</source>
        <translation>自有模板的代码以 own- 开头，除非替代程序自带的模板</translation>
    </message>
    <message>
        <source>the file is not saved as UTF-8</source>
        <translation>文件没有存为 UTF-8</translation>
    </message>
    <message>
        <source>the program&apos;s form has a field of that name and another type</source>
        <translation>程序自带的模板中同名字段的类型不同</translation>
    </message>
    <message>
        <source>a section is not closed</source>
        <translation>有一段没有结束</translation>
    </message>
    <message>
        <source>a section is closed that is not open</source>
        <translation>结束了没有开始的一段</translation>
    </message>
    <message>
        <source>too many sections lie in each other</source>
        <translation>段落嵌套过多</translation>
    </message>
    <message>
        <source>two closing braces are missing</source>
        <translation>缺少两个右花括号</translation>
    </message>
    <message>
        <source>this kind of line is not known</source>
        <translation>没有这种行</translation>
    </message>
    <message>
        <source>the form has no such field</source>
        <translation>模板没有这个字段</translation>
    </message>
    <message>
        <source>the entry is not known</source>
        <translation>没有这一项</translation>
    </message>
    <message>
        <source>a language is zh, en or both</source>
        <translation>语言只能是 zh、en 或 both</translation>
    </message>
    <message>
        <source>who signs is individual, employer or agency</source>
        <translation>签署方只能是 individual、employer 或 agency</translation>
    </message>
    <message>
        <source>the program&apos;s own version is as new or newer</source>
        <translation>程序自带的版本同样新或更新</translation>
    </message>
    <message>
        <source>this version was added before; name the new one otherwise</source>
        <translation>这个版本已经添加过，请另取版本名</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>行：%1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>最接近：%1</translation>
    </message>
    <message>
        <source>a letterhead stands before everything else, in no section</source>
        <translation>信头须在所有内容之前，且不在任何段落内</translation>
    </message>
    <message>
        <source>a letterhead has no text: the office keeps its own</source>
        <translation>信头行不带文字，文字由本单位设置</translation>
    </message>
</context>
<context>
    <name>HeldKinds</name>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Passports</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Add a passport</source>
        <translation>新增护照</translation>
    </message>
    <message>
        <source>Work permits</source>
        <translation>工作许可</translation>
    </message>
    <message>
        <source>Add a work permit</source>
        <translation>新增工作许可</translation>
    </message>
    <message>
        <source>Residence permits</source>
        <translation>居留许可</translation>
    </message>
    <message>
        <source>Add a residence permit</source>
        <translation>新增居留许可</translation>
    </message>
    <message>
        <source>Visas</source>
        <translation>签证</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Enter before</source>
        <translation>入境有效期至</translation>
    </message>
    <message>
        <source>Add a visa</source>
        <translation>新增签证</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>入境记录</translation>
    </message>
    <message>
        <source>Port of entry</source>
        <translation>入境口岸</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>入境日期</translation>
    </message>
    <message>
        <source>Lodging on</source>
        <translation>住宿登记</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>新增入境记录</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Add an employment</source>
        <translation>新增任职</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>劳动合同</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>新增劳动合同</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>School</source>
        <translation>院校</translation>
    </message>
    <message>
        <source>Add an education</source>
        <translation>新增学历</translation>
    </message>
    <message>
        <source>Earlier posts</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>Add an earlier post</source>
        <translation>新增工作经历</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>随行家属</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Add a family member</source>
        <translation>新增随行家属</translation>
    </message>
    <message>
        <source>Passport until</source>
        <translation>护照有效期至</translation>
    </message>
    <message>
        <source>Residence until</source>
        <translation>居留许可有效期至</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>permit number</source>
        <translation>许可号</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>护照号</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>%1, without a case</source>
        <translation>%1（无案件）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two things in common</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>case %1, %2</source>
        <translation>案件 %1，%2</translation>
    </message>
    <message>
        <source>Notice of case %1</source>
        <translation>案件 %1 的通知</translation>
    </message>
    <message>
        <source>%1 of case %2</source>
        <translation>案件 %2 的 %1</translation>
    </message>
</context>
<context>
    <name>IntegrationWords</name>
    <message>
        <source>Apply from abroad</source>
        <translation>境外申请</translation>
    </message>
    <message>
        <source>Apply in China</source>
        <translation>境内申请</translation>
    </message>
    <message>
        <source>The application goes on</source>
        <translation>在途申请继续办理</translation>
    </message>
    <message>
        <source>Have the new notice issued</source>
        <translation>换发新版工作许可通知</translation>
    </message>
    <message>
        <source>Back in pre-review</source>
        <translation>已退回预审</translation>
    </message>
    <message>
        <source>Have the electronic permit issued</source>
        <translation>换发电子证照</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>不变不换，继续持卡</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Apply anew</source>
        <translation>重新申请</translation>
    </message>
    <message>
        <source>Goes on as before</source>
        <translation>照常办理</translation>
    </message>
    <message>
        <source>Cancel by letter</source>
        <translation>书面注销</translation>
    </message>
    <message>
        <source>Cancel online</source>
        <translation>在线注销</translation>
    </message>
    <message>
        <source>Cancel and apply anew</source>
        <translation>注销后重新申请</translation>
    </message>
    <message>
        <source>A fact is missing</source>
        <translation>事实不足</translation>
    </message>
    <message>
        <source>Old notice</source>
        <translation>旧版通知</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Case open</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>A source says so</source>
        <translation>有来源依据</translation>
    </message>
    <message>
        <source>Inferred: no source says so for this case</source>
        <translation>推断：来源未明确此种情形</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>a case is open already</source>
        <translation>已有在办案件</translation>
    </message>
    <message>
        <source>replaced already</source>
        <translation>已换发</translation>
    </message>
    <message>
        <source>another way applies</source>
        <translation>适用其他办理方式</translation>
    </message>
    <message>
        <source>no employer is recorded</source>
        <translation>未登记用人单位</translation>
    </message>
    <message>
        <source>Permit card</source>
        <translation>实体证</translation>
    </message>
</context>
<context>
    <name>KeyGroupWords</name>
    <message>
        <source>Getting around</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <translation>列表与表单</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>LetterheadEditor</name>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Address in Chinese</source>
        <translation>中文地址</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>英文地址</translation>
    </message>
    <message>
        <source>Telephone and the like in Chinese</source>
        <translation>电话等（中文）</translation>
    </message>
    <message>
        <source>Telephone and the like in English</source>
        <translation>电话等（英文）</translation>
    </message>
    <message>
        <source>A paper in one language takes the other one&apos;s words where these are empty.</source>
        <translation>某种语言的内容为空时，改印另一种语言的内容。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>It is chosen on the page of forms.</source>
        <translation>图片在“文书模板”页选择。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
</context>
<context>
    <name>ListSheets</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>在办案件</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Filing until</source>
        <translation>备案有效期至</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
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
        <source>Stage</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>本步骤起始</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whose turn it is</comment>
        <translation>当前责任方</translation>
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
        <source>Last checked</source>
        <translation>最近查询</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>下一期限</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Plan by</source>
        <translation>计划完成日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>number</comment>
        <translation>案件编号</translation>
    </message>
</context>
<context>
    <name>MaterialView</name>
    <message>
        <source>Exempt</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>Or a commitment</source>
        <translation>可用承诺书代替</translation>
    </message>
    <message>
        <source>If it applies</source>
        <translation>如适用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The rules of this procedure ask for it.</source>
        <translation>本事项的规则有此要求。</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>是否需要</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Seal or signature</source>
        <translation>签章</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>PackRows</name>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行时间</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最近核对</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Added by the office</source>
        <translation>本机构添加</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>Comes with the program and stays as it is</source>
        <translation>随程序提供，不作改动</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>程序自带</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>the authority is made to act by itself</source>
        <translation>规则让主管部门自行操作</translation>
    </message>
    <message>
        <source>somebody else moves the authority&apos;s stage</source>
        <translation>由他人推进主管部门的步骤</translation>
    </message>
    <message>
        <source>this is not a day</source>
        <translation>不是有效日期</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>截止日早于起始日</translation>
    </message>
    <message>
        <source>a final stage has a way on</source>
        <translation>终结步骤还有后续</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>缺少一项</translation>
    </message>
    <message>
        <source>the end of a case has no outcome</source>
        <translation>案件结束没有结果</translation>
    </message>
    <message>
        <source>a source has no place</source>
        <translation>依据没有注明出处</translation>
    </message>
    <message>
        <source>a rule has no source</source>
        <translation>规则没有依据</translation>
    </message>
    <message>
        <source>a stage has no way on</source>
        <translation>步骤没有后续</translation>
    </message>
    <message>
        <source>there is nothing beneath that it could widen</source>
        <translation>下层没有可补充的规则</translation>
    </message>
    <message>
        <source>the largest number is below the smallest</source>
        <translation>最大值小于最小值</translation>
    </message>
    <message>
        <source>it lies in another city&apos;s folder</source>
        <translation>放在了其他城市的文件夹</translation>
    </message>
    <message>
        <source>two rules hold for the same case on the same day</source>
        <translation>两条规则在同一天适用于同一情形</translation>
    </message>
    <message>
        <source>a pack of the program has that name</source>
        <translation>程序自带的规则包已用此名</translation>
    </message>
    <message>
        <source>a count has two units</source>
        <translation>一个期限有两种单位</translation>
    </message>
    <message>
        <source>the fact is not known</source>
        <translation>不认识的事实</translation>
    </message>
    <message>
        <source>the entry is not known</source>
        <translation>不认识的条目</translation>
    </message>
    <message>
        <source>the material is not known</source>
        <translation>不认识的材料</translation>
    </message>
    <message>
        <source>the procedure is not known</source>
        <translation>不认识的事项</translation>
    </message>
    <message>
        <source>the setting is not known</source>
        <translation>不认识的设置</translation>
    </message>
    <message>
        <source>the source is not known</source>
        <translation>不认识的依据</translation>
    </message>
    <message>
        <source>the stage is not known</source>
        <translation>不认识的步骤</translation>
    </message>
    <message>
        <source>the value is not known</source>
        <translation>不认识的值</translation>
    </message>
    <message>
        <source>a weak source cannot bind anyone</source>
        <translation>依据太弱，不能作为硬性规定</translation>
    </message>
    <message>
        <source>the outcome does not fit</source>
        <translation>结果不相符</translation>
    </message>
    <message>
        <source>a value of another kind stands here</source>
        <translation>值的类型不对</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PacketEditor</name>
    <message>
        <source>Packet to be sealed</source>
        <translation>签章包裹</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>Courier&apos;s number there</source>
        <translation>寄出快递单号</translation>
    </message>
    <message>
        <source>To be back by</source>
        <translation>应寄回日期</translation>
    </message>
    <message>
        <source>Left empty, it follows from the day it was sent.</source>
        <translation>留空则按寄出日期推算。</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>寄回日期</translation>
    </message>
    <message>
        <source>Courier&apos;s number back</source>
        <translation>寄回快递单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PaperMarksEditor</name>
    <message>
        <source>What %1 shows</source>
        <translation>%1 材料情况</translation>
    </message>
    <message>
        <source>Two letters: zh, en, fr …</source>
        <translation>两个字母：zh、en、fr 等</translation>
    </message>
    <message>
        <source>In units of 10,000 yuan before tax.</source>
        <translation>税前，单位为万元。</translation>
    </message>
    <message>
        <source>A certificate, or the person&apos;s own sworn statement.</source>
        <translation>写明是官方证明还是本人宣誓声明。</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>PersonClocks</name>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>工作许可</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居留许可</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无截止</translation>
    </message>
    <message>
        <source>Passport of %1</source>
        <translation>%1 的护照</translation>
    </message>
    <message>
        <source>Residence of %1</source>
        <translation>%1 的居留</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Edit the person</source>
        <translation>编辑人员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>As the passport spells it.</source>
        <translation>按护照拼写填写。</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>A country&apos;s name or letters, in either language.</source>
        <translation>国家名称或代码，中英文均可。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PersonPapers</name>
    <message>
        <source>passport %1</source>
        <translation>护照 %1</translation>
    </message>
    <message>
        <source>several entries</source>
        <translation>多次入境</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>可入境 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of stay</source>
        <translation>
            <numerusform>每次停留 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan a month</source>
        <translation>月薪 %1 元</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>The last day on which it is valid.</source>
        <translation>有效的最后一天。</translation>
    </message>
    <message>
        <source>Empty: since before we knew.</source>
        <translation>留空表示起始日期不详。</translation>
    </message>
    <message>
        <source>New passport</source>
        <translation>新增护照</translation>
    </message>
    <message>
        <source>Edit the passport</source>
        <translation>编辑护照</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>护照号码</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发国</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>New visa</source>
        <translation>新增签证</translation>
    </message>
    <message>
        <source>Edit the visa</source>
        <translation>编辑签证</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>The visa&apos;s letters: Z, R, M …</source>
        <translation>签证字母，如 Z、R、M …</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>签发地</translation>
    </message>
    <message>
        <source>The consulate or other office.</source>
        <translation>驻外使领馆或其他签发机关。</translation>
    </message>
    <message>
        <source>Enter before</source>
        <translation>入境有效期至</translation>
    </message>
    <message>
        <source>Entries allowed</source>
        <translation>可入境次数</translation>
    </message>
    <message>
        <source>Empty: several.</source>
        <translation>留空表示多次。</translation>
    </message>
    <message>
        <source>Days of each stay</source>
        <translation>每次停留天数</translation>
    </message>
    <message>
        <source>Empty for 000: a residence permit is needed.</source>
        <translation>签证上为 000 时留空：须办理居留许可。</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新增入境记录</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>编辑入境记录</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>入境日期</translation>
    </message>
    <message>
        <source>Port of entry</source>
        <translation>入境口岸</translation>
    </message>
    <message>
        <source>Entered how</source>
        <translation>入境方式</translation>
    </message>
    <message>
        <source>Lodging registered on</source>
        <translation>住宿登记日期</translation>
    </message>
    <message>
        <source>Due within 24 hours of the entry.</source>
        <translation>入境后 24 小时内办理。</translation>
    </message>
    <message>
        <source>New work permit</source>
        <translation>新增工作许可</translation>
    </message>
    <message>
        <source>Edit the work permit</source>
        <translation>编辑工作许可</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>工作许可号码</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>注销日期</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>New residence permit</source>
        <translation>新增居留许可</translation>
    </message>
    <message>
        <source>Edit the residence permit</source>
        <translation>编辑居留许可</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>A country&apos;s name or letters, in either language.</source>
        <translation>国家名称或代码，中英文均可。</translation>
    </message>
    <message>
        <source>Type a name or a credit code.</source>
        <translation>输入名称或统一社会信用代码。</translation>
    </message>
    <message>
        <source>Monthly pay in yuan</source>
        <translation>月薪（元）</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Position in Chinese</source>
        <translation>中文职务</translation>
    </message>
    <message>
        <source>Position in English</source>
        <translation>英文职务</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>New employment</source>
        <translation>新增任职</translation>
    </message>
    <message>
        <source>Edit the employment</source>
        <translation>编辑任职</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>With street and number, as the application asks for it.</source>
        <translation>写明街道和门牌号，与申请要求一致。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Empty: still works there.</source>
        <translation>留空表示仍在职。</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新增劳动合同</translation>
    </message>
    <message>
        <source>Edit the contract</source>
        <translation>编辑劳动合同</translation>
    </message>
    <message>
        <source>Empty: without an end.</source>
        <translation>留空表示无固定期限。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>New education</source>
        <translation>新增学历</translation>
    </message>
    <message>
        <source>Edit the education</source>
        <translation>编辑学历</translation>
    </message>
    <message>
        <source>School</source>
        <translation>院校</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Graduated on</source>
        <translation>毕业日期</translation>
    </message>
    <message>
        <source>Authentication number</source>
        <translation>认证编号</translation>
    </message>
    <message>
        <source>Of the apostille, the legalisation or the verification.</source>
        <translation>附加证明书、领事认证或学历认证的编号。</translation>
    </message>
    <message>
        <source>New earlier post</source>
        <translation>新增工作经历</translation>
    </message>
    <message>
        <source>Edit the earlier post</source>
        <translation>编辑工作经历</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>证明人</translation>
    </message>
    <message>
        <source>Who can confirm the post.</source>
        <translation>能证明该段经历的人。</translation>
    </message>
    <message>
        <source>Referee&apos;s phone or e-mail</source>
        <translation>证明人电话或电子邮箱</translation>
    </message>
    <message>
        <source>New family member</source>
        <translation>新增随行家属</translation>
    </message>
    <message>
        <source>Edit the family member</source>
        <translation>编辑随行家属</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>As the passport spells it.</source>
        <translation>按护照拼写填写。</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Passport expires on</source>
        <translation>护照有效期至</translation>
    </message>
    <message>
        <source>Residence permit expires on</source>
        <translation>居留许可有效期至</translation>
    </message>
    <message>
        <source>A submitted case keeps its dates: other ones mean to cancel and apply anew.</source>
        <translation>已提交的案件日期不能修改；更改日期须注销后重新申请。</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>未检出人脸</translation>
    </message>
    <message>
        <source>too little around the head</source>
        <translation>头部四周留白不足</translation>
    </message>
    <message>
        <source>too few pixels</source>
        <translation>像素不足</translation>
    </message>
    <message>
        <source>no rule for it</source>
        <translation>没有相应规则</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>第%1页：%2</translation>
    </message>
    <message>
        <source>%1: %2, wanted %3</source>
        <translation>%1：%2，要求 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (needs a person)</source>
        <translation>%1（需人工判断）</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>盖章</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>护照号码</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>Contact of the referee</source>
        <translation>证明人联系方式</translation>
    </message>
    <message>
        <source>Seal or signature</source>
        <translation>签章</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>Kind of seal</source>
        <translation>印章种类</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pay by the tax record</source>
        <translation>纳税记录上的薪酬</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The handler&apos;s labour contract</source>
        <translation>经办人的劳动合同</translation>
    </message>
    <message>
        <source>The handler&apos;s social insurance</source>
        <translation>经办人的社保</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1：第%2页</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Other seals authorised by the company</source>
        <translation>单位已授权使用其他印章</translation>
    </message>
    <message>
        <source>What the class rests on</source>
        <translation>类别依据</translation>
    </message>
    <message>
        <source>Pay of a year</source>
        <translation>年薪</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>工作年限</translation>
    </message>
    <message>
        <source>Months of a year in China</source>
        <translation>每年在华工作月数</translation>
    </message>
    <message>
        <source>Level of HSK</source>
        <translation>汉语水平考试级别</translation>
    </message>
    <message>
        <source>Points for the region</source>
        <translation>地区加分</translation>
    </message>
    <message>
        <source>Points for school or employer</source>
        <translation>院校或企业加分</translation>
    </message>
    <message>
        <source>Extra points</source>
        <translation>额外加分</translation>
    </message>
    <message>
        <source>Apostille</source>
        <translation>附加证明书</translation>
    </message>
    <message>
        <source>By consulate or embassy</source>
        <translation>领事认证</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>学士</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>硕士</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>The contract has run out</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>The contract was ended</source>
        <translation>合同解除</translation>
    </message>
    <message>
        <source>The company&apos;s seal</source>
        <translation>单位公章</translation>
    </message>
    <message>
        <source>Seal of the personnel department</source>
        <translation>人事章</translation>
    </message>
    <message>
        <source>Seal for contracts</source>
        <translation>合同章</translation>
    </message>
    <message>
        <source>Seal for foreign affairs</source>
        <translation>外事章</translation>
    </message>
</context>
<context>
    <name>PlanReason</name>
    <message>
        <source>The contract&apos;s plan</source>
        <translation>合同日期的安排</translation>
    </message>
    <message>
        <source>The decision has come by</source>
        <translation>须在此日前获批</translation>
    </message>
    <message>
        <source>Last day to file</source>
        <translation>最晚提交日</translation>
    </message>
    <message>
        <source>First day to file</source>
        <translation>最早提交日</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>The contract begins on %1. Since the submission that cannot be changed: other dates mean to cancel and apply anew.</source>
        <translation>合同于 %1 生效。提交后不能修改；更改起止日期须注销后重新申请。</translation>
    </message>
    <message numerus="yes">
        <source>To begin on %1, file by %2: %n working day(s) for the authority, decided by %3.</source>
        <translation>
            <numerusform>合同要在 %1 生效，须在 %2 前提交：主管部门需 %n 个工作日，最迟 %3 批准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After that, %n day(s) for the visa and the journey.</source>
        <translation>
            <numerusform>其后签证和行程需 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>To begin on %1, the decision has to have come by %2. No time limit of the authority is known.</source>
        <translation>合同要在 %1 生效，最迟 %2 批准。主管部门的时限未知。</translation>
    </message>
    <message numerus="yes">
        <source>Not before %1, else it is returned: the contract begins within %n day(s) of the submission.</source>
        <translation>
            <numerusform>不早于 %1，否则会被退回：合同须在提交后 %n 天内生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ Better not before %1. Only a warning: Shenzhen wants the contract to begin within %n day(s) of the submission, no rule is known here.</source>
        <translation>
            <numerusform>⚠ 最好不早于 %1。仅为提醒：深圳要求合同在提交后 %n 天内生效，本地未见规定。</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The last day to file has passed: choose a later start.</source>
        <translation>⚠ 最晚提交日已过：请选择更晚的生效日。</translation>
    </message>
    <message>
        <source>An estimate: no holidays are published yet for a year on the way.</source>
        <translation>仅为估计：其间某一年的放假安排尚未公布。</translation>
    </message>
</context>
<context>
    <name>PortalAccountEditor</name>
    <message>
        <source>Edit the portal access</source>
        <translation>编辑平台账号</translation>
    </message>
    <message>
        <source>New portal access</source>
        <translation>新增平台账号</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>办理平台</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Never write a password here.</source>
        <translation>请勿在此填写密码。</translation>
    </message>
    <message>
        <source>Registered handler</source>
        <translation>登记经办人</translation>
    </message>
    <message>
        <source>Handler&apos;s registration is valid until</source>
        <translation>经办人登记有效期至</translation>
    </message>
    <message>
        <source>The last valid day.</source>
        <translation>最后有效日。</translation>
    </message>
    <message>
        <source>Who receives the login code</source>
        <translation>谁接收登录验证码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Print papers</source>
        <translation>打印文件</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) went to the printer.</source>
        <translation>
            <numerusform>已将 %n 份文书送往打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>正在打印…</translation>
    </message>
</context>
<context>
    <name>ProcedureRows</name>
    <message>
        <source>Holds for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>The procedure</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>由谁发起</translation>
    </message>
    <message>
        <source>Also by</source>
        <translation>也可由</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Menu in the national system</source>
        <translation>全国系统菜单</translation>
    </message>
    <message>
        <source>Menu on the city&apos;s platform</source>
        <translation>本市平台菜单</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Handled together with</source>
        <translation>可一并办理</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>视情形</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Seal or signature</source>
        <translation>签章</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>可办起始</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>提醒线</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>由谁办理</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>完成标志</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>另一种说法</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation>由谁补正</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行时间</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>避免的退回</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Electronic</source>
        <translation>电子证照</translation>
    </message>
    <message>
        <source>Notice only</source>
        <translation>仅通知</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Private affairs</source>
        <translation>私人事务</translation>
    </message>
    <message>
        <source>Family reunion</source>
        <translation>团聚</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Notice of work permit</source>
        <translation>工作许可通知</translation>
    </message>
    <message>
        <source>Notice for 90 days or less</source>
        <translation>90 日以下通知</translation>
    </message>
    <message>
        <source>Decision granting the permit</source>
        <translation>准予行政许可决定书</translation>
    </message>
    <message>
        <source>Proof of cancellation</source>
        <translation>注销证明</translation>
    </message>
    <message>
        <source>Notice of the check of originals</source>
        <translation>核验通知</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>工作副本</translation>
    </message>
    <message>
        <source>Paper of ours</source>
        <translation>本机构文书</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>护照号码</translation>
    </message>
    <message>
        <source>Passport expires on</source>
        <translation>护照有效期至</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>工作许可号码</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Permit expires on</source>
        <translation>工作许可有效期至</translation>
    </message>
    <message>
        <source>Form of the permit</source>
        <translation>证件形式</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>月薪</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>On a visa</source>
        <translation>持签证</translation>
    </message>
    <message>
        <source>On a residence permit</source>
        <translation>持居留许可</translation>
    </message>
    <message>
        <source>Visa-free</source>
        <translation>免签</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>学士</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>硕士</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>Permit card</source>
        <translation>实体证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Decision letter</source>
        <translation>决定书</translation>
    </message>
    <message>
        <source>Paper of ours, signed</source>
        <translation>我方文书签章件</translation>
    </message>
    <message>
        <source>Residence permit expires on</source>
        <translation>居留许可有效期至</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已换新</translation>
    </message>
</context>
<context>
    <name>RuleTeller</name>
    <message>
        <source>Issued on</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>before, by the setting “%1”</source>
        <translation>之前，按设置“%1”</translation>
    </message>
    <message>
        <source>after, by the setting “%1”</source>
        <translation>之后，按设置“%1”</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>当日</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) before</source>
        <translation>
            <numerusform>之前 %n 个自然日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) after</source>
        <translation>
            <numerusform>之后 %n 个自然日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>之前 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>之后 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before</source>
        <translation>
            <numerusform>之前 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after</source>
        <translation>
            <numerusform>之后 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>之前 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after</source>
        <translation>
            <numerusform>之后 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may be lengthened by %n working day(s)</source>
        <translation>
            <numerusform>可延长 %n 个工作日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Procedures</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reasons for a return</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>由谁发起</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>一并办理</translation>
    </message>
    <message>
        <source>Not beside</source>
        <translation>不宜同时办理</translation>
    </message>
    <message>
        <source>Cases begun before</source>
        <translation>此前已立案的案件</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>退出方式</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>引出事项</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>由谁办理</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>何时需要</translation>
    </message>
    <message>
        <source>Months it is good</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>可办起始</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补正办法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>in the translation alone</source>
        <translation>仅见于译文</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>If applicable</source>
        <translation>如适用</translation>
    </message>
    <message>
        <source>Commitment will do</source>
        <translation>可承诺</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>凭记忆</translation>
    </message>
    <message>
        <source>weak source</source>
        <translation>弱依据</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n 个自然日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Both sign and seal</source>
        <translation>签字并盖章</translation>
    </message>
    <message>
        <source>The employer&apos;s seal alone</source>
        <translation>仅单位盖章</translation>
    </message>
    <message>
        <source>Either will do</source>
        <translation>签字或盖章均可</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>With the residence permit</source>
        <translation>随居留许可</translation>
    </message>
    <message>
        <source>For new permits only</source>
        <translation>仅限新办</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>系统下载</translation>
    </message>
    <message>
        <source>At the window</source>
        <translation>窗口领取</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Working day before</source>
        <translation>提前到工作日</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>顺延到工作日</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两种均备</translation>
    </message>
    <message>
        <source>Ask the authority</source>
        <translation>询问主管部门</translation>
    </message>
    <message>
        <source>Client&apos;s account</source>
        <translation>客户账号</translation>
    </message>
    <message>
        <source>Registered agency</source>
        <translation>备案代理机构</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>提交前检查</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>避免的退回</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>States with an apostille</source>
        <translation>适用附加证明书的国家</translation>
    </message>
    <message>
        <source>From the submission on</source>
        <translation>自提交起</translation>
    </message>
    <message>
        <source>Before and after the submission</source>
        <translation>提交前后</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>By somebody else</source>
        <translation>由另一人复核</translation>
    </message>
</context>
<context>
    <name>SaveRun</name>
    <message>
        <source>Save the papers in a folder</source>
        <translation>将文书保存到文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 份文书。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealWords</name>
    <message>
        <source>Individual signs</source>
        <translation>本人签字</translation>
    </message>
    <message>
        <source>Employer seals</source>
        <translation>单位盖章</translation>
    </message>
    <message>
        <source>Agency signs</source>
        <translation>代理签字</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在我方</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <translation>%1 已寄回</translation>
    </message>
    <message>
        <source>Out since %1</source>
        <translation>%1 已寄出</translation>
    </message>
    <message>
        <source>In a packet, not sent</source>
        <translation>已打包，未寄出</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未寄出</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已寄回</translation>
    </message>
</context>
<context>
    <name>SearchAnswers</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>For one client</source>
        <translation>仅对一个客户</translation>
    </message>
    <message>
        <source>Empty: for the whole office.</source>
        <translation>留空：对全机构适用。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stands beside every day that is counted with it.</source>
        <translation>凡按此计算的日期都会注明。</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>本机构的选择</translation>
    </message>
</context>
<context>
    <name>StaffEditor</name>
    <message>
        <source>Member of the office</source>
        <translation>机构成员</translation>
    </message>
    <message>
        <source>New member of the office</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As it stands in the history of cases.</source>
        <translation>案件历史中显示的姓名。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What they may do. Everybody may read everything.</source>
        <translation>决定可做的操作；查看不受限制。</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>all casework</source>
        <translation>全部案件工作</translation>
    </message>
    <message>
        <source>checks, reviews and waivers</source>
        <translation>核查、复核与豁免</translation>
    </message>
    <message>
        <source>looks only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Also in use</source>
        <translation>其他做法</translation>
    </message>
    <message>
        <source>For a client</source>
        <translation>对客户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Our choice</source>
        <translation>本机构选择</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行时间</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Case opened</source>
        <translation>建立案件</translation>
    </message>
    <message>
        <source>Reissue cases opened</source>
        <translation>批量建立换发案件</translation>
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
        <translation>修改案件</translation>
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
        <translation>修改材料</translation>
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
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Passport changed</source>
        <translation>修改护照</translation>
    </message>
    <message>
        <source>Permit changed</source>
        <translation>修改工作许可</translation>
    </message>
    <message>
        <source>Residence permit changed</source>
        <translation>修改居留许可</translation>
    </message>
    <message>
        <source>Employment changed</source>
        <translation>修改任职</translation>
    </message>
    <message>
        <source>Family member changed</source>
        <translation>修改随行家属</translation>
    </message>
    <message>
        <source>Employer changed</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Employer added</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation>修改经办人</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>导入人员</translation>
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
        <source>Renew the passport: six months left</source>
        <translation>换发护照：有效期仅余六个月</translation>
    </message>
    <message>
        <source>File the work permit&apos;s extension</source>
        <translation>申请工作许可延期</translation>
    </message>
    <message>
        <source>File the residence permit&apos;s extension</source>
        <translation>申请居留许可延期</translation>
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
        <translation>回执编号</translation>
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
        <source>Appointment on</source>
        <translation>预约日期</translation>
    </message>
    <message>
        <source>Window for the originals</source>
        <translation>核验窗口</translation>
    </message>
    <message>
        <source>State of the notice</source>
        <translation>通知状态</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State of the permit</source>
        <translation>许可状态</translation>
    </message>
    <message>
        <source>Filed from afar</source>
        <translation>远程提交</translation>
    </message>
    <message>
        <source>The authority sees the data itself</source>
        <translation>主管部门可共享数据</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>由谁发起</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>办理意图</translation>
    </message>
    <message>
        <source>The employer has ceased</source>
        <translation>单位已终止</translation>
    </message>
    <message>
        <source>Has entered China</source>
        <translation>已入境</translation>
    </message>
    <message>
        <source>The residence permit is filed for</source>
        <translation>已申请居留许可</translation>
    </message>
    <message>
        <source>The permit has expired</source>
        <translation>许可已过期</translation>
    </message>
    <message>
        <source>The permit is valid</source>
        <translation>许可有效</translation>
    </message>
    <message>
        <source>The notice is valid</source>
        <translation>通知有效</translation>
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
        <source>Tianjin</source>
        <translation>天津</translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation>重庆</translation>
    </message>
    <message>
        <source>Chengdu</source>
        <translation>成都</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>杭州</translation>
    </message>
    <message>
        <source>Nanjing</source>
        <translation>南京</translation>
    </message>
    <message>
        <source>Suzhou</source>
        <translation>苏州</translation>
    </message>
    <message>
        <source>Wuxi</source>
        <translation>无锡</translation>
    </message>
    <message>
        <source>Changzhou</source>
        <translation>常州</translation>
    </message>
    <message>
        <source>Ningbo</source>
        <translation>宁波</translation>
    </message>
    <message>
        <source>Wenzhou</source>
        <translation>温州</translation>
    </message>
    <message>
        <source>Wuhan</source>
        <translation>武汉</translation>
    </message>
    <message>
        <source>Changsha</source>
        <translation>长沙</translation>
    </message>
    <message>
        <source>Zhengzhou</source>
        <translation>郑州</translation>
    </message>
    <message>
        <source>Xi&apos;an</source>
        <translation>西安</translation>
    </message>
    <message>
        <source>Jinan</source>
        <translation>济南</translation>
    </message>
    <message>
        <source>Qingdao</source>
        <translation>青岛</translation>
    </message>
    <message>
        <source>Yantai</source>
        <translation>烟台</translation>
    </message>
    <message>
        <source>Dalian</source>
        <translation>大连</translation>
    </message>
    <message>
        <source>Shenyang</source>
        <translation>沈阳</translation>
    </message>
    <message>
        <source>Changchun</source>
        <translation>长春</translation>
    </message>
    <message>
        <source>Harbin</source>
        <translation>哈尔滨</translation>
    </message>
    <message>
        <source>Xiamen</source>
        <translation>厦门</translation>
    </message>
    <message>
        <source>Fuzhou</source>
        <translation>福州</translation>
    </message>
    <message>
        <source>Quanzhou</source>
        <translation>泉州</translation>
    </message>
    <message>
        <source>Dongguan</source>
        <translation>东莞</translation>
    </message>
    <message>
        <source>Foshan</source>
        <translation>佛山</translation>
    </message>
    <message>
        <source>Zhuhai</source>
        <translation>珠海</translation>
    </message>
    <message>
        <source>Huizhou</source>
        <translation>惠州</translation>
    </message>
    <message>
        <source>Zhongshan</source>
        <translation>中山</translation>
    </message>
    <message>
        <source>Haikou</source>
        <translation>海口</translation>
    </message>
    <message>
        <source>Sanya</source>
        <translation>三亚</translation>
    </message>
    <message>
        <source>Nanning</source>
        <translation>南宁</translation>
    </message>
    <message>
        <source>Kunming</source>
        <translation>昆明</translation>
    </message>
    <message>
        <source>Guiyang</source>
        <translation>贵阳</translation>
    </message>
    <message>
        <source>Hefei</source>
        <translation>合肥</translation>
    </message>
    <message>
        <source>Nanchang</source>
        <translation>南昌</translation>
    </message>
    <message>
        <source>Shijiazhuang</source>
        <translation>石家庄</translation>
    </message>
    <message>
        <source>Taiyuan</source>
        <translation>太原</translation>
    </message>
    <message>
        <source>Lanzhou</source>
        <translation>兰州</translation>
    </message>
    <message>
        <source>Urumqi</source>
        <translation>乌鲁木齐</translation>
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
    <message>
        <source>Passport added</source>
        <translation>新增护照</translation>
    </message>
    <message>
        <source>Permit added</source>
        <translation>新增工作许可</translation>
    </message>
    <message>
        <source>Residence permit added</source>
        <translation>新增居留许可</translation>
    </message>
    <message>
        <source>Employment added</source>
        <translation>新增任职</translation>
    </message>
    <message>
        <source>Family member added</source>
        <translation>新增家属</translation>
    </message>
    <message>
        <source>Staff member added</source>
        <translation>新增工作人员</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已出具</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>Demo employers added</source>
        <translation>新增示例单位</translation>
    </message>
    <message>
        <source>Demo people added</source>
        <translation>新增示例人员</translation>
    </message>
    <message>
        <source>Passport removed</source>
        <translation>护照已移除</translation>
    </message>
    <message>
        <source>Permit removed</source>
        <translation>工作许可已移除</translation>
    </message>
    <message>
        <source>Residence permit removed</source>
        <translation>居留许可已移除</translation>
    </message>
    <message>
        <source>Employment removed</source>
        <translation>任职已移除</translation>
    </message>
    <message>
        <source>Family member removed</source>
        <translation>随行家属已移除</translation>
    </message>
    <message>
        <source>Visa added</source>
        <translation>新增签证</translation>
    </message>
    <message>
        <source>Visa changed</source>
        <translation>修改签证</translation>
    </message>
    <message>
        <source>Visa removed</source>
        <translation>签证已移除</translation>
    </message>
    <message>
        <source>Entry added</source>
        <translation>新增入境记录</translation>
    </message>
    <message>
        <source>Entry changed</source>
        <translation>修改入境记录</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>入境记录已移除</translation>
    </message>
    <message>
        <source>Contract added</source>
        <translation>新增劳动合同</translation>
    </message>
    <message>
        <source>Contract changed</source>
        <translation>修改劳动合同</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>劳动合同已移除</translation>
    </message>
    <message>
        <source>Education added</source>
        <translation>新增学历</translation>
    </message>
    <message>
        <source>Education changed</source>
        <translation>修改学历</translation>
    </message>
    <message>
        <source>Education removed</source>
        <translation>学历已移除</translation>
    </message>
    <message>
        <source>Earlier post added</source>
        <translation>新增工作经历</translation>
    </message>
    <message>
        <source>Earlier post changed</source>
        <translation>修改工作经历</translation>
    </message>
    <message>
        <source>Earlier post removed</source>
        <translation>工作经历已移除</translation>
    </message>
    <message>
        <source>Too long in this stage</source>
        <translation>在本阶段停留超过时限</translation>
    </message>
    <message>
        <source>Linked cases opened</source>
        <translation>开立关联案件</translation>
    </message>
    <message>
        <source>Case linked</source>
        <translation>关联案件</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>更改关联</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>Moved to new rules</source>
        <translation>已转到新规则</translation>
    </message>
    <message>
        <source>Kept at its rules</source>
        <translation>保留原规则</translation>
    </message>
    <message>
        <source>Have the notice reissued in the new version</source>
        <translation>办理换发新版工作许可通知</translation>
    </message>
    <message>
        <source>Own setting chosen</source>
        <translation>已选定设置</translation>
    </message>
    <message>
        <source>Own setting changed</source>
        <translation>已更改设置</translation>
    </message>
    <message>
        <source>Own setting taken back</source>
        <translation>已恢复默认设置</translation>
    </message>
    <message>
        <source>Notice added</source>
        <translation>登记通知</translation>
    </message>
    <message>
        <source>Arrivals recorded</source>
        <translation>已登记入境</translation>
    </message>
    <message>
        <source>Facts of the case changed</source>
        <translation>修改案件信息</translation>
    </message>
    <message>
        <source>Portal account added</source>
        <translation>新增平台账号</translation>
    </message>
    <message>
        <source>Portal account changed</source>
        <translation>已更改平台账号</translation>
    </message>
    <message>
        <source>Portal account removed</source>
        <translation>删除平台账号</translation>
    </message>
    <message>
        <source>Handler&apos;s registration expires</source>
        <translation>经办人登记到期</translation>
    </message>
    <message>
        <source>Renew the family member&apos;s passport: six months left</source>
        <translation>换发家属护照：有效期仅余六个月</translation>
    </message>
    <message>
        <source>File the family member&apos;s residence extension</source>
        <translation>申请家属居留许可延期</translation>
    </message>
    <message>
        <source>Residence permit ready, not collected</source>
        <translation>居留许可可领取，尚未领取</translation>
    </message>
    <message>
        <source>Too long in this stage: %1</source>
        <translation>本阶段超时：%1</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Qingming Festival</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>劳动节</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two holidays</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>签发国</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Number of the state&apos;s own</source>
        <translation>签发国自编号</translation>
    </message>
    <message>
        <source>Finding waived</source>
        <translation>检查结果已豁免</translation>
    </message>
    <message>
        <source>Waived finding stands again</source>
        <translation>豁免的检查结果已恢复</translation>
    </message>
    <message>
        <source>Permit card collected on</source>
        <translation>领取工作许可证日期</translation>
    </message>
    <message>
        <source>Loss announced on</source>
        <translation>登报声明遗失日期</translation>
    </message>
    <message>
        <source>Called to show the originals on</source>
        <translation>收到核验通知日期</translation>
    </message>
    <message>
        <source>Originals shown to the authority on</source>
        <translation>向主管部门出示原件日期</translation>
    </message>
    <message>
        <source>Social insurance since</source>
        <translation>社会保险参保日期</translation>
    </message>
    <message>
        <source>New residence permit expires on</source>
        <translation>新居留许可有效期至</translation>
    </message>
    <message>
        <source>Residence permit ready on</source>
        <translation>居留许可可领取日期</translation>
    </message>
    <message>
        <source>Residence permit collected on</source>
        <translation>领取居留许可日期</translation>
    </message>
    <message>
        <source>Where the passport is</source>
        <translation>护照所在</translation>
    </message>
    <message>
        <source>Employer ceased on</source>
        <translation>单位终止日期</translation>
    </message>
    <message>
        <source>Application under way</source>
        <translation>在办业务</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>What the issued paper says</source>
        <translation>已签发文书内容</translation>
    </message>
    <message>
        <source>Name on record</source>
        <translation>登记姓名</translation>
    </message>
    <message>
        <source>Name in the passport</source>
        <translation>护照上的姓名</translation>
    </message>
    <message>
        <source>Name on the permit</source>
        <translation>许可证上的姓名</translation>
    </message>
    <message>
        <source>Applicant&apos;s e-mail</source>
        <translation>申请人电子邮箱</translation>
    </message>
    <message>
        <source>Applicant&apos;s phone</source>
        <translation>申请人电话</translation>
    </message>
    <message>
        <source>Handler&apos;s e-mail</source>
        <translation>经办人电子邮箱</translation>
    </message>
    <message>
        <source>Employer&apos;s phone</source>
        <translation>单位电话</translation>
    </message>
    <message>
        <source>What the contract says</source>
        <translation>合同载明事项</translation>
    </message>
    <message>
        <source>Language of the contract</source>
        <translation>合同文字</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>业务类别</translation>
    </message>
    <message>
        <source>Way of applying</source>
        <translation>申请途径</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>approved, not collected</source>
        <translation>已批准未领取</translation>
    </message>
    <message>
        <source>card held</source>
        <translation>持有证件</translation>
    </message>
    <message>
        <source>card lost</source>
        <translation>证件遗失</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>电子证照</translation>
    </message>
    <message>
        <source>to go on</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>the electronic permit</source>
        <translation>换发电子证照</translation>
    </message>
    <message>
        <source>an extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>a cancellation</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>other dates of the contract</source>
        <translation>变更合同期限</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无需办理</translation>
    </message>
    <message>
        <source>a new employer</source>
        <translation>变更用人单位</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>一般业务</translation>
    </message>
    <message>
        <source>short-term work</source>
        <translation>短期工作</translation>
    </message>
    <message>
        <source>another application under way</source>
        <translation>其他在办业务</translation>
    </message>
    <message>
        <source>from abroad</source>
        <translation>境外申请</translation>
    </message>
    <message>
        <source>in China</source>
        <translation>境内申请</translation>
    </message>
    <message>
        <source>the national system</source>
        <translation>全国系统</translation>
    </message>
    <message>
        <source>the city&apos;s platform</source>
        <translation>本市平台</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>代理机构</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>阻断</translation>
    </message>
    <message>
        <source>Original received</source>
        <translation>收到原件</translation>
    </message>
    <message>
        <source>Original moved</source>
        <translation>原件移动</translation>
    </message>
    <message>
        <source>Original handed back</source>
        <translation>归还原件</translation>
    </message>
    <message>
        <source>Day of issue of the papers</source>
        <translation>材料的签发日期</translation>
    </message>
    <message>
        <source>Authentication of the papers</source>
        <translation>材料的认证</translation>
    </message>
    <message>
        <source>Whether other seals are authorised</source>
        <translation>其他印章是否有授权</translation>
    </message>
    <message>
        <source>Translation of the papers</source>
        <translation>材料的翻译</translation>
    </message>
    <message>
        <source>Packet made</source>
        <translation>已打包签章</translation>
    </message>
    <message>
        <source>Packet changed</source>
        <translation>包裹已修改</translation>
    </message>
    <message>
        <source>Taken out of its packet</source>
        <translation>已从包裹取出</translation>
    </message>
    <message>
        <source>Signed copy filed</source>
        <translation>签章件已归档</translation>
    </message>
    <message>
        <source>Seal noted</source>
        <translation>印章已登记</translation>
    </message>
    <message>
        <source>Seal changed</source>
        <translation>印章已修改</translation>
    </message>
    <message>
        <source>Seal removed</source>
        <translation>印章已删除</translation>
    </message>
    <message>
        <source>Papers sent to be sealed: have them back</source>
        <translation>催回送签章的文书</translation>
    </message>
    <message>
        <source>Case taken over</source>
        <translation>案件转入</translation>
    </message>
    <message>
        <source>Case reviewed</source>
        <translation>案件已复核</translation>
    </message>
    <message>
        <source>Staff member left, open cases handed over</source>
        <translation>成员离开，在办案件已移交</translation>
    </message>
    <message>
        <source>Passphrase given</source>
        <translation>已设置口令</translation>
    </message>
    <message>
        <source>Passphrase taken away</source>
        <translation>已收回口令</translation>
    </message>
    <message>
        <source>Own passphrase changed</source>
        <translation>已修改本人口令</translation>
    </message>
    <message>
        <source>Recovery key made anew</source>
        <translation>已重新生成恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key taken away</source>
        <translation>已收回恢复密钥</translation>
    </message>
    <message>
        <source>People removed for good</source>
        <translation>已永久删除人员</translation>
    </message>
    <message>
        <source>Saved from a damaged store</source>
        <translation>从损坏的数据夹中抢救</translation>
    </message>
    <message>
        <source>Lost to damage</source>
        <translation>因损坏丢失</translation>
    </message>
    <message>
        <source>Person moved to the bin</source>
        <translation>人员已移入回收站</translation>
    </message>
    <message>
        <source>Employer moved to the bin</source>
        <translation>单位已移入回收站</translation>
    </message>
    <message>
        <source>Case moved to the bin</source>
        <translation>案件已移入回收站</translation>
    </message>
    <message>
        <source>Restored from the bin</source>
        <translation>已从回收站恢复</translation>
    </message>
    <message>
        <source>Receipt for the residence permit</source>
        <translation>居留许可受理回执编号</translation>
    </message>
    <message>
        <source>Work permit valid until</source>
        <translation>工作许可有效期至</translation>
    </message>
    <message>
        <source>Work permit number</source>
        <translation>工作许可号码</translation>
    </message>
    <message>
        <source>File the application, to have the decision in time</source>
        <translation>提交申请（最后提交日）</translation>
    </message>
    <message>
        <source>Forgotten passphrase replaced</source>
        <translation>已换忘记的口令</translation>
    </message>
    <message>
        <source>Recovery key in safe keeping</source>
        <translation>恢复密钥已妥善保管</translation>
    </message>
    <message>
        <source>No case needed for the new passport</source>
        <translation>新护照无需办案</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>permitdesk-cli [options] VERB [arguments]</source>
        <translation>permitdesk-cli [选项] 命令 [参数]</translation>
    </message>
    <message>
        <source>An estimate: for a year on the way no holiday calendar has been published.</source>
        <translation>估算：途经的年度尚未公布放假安排。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 the same, %5 rejected</source>
        <translation>读取 %1 行：新增 %2，变更 %3，相同 %4，拒绝 %5</translation>
    </message>
    <message>
        <source>Batch %1: “import undo %1” takes it back.</source>
        <translation>批次 %1：用“import undo %1”可撤销。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>数据夹完好。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Our status</source>
        <translation>我方状态</translation>
    </message>
    <message>
        <source>Authority&apos;s status</source>
        <translation>主管部门状态</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提交次数</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>进入当前步骤日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>当前可办</translation>
    </message>
    <message>
        <source>Not decided yet; it depends on: %1</source>
        <translation>尚未确定，取决于：%1</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂估</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>%1 已办</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Passports</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Work permits</source>
        <translation>工作许可</translation>
    </message>
    <message>
        <source>Residence permits</source>
        <translation>居留许可</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>More could be said with: %1</source>
        <translation>补充以下信息可得出更多结论：%1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>if applicable</source>
        <translation>视情况</translation>
    </message>
    <message>
        <source>commitment will do</source>
        <translation>可承诺代替</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Last working day before it: %1</source>
        <translation>此前最后一个工作日：%1</translation>
    </message>
    <message>
        <source>Open from %1</source>
        <translation>%1 起可提交</translation>
    </message>
    <message>
        <source>Another reading: %1</source>
        <translation>另一说法：%1</translation>
    </message>
    <message>
        <source>File by %1</source>
        <translation>最迟%1提交</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差别</translation>
    </message>
    <message>
        <source>Not sound: %1</source>
        <translation>不合格：%1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位置 %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>有来源</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>要做：</translation>
    </message>
    <message>
        <source>To obtain:</source>
        <translation>要取得：</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>No rules for “%1” are known on %2.</source>
        <translation>“%1”在 %2 没有已知的规则。</translation>
    </message>
    <message>
        <source>That day has rules for: %1.</source>
        <translation>该日有规则的业务：%1。</translation>
    </message>
    <message>
        <source>%1  %2: file by %3</source>
        <translation>%1  %2：%3 前提交</translation>
    </message>
    <message>
        <source>    beside the open case %1: %2</source>
        <translation>    另有未结案件 %1：%2</translation>
    </message>
    <message>
        <source>Contract from %1: file from %2 to %3, decided by %4</source>
        <translation>合同 %1 生效：%2 至 %3 提交，最迟 %4 批准</translation>
    </message>
    <message>
        <source>That day has passed: choose a later start.</source>
        <translation>该日已过：请选择更晚的生效日。</translation>
    </message>
    <message>
        <source>Submitted: the dates cannot be changed any more, only cancelled and applied for anew.</source>
        <translation>已提交：日期不能再修改，只能注销后重新申请。</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>已开立：%1</translation>
    </message>
    <message>
        <source>No case to open follows from this.</source>
        <translation>没有需要接着办理的案件。</translation>
    </message>
    <message>
        <source>%1 and %2 are linked.</source>
        <translation>%1 与 %2 已关联。</translation>
    </message>
    <message>
        <source>The link is removed.</source>
        <translation>关联已解除。</translation>
    </message>
    <message>
        <source>These cases are not linked.</source>
        <translation>这两个案件没有关联。</translation>
    </message>
    <message>
        <source>own, switched off</source>
        <translation>本单位，已停用</translation>
    </message>
    <message>
        <source>Stays where it is: %1. To do: %2</source>
        <translation>保持不变：%1。待办：%2</translation>
    </message>
    <message>
        <source>Touched: %1  moved: %2  kept: %3</source>
        <translation>受影响：%1&#x3000;已转：%2&#x3000;保留：%3</translation>
    </message>
    <message>
        <source>%1  %2: no day to file by is known</source>
        <translation>%1  %2：没有已知的提交期限</translation>
    </message>
    <message>
        <source>    the permit expired on %1: it cannot be extended, a new application is needed</source>
        <translation>    许可已于 %1 到期：不能延期，须重新申请</translation>
    </message>
    <message>
        <source>calendar days: %1</source>
        <translation>%1 个自然日</translation>
    </message>
    <message>
        <source>working days: %1</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>In order until %1</source>
        <translation>最后有效日：%1</translation>
    </message>
    <message>
        <source>Ready: nothing found that stops.</source>
        <translation>可以提交：没有阻断项。</translation>
    </message>
    <message>
        <source>Not ready.</source>
        <translation>不能提交。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>Often sent back here</source>
        <translation>此处常见退回</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1</source>
        <translation>
            <numerusform>%n 次，最近 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept as %2</source>
        <translation>%1：已存为 %2</translation>
    </message>
    <message>
        <source>%1: the case has it already, for %2</source>
        <translation>%1：本案已有此文件（%2）</translation>
    </message>
    <message>
        <source>The same content: %1</source>
        <translation>内容相同：%1</translation>
    </message>
    <message>
        <source>The same content: case %1, %2</source>
        <translation>内容相同：案件 %1，%2</translation>
    </message>
    <message>
        <source>A second case of the same procedure</source>
        <translation>同一业务已有在办案件</translation>
    </message>
    <message>
        <source>set for %1</source>
        <translation>定于%1</translation>
    </message>
    <message>
        <source>no day yet; it depends on: %1</source>
        <translation>日期待定，取决于：%1</translation>
    </message>
    <message>
        <source>submit again by %1</source>
        <translation>请于 %1 前重新提交</translation>
    </message>
    <message>
        <source>submit again by %1, best on %2</source>
        <translation>请于 %1 前重新提交，最好在 %2</translation>
    </message>
    <message>
        <source>form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>签章</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>months it is good</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>give a city (shenzhen), a city on a day (shenzhen@2024-12-01), the name of a pack (rules list has them), or a pack&apos;s file</source>
        <translation>请写城市（shenzhen）、城市加日期（shenzhen@2024-12-01）、规则包名称（见 rules list）或规则包文件</translation>
    </message>
    <message>
        <source>a city is compared with a city, a pack with a pack</source>
        <translation>城市只能与城市比较，规则包只能与规则包比较</translation>
    </message>
    <message>
        <source>decided before: %1</source>
        <translation>先办：%1</translation>
    </message>
    <message>
        <source>goes with: %1</source>
        <translation>一并办理：%1</translation>
    </message>
    <message>
        <source>Work permit deadlines</source>
        <translation>工作许可期限</translation>
    </message>
    <message>
        <source>%1 of %2 papers made</source>
        <translation>已生成 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未放入：%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Case %1 came in as %2.</source>
        <translation>案件 %1 已转入，编号为 %2。</translation>
    </message>
    <message>
        <source>Case %1 is here already, as %2; nothing was done.</source>
        <translation>案件 %1 已在库中，编号为 %2；未作任何改动。</translation>
    </message>
    <message>
        <source>Left as it is, though the book has other values: %1 %2 (%3)</source>
        <translation>保留原值，总册中的值不同：%1 %2（%3）</translation>
    </message>
    <message>
        <source>Print this key and lock it away. It opens the store and is shown only now; an earlier one is no longer good.</source>
        <translation>请打印此密钥并锁好。它能打开数据夹，只在此刻显示；以前的恢复密钥已作废。</translation>
    </message>
    <message>
        <source>%1 can open the store with a passphrase now.</source>
        <translation>%1 现在可以用口令打开数据夹。</translation>
    </message>
    <message>
        <source>The recovery key no longer opens the store.</source>
        <translation>恢复密钥已不能再打开数据夹。</translation>
    </message>
    <message>
        <source>%1&apos;s passphrase no longer opens the store.</source>
        <translation>%1 的口令已不能再打开数据夹。</translation>
    </message>
    <message>
        <source>The store opens with the new passphrase now.</source>
        <translation>数据夹现在用新口令打开。</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>原来的数据夹保留为 %1。</translation>
    </message>
    <message>
        <source>Its history ends with %1.</source>
        <translation>其历史记录止于 %1。</translation>
    </message>
    <message>
        <source>Names, numbers and words are invented, documents are blank. Nationality, sex, year of birth and the days of the work are as they were.</source>
        <translation>姓名、号码和文字都已换成虚构内容，文件为空白。国籍、性别、出生年份和办理日期保持原样。</translation>
    </message>
    <message>
        <source>No names, numbers of people or texts are in it: %1.</source>
        <translation>其中没有姓名、个人号码和录入的文字：%1。</translation>
    </message>
    <message>
        <source>%1 people removed, and the content of %2 values of the history.</source>
        <translation>已删除 %1 人，并清除历史记录中 %2 项内容。</translation>
    </message>
    <message>
        <source>Backups made before still hold these people until they are thinned or deleted: %1 in this store&apos;s folder.</source>
        <translation>此前的备份里仍有这些人员，直到备份被清理或删除：本数据夹中有 %1 份。</translation>
    </message>
    <message>
        <source>Backups made before, wherever they are kept, still hold these people until they are deleted.</source>
        <translation>此前的备份，无论存放在哪里，里面仍有这些人员，直到备份被删除。</translation>
    </message>
    <message>
        <source>Another window or program is reading the store, so traces may be left in its log. Close it and run this again.</source>
        <translation>另一个窗口或程序正在读取本数据夹，日志中可能仍有残留。请关闭它后再执行一次。</translation>
    </message>
    <message>
        <source>What could be read is in %1.</source>
        <translation>能读出的内容已存入 %1。</translation>
    </message>
    <message>
        <source>%1: %2 kept, up to %3 lost</source>
        <translation>%1：保留 %2 条，最多丢失 %3 条</translation>
    </message>
    <message>
        <source>Documents: %1 kept, %2 lost</source>
        <translation>文件：保留 %1 份，丢失 %2 份</translation>
    </message>
    <message>
        <source>The office&apos;s name or the store&apos;s number was lost: new ones</source>
        <translation>机构名称或数据夹编号已丢失，已另行生成</translation>
    </message>
</context>
<context>
    <name>desktop::BackupKeeper</name>
    <message>
        <source>Backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>没有备份</translation>
    </message>
</context>
<context>
    <name>desktop::CompositionRoot</name>
    <message>
        <source>Read only: %1</source>
        <translation>只读：%1</translation>
    </message>
    <message>
        <source>The backup is the store now. What was there before is kept in %1.</source>
        <translation>已恢复为所选备份。原来的数据夹保留在 %1。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>There is a whole backup of %1. Go on with it?</source>
        <translation>%1 有一份完好的备份。要用它继续吗？</translation>
    </message>
    <message>
        <source>All of it was looked at. The damaged store is kept in a folder beside it.</source>
        <translation>这份备份已全部检查过。损坏的数据夹会保留在旁边的文件夹里。</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>PermitDesk</source>
        <translation>许可台</translation>
    </message>
    <message>
        <source>A part of PermitDesk is missing: %1</source>
        <translation>许可台缺少一个组成部分：%1</translation>
    </message>
    <message>
        <source>Your store is untouched. Install PermitDesk again, and it opens as before.</source>
        <translation>您的数据夹没有改动。请重新安装许可台，然后照常打开。</translation>
    </message>
</context>
<context>
    <name>desktop::OfficeLock</name>
    <message>
        <source>Opened with the recovery key</source>
        <translation>已用恢复密钥打开</translation>
    </message>
    <message>
        <source>The recovery key opened the store. Set a new passphrase for whoever forgot theirs?</source>
        <translation>数据是用恢复密钥打开的。要为忘记口令的人设置新口令吗？</translation>
    </message>
    <message>
        <source>The former one is not asked for, and opens nothing afterwards. Until the store is locked this is found under Staff and Security (F12) too.</source>
        <translation>不需要输入原口令；设置后原口令即失效。锁定之前，也可以在“成员与安全”（F12）里设置。</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>设置新口令</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>ui::bin::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>关联内容</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>移入人</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>移入时间</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>已恢复 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>Name, number …</source>
        <translation>姓名、编号…</translation>
    </message>
    <message>
        <source>Filter the bin</source>
        <translation>筛选回收站</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Del in the lists of people, employers and cases puts the chosen rows here, with what hangs on them. Nothing is lost: here they are restored.</source>
        <translation>在人员、单位、案件列表里按 Del，所选各行连同关联内容就移到这里。内容不会丢失，可在此恢复。</translation>
    </message>
</context>
<context>
    <name>ui::bin::BinTableModel</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>关联内容</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>移入人</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>移入时间</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
</context>
<context>
    <name>ui::card_integration::CardIntegrationPage</name>
    <message>
        <source>Card integration</source>
        <translation>证卡融合</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>许可证号</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>To obtain</source>
        <translation>应取得</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The card&apos;s last valid day</source>
        <translation>实体证有效期的最后一日</translation>
    </message>
    <message>
        <source>Last of the three months from its issue on %1</source>
        <translation>自 %1 签发起三个月的最后一日</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>建议办理日</translation>
    </message>
    <message>
        <source>Nothing to wait for</source>
        <translation>可立即办理</translation>
    </message>
    <message>
        <source>Choose the holders for whom cases are to be opened.</source>
        <translation>请先选择要建立案件的人员。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – not opened: %2</source>
        <translation>%1：不建立（%2）</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case to open.</source>
        <translation>没有可建立的案件。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)?</source>
        <translation>
            <numerusform>建立 %n 个案件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Open cases …</source>
        <translation>正在建立案件…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) opened.</source>
        <translation>
            <numerusform>已建立 %n 个案件。</numerusform>
        </translation>
    </message>
    <message>
        <source>All holders</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Not yet done</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Which holders are shown</source>
        <translation>显示哪些人员</translation>
    </message>
    <message>
        <source>Nobody holds an old paper</source>
        <translation>没有人持旧证件</translation>
    </message>
    <message>
        <source>No holder here</source>
        <translation>此处没有人员</translation>
    </message>
    <message>
        <source>Other words in the filter, or all holders, may show more.</source>
        <translation>更换筛选文字，或选择“全部人员”，可显示更多。</translation>
    </message>
    <message>
        <source>Filter holders</source>
        <translation>筛选人员</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>证卡融合</translation>
    </message>
    <message>
        <source>%L1 to do · %L2 done</source>
        <translation>待办 %L1 · 已办结 %L2</translation>
    </message>
    <message>
        <source>Bring people in with their permits. Whoever still has a permit card or a notice from before 1 December 2024 appears here, with what applies and why.</source>
        <translation>请导入人员及其许可信息。仍持实体证或2024年12月1日前签发的通知的人员会列在这里，并说明适用的办理方式及理由。</translation>
    </message>
    <message>
        <source>Name, employer, city …</source>
        <translation>姓名、单位、城市…</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少的信息</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The day of its issue is not known</source>
        <translation>签发日期不详</translation>
    </message>
</context>
<context>
    <name>ui::card_integration::HolderTableModel</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Old paper</source>
        <translation>旧证件</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>建议办理日</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>另一文字的姓名</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>许可编号</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>在办案件</translation>
    </message>
</context>
<context>
    <name>ui::case_page::CaseFiles</name>
    <message>
        <source>Add a file to the case</source>
        <translation>为案件添加文件</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Filing the notice …</source>
        <translation>正在归档通知…</translation>
    </message>
    <message>
        <source>The notice is filed.</source>
        <translation>通知已归档。</translation>
    </message>
    <message>
        <source>%1 is no notice.</source>
        <translation>%1 不是工作许可通知。</translation>
    </message>
    <message>
        <source>Choose the material that it is, then add it again.</source>
        <translation>请先选中它对应的材料，再添加一次。</translation>
    </message>
    <message>
        <source>%1 is there already as %2.</source>
        <translation>%1 已作为 %2 存有。</translation>
    </message>
    <message>
        <source>%1 is kept as %2.</source>
        <translation>%1 已存为 %2。</translation>
    </message>
    <message>
        <source>Case %1 has the same file.</source>
        <translation>案件 %1 也有同一文件。</translation>
    </message>
</context>
<context>
    <name>ui::case_page::CaseHandover</name>
    <message>
        <source>Make the pack in this folder</source>
        <translation>在此文件夹中生成材料包</translation>
    </message>
    <message>
        <source>%1 handed in</source>
        <translation>%1 提交材料</translation>
    </message>
    <message>
        <source>Putting the pack together …</source>
        <translation>正在生成材料包…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are packed in %1.</source>
        <translation>
            <numerusform>已将 %n 个文件放入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>未包含：%1</translation>
    </message>
    <message>
        <source>Write the case into this folder</source>
        <translation>把案件写入此文件夹</translation>
    </message>
    <message>
        <source>%1 case book</source>
        <translation>%1 案件总册</translation>
    </message>
    <message>
        <source>The whole case lies in %1.</source>
        <translation>整个案件已写入 %1。</translation>
    </message>
</context>
<context>
    <name>ui::case_page::CaseHeader</name>
    <message>
        <source>The authority&apos;s status, last checked on %1</source>
        <translation>主管部门状态，最近查询于 %1</translation>
    </message>
    <message>
        <source>The authority&apos;s status</source>
        <translation>主管部门状态</translation>
    </message>
    <message>
        <source>Our status: %1</source>
        <translation>我方状态：%1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>主管部门：%1</translation>
    </message>
</context>
<context>
    <name>ui::case_page::CasePage</name>
    <message>
        <source>The case has moved on.</source>
        <translation>案件已推进。</translation>
    </message>
    <message>
        <source>The return is recorded.</source>
        <translation>退回已登记。</translation>
    </message>
    <message>
        <source>The defect is mended.</source>
        <translation>退回意见已补正。</translation>
    </message>
    <message>
        <source>The defect is waived.</source>
        <translation>退回意见已放弃。</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 现为：%2</translation>
    </message>
    <message>
        <source>Drawing the paper …</source>
        <translation>正在制作文书…</translation>
    </message>
    <message>
        <source>The paper is issued.</source>
        <translation>文书已出具。</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Materials %1</source>
        <translation>材料 %1</translation>
    </message>
    <message>
        <source>Dates %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Papers %1</source>
        <translation>文书 %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>This case has ended: there is nothing to check.</source>
        <translation>该案件已结束，无须查询。</translation>
    </message>
    <message>
        <source>This was noted today already.</source>
        <translation>今日已记录过。</translation>
    </message>
    <message>
        <source>Noted: no change today.</source>
        <translation>已记录：今日无变化。</translation>
    </message>
    <message>
        <source>Linked cases %1</source>
        <translation>关联案件 %1</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Originals %1</source>
        <translation>原件 %1</translation>
    </message>
    <message>
        <source>Your review is recorded.</source>
        <translation>已登记您的复核。</translation>
    </message>
</context>
<context>
    <name>ui::case_page::ChecksPanel</name>
    <message>
        <source>The planned day of use is changed.</source>
        <translation>计划使用日期已修改。</translation>
    </message>
    <message>
        <source>The finding is waived.</source>
        <translation>已放弃该问题。</translation>
    </message>
    <message>
        <source>The finding counts again.</source>
        <translation>该问题重新计入。</translation>
    </message>
    <message>
        <source>Planned day of use</source>
        <translation>计划使用日期</translation>
    </message>
    <message>
        <source>Papers are judged on this day; without it on the day of submission, else today</source>
        <translation>材料按这一天判断；未填时按提交日，否则按今天</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>No blocker stands in the way.</source>
        <translation>没有阻断项。</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s) in the way.</source>
        <translation>
            <numerusform>有 %n 个阻断项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back before</source>
        <translation>曾被退回</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>阻断</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>As far as the records and papers show, nothing would come back.</source>
        <translation>就现有记录和材料看，没有会被退回的问题。</translation>
    </message>
    <message>
        <source>Checks are made before a submission.</source>
        <translation>检查在提交之前进行。</translation>
    </message>
    <message>
        <source>More could be said if these were known: %1.</source>
        <translation>补上这些信息可以查得更细：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the return still open.</source>
        <translation>
            <numerusform>退回事项尚有 %n 项未办结。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::case_page::ComparisonTableModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In the notice</source>
        <translation>通知所载</translation>
    </message>
    <message>
        <source>In our record</source>
        <translation>我方记录</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ui::case_page::CustodyPanel</name>
    <message>
        <source>The original is handed back.</source>
        <translation>原件已归还。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Kit complete</source>
        <translation>原件齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) absent</source>
        <translation>
            <numerusform>缺 %n 件原件</numerusform>
        </translation>
    </message>
    <message>
        <source>No window of this city is known to ask for originals.</source>
        <translation>未见该城市窗口要求核验原件。</translation>
    </message>
    <message>
        <source>To be shown at the window within 30 days of the entry.</source>
        <translation>入境后30天内到窗口核验。</translation>
    </message>
    <message>
        <source>To be shown at the window with the residence permit.</source>
        <translation>办理居留许可时在窗口核验。</translation>
    </message>
    <message>
        <source>To be shown at the window for new applications.</source>
        <translation>新办时在窗口核验。</translation>
    </message>
    <message>
        <source>%1 came:</source>
        <translation>收到 %1：</translation>
    </message>
    <message>
        <source>%1 goes back:</source>
        <translation>归还 %1：</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Handed back on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>从谁收到</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>归还给谁</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>收据编号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Received …</source>
        <translation>收到…</translation>
    </message>
    <message>
        <source>Handed back …</source>
        <translation>归还…</translation>
    </message>
    <message>
        <source>It lies somewhere else now.</source>
        <translation>原件的存放处已更新。</translation>
    </message>
    <message>
        <source>%1 lies now:</source>
        <translation>%1 现存放于：</translation>
    </message>
    <message>
        <source>Lies elsewhere …</source>
        <translation>转移…</translation>
    </message>
    <message>
        <source>Received: %1.</source>
        <translation>已收到：%1。</translation>
    </message>
</context>
<context>
    <name>ui::case_page::DatesPanel</name>
    <message>
        <source>Still to be met</source>
        <translation>尚待办理</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>尚无日期</translation>
    </message>
</context>
<context>
    <name>ui::case_page::DefectRow</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is wrong, in the authority&apos;s words</source>
        <translation>问题（按主管部门原文）</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>由谁补正</translation>
    </message>
    <message>
        <source>Remove this defect</source>
        <translation>删去这条意见</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>请选择退回原因</translation>
    </message>
    <message>
        <source>Choose what it was returned for.</source>
        <translation>请选择退回原因。</translation>
    </message>
</context>
<context>
    <name>ui::case_page::FindingRow</name>
    <message>
        <source>Go There</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Count It Again</source>
        <translation>重新计入</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>为何可以不改</translation>
    </message>
    <message>
        <source>Enter waives it, Esc does not.</source>
        <translation>按 Enter 放弃，按 Esc 取消。</translation>
    </message>
    <message>
        <source>A reason is needed: without one it goes on counting.</source>
        <translation>需要填写理由：没有理由，这一条仍然算数。</translation>
    </message>
</context>
<context>
    <name>ui::case_page::KitTableModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Handed back on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>To, receipt</source>
        <translation>归还对象、收据</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在手</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::case_page::LinkedTableModel</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>File by</source>
        <translation>最晚提交</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>下一日期</translation>
    </message>
    <message>
        <source>Cancelled by the old employer first</source>
        <translation>原单位先注销</translation>
    </message>
    <message>
        <source>Applied for by the new employer</source>
        <translation>新单位申请</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>随行家属</translation>
    </message>
    <message>
        <source>Replaced by this one</source>
        <translation>被本案取代</translation>
    </message>
    <message>
        <source>In place of this one</source>
        <translation>取代本案</translation>
    </message>
    <message>
        <source>Decided before this one</source>
        <translation>先于本案批准</translation>
    </message>
    <message>
        <source>Follows this one</source>
        <translation>在本案之后</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>ui::case_page::LinksPanel</name>
    <message>
        <source>The cases are linked.</source>
        <translation>案件已关联。</translation>
    </message>
    <message>
        <source>The link is removed.</source>
        <translation>关联已解除。</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>关联案件</translation>
    </message>
    <message>
        <source>No linked case</source>
        <translation>没有关联案件</translation>
    </message>
    <message>
        <source>Link one by its number, or open what follows.</source>
        <translation>可按案件编号关联，或开立后续案件。</translation>
    </message>
    <message>
        <source>Number of a case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>How it belongs to this one</source>
        <translation>与本案的关系</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后续案件</translation>
    </message>
    <message>
        <source>The contract&apos;s dates are locked since the submission. Other dates mean to cancel and apply anew:</source>
        <translation>提交后合同起止日期不能修改；更改日期须注销后重新申请：</translation>
    </message>
</context>
<context>
    <name>ui::case_page::MaterialDaysForm</name>
    <message>
        <source>%1 issued on</source>
        <translation>%1 签发日期</translation>
    </message>
    <message>
        <source>%1 last valid day</source>
        <translation>%1 有效期至</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::case_page::MaterialTableModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>是否需要</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::case_page::MaterialsPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 is:</source>
        <translation>%1 标为：</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Add its file …</source>
        <translation>添加该材料的文件…</translation>
    </message>
    <message>
        <source>The days of %1 are recorded.</source>
        <translation>%1 的日期已记录。</translation>
    </message>
    <message>
        <source>Its days …</source>
        <translation>日期…</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>材料情况…</translation>
    </message>
    <message>
        <source>Where it is from, whether it is translated, sealed and authenticated; add its file first.</source>
        <translation>出具国家、是否翻译、盖章和认证；请先添加其文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) are:</source>
        <translation>
            <numerusform>%n 项材料标为：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::case_page::MoveForm</name>
    <message>
        <source>A day is needed, for example 2026-11-21.</source>
        <translation>请填写日期，例如 2026-11-21。</translation>
    </message>
    <message>
        <source>This is needed for the move.</source>
        <translation>推进前必须填写。</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>办理方</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>It lies before the day of this step, %1.</source>
        <translation>早于这一步的日期（%1）。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not recorded as done, and nobody is reminded of it once the case is closed: %1</source>
        <translation>尚未记为办妥，结案后不再提醒：%1</translation>
    </message>
</context>
<context>
    <name>ui::case_page::NextStepPanel</name>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>answer expected by %1, %2</source>
        <translation>预计 %1 前答复，%2</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>%1 前，%2</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>已无待办事项</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>进入：%1</translation>
    </message>
    <message>
        <source>⚠ The registration of the handler %1 ended on %2: renew it before you submit.</source>
        <translation>⚠ 经办人 %1 的登记已于 %2 到期：提交前请先续期。</translation>
    </message>
    <message>
        <source>✓ Reviewed by %1 on %2</source>
        <translation>✓ %1已于%2复核</translation>
    </message>
</context>
<context>
    <name>ui::case_page::NoticeComparePanel</name>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 beside our record</source>
        <translation>%1 与我方记录对照</translation>
    </message>
    <message>
        <source>every field agrees</source>
        <translation>全部一致</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n 个字段不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>File the notice</source>
        <translation>归档通知</translation>
    </message>
    <message numerus="yes">
        <source>File it with %n difference(s)</source>
        <translation>
            <numerusform>连同 %n 处差异归档</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not file</source>
        <translation>不归档</translation>
    </message>
</context>
<context>
    <name>ui::case_page::PaperTableModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
</context>
<context>
    <name>ui::case_page::PapersPanel</name>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Issue the case summary</source>
        <translation>出具案件摘要</translation>
    </message>
    <message>
        <source>Issue a working copy of the notice</source>
        <translation>出具通知工作副本</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>文书语言</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>尚无文书</translation>
    </message>
    <message>
        <source>Issue the case summary for your file or the client.</source>
        <translation>可出具案件摘要，供存档或交客户。</translation>
    </message>
</context>
<context>
    <name>ui::case_page::ReturnForm</name>
    <message>
        <source>A day is needed, for example 2026-11-21.</source>
        <translation>请填写日期，例如 2026-11-21。</translation>
    </message>
    <message>
        <source>What the authority returned</source>
        <translation>主管部门退回的内容</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Submit again by</source>
        <translation>重新提交期限</translation>
    </message>
    <message>
        <source>The authority&apos;s words</source>
        <translation>主管部门原文</translation>
    </message>
    <message>
        <source>Add a defect</source>
        <translation>添加一条意见</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>登记退回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not a day. Write it like 2026-11-21.</source>
        <translation>不是日期，请写成 2026-11-21。</translation>
    </message>
    <message>
        <source>It lies before the day of the return.</source>
        <translation>早于退回日期。</translation>
    </message>
</context>
<context>
    <name>ui::case_page::ReturnsPanel</name>
    <message>
        <source>Returned on %1, round %2</source>
        <translation>%1 退回（第 %2 轮）</translation>
    </message>
    <message>
        <source>submit again by %1</source>
        <translation>请于 %1 前重新提交</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>放弃理由：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已补正</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Why it need not be mended</source>
        <translation>为何不必补正</translation>
    </message>
    <message>
        <source>Enter waives it, Esc does not.</source>
        <translation>按 Enter 放弃，按 Esc 取消。</translation>
    </message>
    <message>
        <source>A reason is needed: without one it stays to be mended.</source>
        <translation>需要填写理由：没有理由，这一条仍须补正。</translation>
    </message>
</context>
<context>
    <name>ui::cases::ArrivalRow</name>
    <message>
        <source>This is not a day.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Visa obtained on</source>
        <translation>取得签证日期</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>入境日期</translation>
    </message>
    <message>
        <source>Lodging registered on</source>
        <translation>住宿登记日期</translation>
    </message>
</context>
<context>
    <name>ui::cases::ArrivalsPage</name>
    <message>
        <source>Arrivals</source>
        <translation>入境登记</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a visa, an entry or the lodging&apos;s registration</source>
        <translation>
            <numerusform>%n 个案件待签证、入境或住宿登记</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
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
        <source>Nobody is expected</source>
        <translation>没有待入境人员</translation>
    </message>
    <message>
        <source>Cases whose notice was sent appear here until their person is here.</source>
        <translation>通知已寄出的案件列在这里，直到本人入境并登记住宿。</translation>
    </message>
    <message>
        <source>Type at least one day.</source>
        <translation>请至少填写一个日期。</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n case(s).</source>
        <translation>
            <numerusform>已登记 %n 个案件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was kept: %n row(s) cannot be recorded.</source>
        <translation>
            <numerusform>未保存：有 %n 行无法登记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, employer or number</source>
        <translation>姓名、单位或编号</translation>
    </message>
    <message>
        <source>Find whose arrival to note</source>
        <translation>查找要登记入境的人</translation>
    </message>
    <message numerus="yes">
        <source>Show more of the %Ln others</source>
        <translation>
            <numerusform>再显示一些（还有 %Ln 个）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::cases::CaseBoard</name>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>ui::cases::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>共 %Ln 个案件</numerusform>
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
    <message>
        <source>Last checked</source>
        <translation>最近查询</translation>
    </message>
    <message>
        <source>Choose the open cases whose status you looked up.</source>
        <translation>请选中已查询状态的未结案件。</translation>
    </message>
    <message>
        <source>This was noted today already.</source>
        <translation>今日已记录过。</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n case(s): no change today.</source>
        <translation>
            <numerusform>已为 %n 个案件记录：今日无变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>主管部门办理中</translation>
    </message>
    <message>
        <source>Name, number …</source>
        <translation>姓名、编号…</translation>
    </message>
    <message>
        <source>Choose the folder that was handed over</source>
        <translation>选择移交的案件文件夹</translation>
    </message>
    <message>
        <source>Taking the case over …</source>
        <translation>正在接收案件…</translation>
    </message>
    <message>
        <source>This case is here already, as %1.</source>
        <translation>该案件已在库中，编号 %1。</translation>
    </message>
    <message>
        <source>Case %1 was taken over.</source>
        <translation>已接收案件 %1。</translation>
    </message>
    <message>
        <source>What was known here of the person or the employer stays as it was.</source>
        <translation>本库中该人员或单位的已有信息保持不变。</translation>
    </message>
</context>
<context>
    <name>ui::cases::KeepRulesForm</name>
    <message>
        <source>Say why the case stays with its rules.</source>
        <translation>请写明为何保留原规则。</translation>
    </message>
    <message>
        <source>Why the old rules are kept</source>
        <translation>保留原规则的原因</translation>
    </message>
    <message>
        <source>It stays with the case; you are asked again only when the rules change once more.</source>
        <translation>原因随案件保存；规则再次变动时才会再问。</translation>
    </message>
    <message>
        <source>Keep the Old Rules</source>
        <translation>保留原规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::cases::NewCasePage</name>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>案件已建立。</translation>
    </message>
    <message numerus="yes">
        <source>The case and %n more are open.</source>
        <translation>
            <numerusform>案件及另外 %n 个案件已开立。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Forget what was typed here and begin again</source>
        <translation>放弃此处输入的内容，重新填写</translation>
    </message>
</context>
<context>
    <name>ui::cases::OpeningAdvice</name>
    <message>
        <source>Opened with it</source>
        <translation>同时开立</translation>
    </message>
</context>
<context>
    <name>ui::cases::OpeningForm</name>
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
    <message>
        <source>Day of the change</source>
        <translation>变更日期</translation>
    </message>
    <message>
        <source>Or the day on which the contract ended: the time to file runs from it.</source>
        <translation>或合同终止之日；办理期限自该日起算。</translation>
    </message>
    <message>
        <source>Employer ceased on</source>
        <translation>单位终止日期</translation>
    </message>
    <message>
        <source>Only then may the individual file.</source>
        <translation>仅在此情形下可由本人申请。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>ui::cases::RuleChangeTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>If applicable</source>
        <translation>如适用</translation>
    </message>
    <message>
        <source>A commitment will do</source>
        <translation>可用承诺书</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>By the new rules</source>
        <translation>按新规则</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>签章</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>how long it is good</source>
        <translation>有效时长</translation>
    </message>
</context>
<context>
    <name>ui::cases::RuleMovesPage</name>
    <message>
        <source>New rules</source>
        <translation>新规则</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes for %1</source>
        <translation>%1 的变化</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>适用规则日期</translation>
    </message>
    <message>
        <source>Procedure now</source>
        <translation>现行业务</translation>
    </message>
    <message>
        <source>Stage now</source>
        <translation>现行阶段</translation>
    </message>
    <message>
        <source>Procedure by the new rules</source>
        <translation>新规则下的业务</translation>
    </message>
    <message>
        <source>Stage by the new rules</source>
        <translation>新规则下的阶段</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved to the new rules.</source>
        <translation>
            <numerusform>已将 %n 个案件转到新规则。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay with their rules.</source>
        <translation>
            <numerusform>%n 个案件保留原规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>筛选案件</translation>
    </message>
    <message>
        <source>No case is touched</source>
        <translation>没有受影响的案件</translation>
    </message>
    <message>
        <source>When rules change under an open case, it is listed here with old and new.</source>
        <translation>规则变动涉及在办案件时，在此列出并新旧对照。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Name, number …</source>
        <translation>姓名、编号…</translation>
    </message>
</context>
<context>
    <name>ui::cases::TouchedCaseTableModel</name>
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
        <source>Now</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>By the new rules</source>
        <translation>按新规则</translation>
    </message>
    <message>
        <source>Stays, with a task</source>
        <translation>保持不变，另有待办</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>另一文字的姓名</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Procedure now</source>
        <translation>现行业务</translation>
    </message>
    <message>
        <source>Procedure or task then</source>
        <translation>新业务或任务</translation>
    </message>
</context>
<context>
    <name>ui::employers::EmployerPage</name>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Filing until</source>
        <translation>备案有效期至</translation>
    </message>
    <message>
        <source>Relation to us</source>
        <translation>与我方关系</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>No client (any more)</source>
        <translation>非客户（或已终止）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>Cases %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Extensions due %1</source>
        <translation>到期延期 %1</translation>
    </message>
    <message>
        <source>Extensions due</source>
        <translation>到期延期</translation>
    </message>
    <message>
        <source>Their permits end within 150 days. Each extension comes with that of the residence permit; file by the day shown.</source>
        <translation>以下人员的许可在150天内到期。每项延期附带居留许可延期；请在所示日期前提交。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Portal access %1</source>
        <translation>平台账号 %1</translation>
    </message>
    <message>
        <source>Portal access</source>
        <translation>平台账号</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>要索取的材料</translation>
    </message>
    <message>
        <source>Seals %1</source>
        <translation>印章 %1</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度报告</translation>
    </message>
    <message>
        <source>No extension is due</source>
        <translation>没有要办的延期</translation>
    </message>
    <message>
        <source>No permit of this client ends within %1 days, or the case is open already.</source>
        <translation>%1天内没有许可到期，或者案件已经开立。</translation>
    </message>
</context>
<context>
    <name>ui::employers::EmployerSealTableModel</name>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>授权日期</translation>
    </message>
    <message>
        <source>Authorised until</source>
        <translation>授权截止</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::employers::EmployersPage</name>
    <message>
        <source>Employers</source>
        <translation>单位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employer(s)</source>
        <translation>
            <numerusform>%Ln 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Filing until</source>
        <translation>备案有效期至</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>在办案件</translation>
    </message>
    <message>
        <source>Filter employers</source>
        <translation>筛选单位</translation>
    </message>
    <message>
        <source>No employer here yet</source>
        <translation>还没有单位</translation>
    </message>
    <message>
        <source>Employers come along with the people of a client&apos;s sheet, or add one by hand.</source>
        <translation>导入客户表格时会带入单位，也可以手工新增。</translation>
    </message>
    <message>
        <source>Name, credit code, city …</source>
        <translation>名称、信用代码、城市…</translation>
    </message>
</context>
<context>
    <name>ui::employers::PortalAccountTableModel</name>
    <message>
        <source>National system</source>
        <translation>全国系统</translation>
    </message>
    <message>
        <source>The city&apos;s own portal</source>
        <translation>本市平台</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>办理平台</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>登记有效期至</translation>
    </message>
    <message>
        <source>Login code goes to</source>
        <translation>验证码接收人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::employers::ProgressPanel</name>
    <message>
        <source>Save the report as PDF and Excel</source>
        <translation>将报告保存为 PDF 和 Excel</translation>
    </message>
    <message>
        <source>Progress %1.pdf</source>
        <translation>办理进度 %1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The report is saved as PDF and, beside it, for Excel.</source>
        <translation>报告已保存为 PDF，同名 Excel 在旁。</translation>
    </message>
    <message>
        <source>What the client may read: no note of the office, no other employer.</source>
        <translation>供客户阅读：不含内部备注，不涉及其他单位。</translation>
    </message>
    <message>
        <source>Passport numbers</source>
        <translation>写明护照号码</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Save the Report …</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>How the cases stand</source>
        <translation>案件进展</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>没有办理中的案件</translation>
    </message>
    <message>
        <source>The open cases of this client are reported here.</source>
        <translation>该客户办理中的案件列在这里。</translation>
    </message>
</context>
<context>
    <name>ui::employers::ProgressTableModel</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>下一个日期</translation>
    </message>
</context>
<context>
    <name>ui::employers::RequestPanel</name>
    <message>
        <source>The list is copied: paste it into a chat or a letter.</source>
        <translation>清单已复制，可粘贴到聊天或信件中。</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>把清单另存为 PDF</translation>
    </message>
    <message>
        <source>What to send us %1.pdf</source>
        <translation>补充材料清单 %1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>清单已保存。</translation>
    </message>
    <message>
        <source>Of cases not handed in yet, only what is missing or bad, person by person.</source>
        <translation>尚未提交的案件中，只列缺少或不合格的，逐人列出。</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>清单语言</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>What to ask the client for</source>
        <translation>要向客户索取的材料</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormPage</name>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Forget what was typed here and begin again with what is saved</source>
        <translation>放弃此处输入的内容，从已保存的内容重新开始</translation>
    </message>
</context>
<context>
    <name>ui::forms::RecordForm</name>
    <message>
        <source>Choose …</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ui::forms::RecordPicker</name>
    <message>
        <source>Nobody like this: add the person first</source>
        <translation>没有这个人：请先新建人员</translation>
    </message>
    <message>
        <source>No employer like this: add it first</source>
        <translation>没有这个单位：请先新建单位</translation>
    </message>
    <message>
        <source>No case like this</source>
        <translation>没有这个案件</translation>
    </message>
</context>
<context>
    <name>ui::help::FormWritingPage</name>
    <message>
        <source>How a form is written</source>
        <translation>怎样编写文书模板</translation>
    </message>
</context>
<context>
    <name>ui::help::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>No topic holds these words.</source>
        <translation>没有哪个主题包含这些词。</translation>
    </message>
    <message>
        <source>Words in the help …</source>
        <translation>帮助中的词…</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The topic&apos;s text</source>
        <translation>主题正文</translation>
    </message>
    <message>
        <source>A caseworker&apos;s week</source>
        <translation>一周里的事</translation>
    </message>
</context>
<context>
    <name>ui::help::KeyTableModel</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>ui::help::KeysPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>共 %n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>筛选快捷键</translation>
    </message>
    <message>
        <source>No keys for that</source>
        <translation>没有对应的按键</translation>
    </message>
    <message>
        <source>Empty the filter to see all of them.</source>
        <translation>清空筛选即可查看全部。</translation>
    </message>
    <message>
        <source>Action or key …</source>
        <translation>操作或按键…</translation>
    </message>
</context>
<context>
    <name>ui::inbox::FilingChoice</name>
    <message>
        <source>Choose a case</source>
        <translation>选择案件</translation>
    </message>
    <message>
        <source>No case found: search for one below</source>
        <translation>未找到案件：请在下方查找</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>选择材料</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属案件</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation>其他案件</translation>
    </message>
    <message>
        <source>Number or name …</source>
        <translation>编号或姓名…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
</context>
<context>
    <name>ui::inbox::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Add files to the inbox</source>
        <translation>添加收到的文件</translation>
    </message>
    <message>
        <source>PDF files and pictures (*.pdf *.jpg *.jpeg *.png *.bmp *.gif)</source>
        <translation>PDF 文件和图片 (*.pdf *.jpg *.jpeg *.png *.bmp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>已读取 %1／%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 to confirm</source>
        <translation>
            <numerusform>%n 个文件，%1 个待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>File the notice</source>
        <translation>存入通知</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from our record.</source>
        <translation>
            <numerusform>有 %n 项与我方记录不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice is filed with what you have confirmed; the record of the person stays as it is.</source>
        <translation>通知将按您确认的内容存入；人员记录保持不变。</translation>
    </message>
    <message>
        <source>File It</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Filing the notice …</source>
        <translation>正在存入通知…</translation>
    </message>
    <message>
        <source>The notice is filed with case %1.</source>
        <translation>通知已存入案件 %1。</translation>
    </message>
    <message>
        <source>Keeping the file …</source>
        <translation>正在保存文件…</translation>
    </message>
    <message>
        <source>The file is kept as %1 of case %2.</source>
        <translation>文件已存为案件 %2 的 %1。</translation>
    </message>
    <message>
        <source>Case %1 has this file as %2 already.</source>
        <translation>案件 %1 已将此文件作为 %2 存有。</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>已读取的文件</translation>
    </message>
    <message>
        <source>Nothing has come in</source>
        <translation>暂无收件</translation>
    </message>
    <message>
        <source>Drop PDFs, scans and photos here, many at a time, or whole folders. Each is read and matched to a case; nothing is kept before you have seen and confirmed it.</source>
        <translation>将 PDF、扫描件和照片拖放到此处，可一次多个，也可拖入整个文件夹。每个文件都会被读取并对应到案件；未经您查看确认，不保存任何内容。</translation>
    </message>
</context>
<context>
    <name>ui::inbox::InboxTableModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属案件</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到对应人员</translation>
    </message>
    <message>
        <source>The same file as %1</source>
        <translation>与 %1 是同一文件</translation>
    </message>
    <message>
        <source>Kept already: %1</source>
        <translation>已存有：%1</translation>
    </message>
</context>
<context>
    <name>ui::inbox::ReadingReview</name>
    <message>
        <source>The page is being drawn …</source>
        <translation>正在绘制页面…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are unsure: compare each with the page, put it right or tick it.</source>
        <translation>
            <numerusform>有 %n 项不确定：请逐项与页面核对，更正或勾选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the case it belongs to.</source>
        <translation>请选择所属案件。</translation>
    </message>
    <message>
        <source>This is our own working copy, no notice of the authority&apos;s.</source>
        <translation>这是本所的工作副本，不是主管部门的通知。</translation>
    </message>
    <message>
        <source>Choose the material that it is.</source>
        <translation>请选择它是哪项材料。</translation>
    </message>
    <message>
        <source>The same file as %1 in this list.</source>
        <translation>与列表中的 %1 是同一文件。</translation>
    </message>
    <message>
        <source>Kept already: %1</source>
        <translation>已存有：%1</translation>
    </message>
    <message>
        <source>Choose a file to look at it.</source>
        <translation>选择一个文件查看。</translation>
    </message>
    <message>
        <source>The page cannot be drawn: what was read from it cannot be compared, and is not kept.</source>
        <translation>页面无法绘制：读取的内容无法核对，因此不予保存。</translation>
    </message>
    <message>
        <source>Reading was stopped; Reload (F5) takes it up again.</source>
        <translation>读取已停止；刷新（F5）可继续读取。</translation>
    </message>
    <message>
        <source>Enter opens the case; Undo takes the filing back.</source>
        <translation>回车打开案件；撤销可收回归档。</translation>
    </message>
    <message>
        <source>The file has changed: what was put right, ticked or chosen for it before no longer counts.</source>
        <translation>文件已改动：先前为它更正、勾选或选择的内容不再有效。</translation>
    </message>
</context>
<context>
    <name>ui::inbox::ValueReview</name>
    <message>
        <source>Put right</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Unsure, %1</source>
        <translation>不确定，%1</translation>
    </message>
    <message>
        <source>Our record: %1</source>
        <translation>我方记录：%1</translation>
    </message>
    <message>
        <source>%1 on the page</source>
        <translation>页面上的%1</translation>
    </message>
    <message>
        <source>It is blank</source>
        <translation>确为空白</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>核对无误</translation>
    </message>
</context>
<context>
    <name>ui::library::CalendarTab</name>
    <message>
        <source>Make-up day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>尚未公布</translation>
    </message>
    <message>
        <source>Until the State Council&apos;s days are known, only weekends are free, and what is counted is an estimate. Import the year as soon as it is out.</source>
        <translation>国务院放假安排公布前，只按周末休息计算，结果为估计。公布后请导入年历。</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1（估计）</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>由 %1 导入</translation>
    </message>
    <message>
        <source>Provisional: the State Council&apos;s days for this year are not known</source>
        <translation>暂定：本年放假安排尚未公布</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>The State Council&apos;s notice on the days off in %1</source>
        <translation>国务院办公厅关于%1年部分节假日安排的通知</translation>
    </message>
</context>
<context>
    <name>ui::library::DifferenceTab</name>
    <message>
        <source>Differences</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Choose another day or another city to compare with.</source>
        <translation>请选择另一日期或另一城市对比。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>City to compare with</source>
        <translation>对比的城市</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>对比的日期</translation>
    </message>
</context>
<context>
    <name>ui::library::LibraryActs</name>
    <message>
        <source>The default stands again.</source>
        <translation>已恢复默认。</translation>
    </message>
    <message>
        <source>The pack was not taken</source>
        <translation>规则包未采用</translation>
    </message>
    <message>
        <source>The pack is not sound; the rules in use stay as they were.</source>
        <translation>规则包有问题；现用规则不变。</translation>
    </message>
    <message>
        <source>Take the year away</source>
        <translation>移除年历</translation>
    </message>
    <message>
        <source>Take the imported calendar of %1 away?</source>
        <translation>移除导入的%1年年历？</translation>
    </message>
    <message>
        <source>Days counted in it are an estimate then.</source>
        <translation>移除后该年日期按估计计算。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The calendar was taken away.</source>
        <translation>年历已移除。</translation>
    </message>
    <message>
        <source>Import a year&apos;s calendar</source>
        <translation>导入年历</translation>
    </message>
    <message>
        <source>Calendars (*.json *.ics *.csv)</source>
        <translation>年历 (*.json *.ics *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import %1 …</source>
        <translation>导入 %1 …</translation>
    </message>
    <message>
        <source>The calendar of %1 was imported; dates are counted with it.</source>
        <translation>已导入%1年年历，日期已按其计算。</translation>
    </message>
    <message>
        <source>Add a rule pack</source>
        <translation>添加规则包</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>规则包 (*.json)</translation>
    </message>
    <message>
        <source>The pack was added; new cases go by it.</source>
        <translation>规则包已添加，新案件按其办理。</translation>
    </message>
    <message>
        <source>The pack is off.</source>
        <translation>规则包已停用。</translation>
    </message>
    <message>
        <source>The pack is on.</source>
        <translation>规则包已启用。</translation>
    </message>
    <message>
        <source>Remove the pack</source>
        <translation>移除规则包</translation>
    </message>
    <message>
        <source>Remove the rule pack %1?</source>
        <translation>移除规则包 %1？</translation>
    </message>
    <message>
        <source>Its rules hold no longer. The file it was added from stays where it is.</source>
        <translation>其规则不再适用。原文件保留不动。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The pack was removed.</source>
        <translation>规则包已移除。</translation>
    </message>
</context>
<context>
    <name>ui::library::LibraryPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No settings here</source>
        <translation>没有设置</translation>
    </message>
    <message>
        <source>No settings are known for that city and day, or none holds those words.</source>
        <translation>该城市该日没有设置，或没有符合的设置。</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No such pack</source>
        <translation>没有这样的规则包</translation>
    </message>
    <message>
        <source>Empty the filter, or add a pack of your own.</source>
        <translation>请清空筛选，或添加自己的规则包。</translation>
    </message>
    <message>
        <source>Windows and phones</source>
        <translation>窗口与电话</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>有效日期</translation>
    </message>
    <message>
        <source>No window known</source>
        <translation>没有窗口资料</translation>
    </message>
    <message>
        <source>No window or phone is known for that city and day.</source>
        <translation>该城市该日没有窗口或电话资料。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>规则</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Day on which the rules hold</source>
        <translation>规则适用日期</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>筛选规则</translation>
    </message>
    <message>
        <source>Rule, words, source …</source>
        <translation>规则、文字、依据…</translation>
    </message>
</context>
<context>
    <name>ui::library::ProceduresTab</name>
    <message>
        <source>Procedures</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No rules here</source>
        <translation>没有规则</translation>
    </message>
    <message>
        <source>No rules are known for that city and day, or none holds those words.</source>
        <translation>该城市该日没有规则，或没有符合的规则。</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>List of procedures</source>
        <translation>事项列表</translation>
    </message>
</context>
<context>
    <name>ui::library::YearGrid</name>
    <message>
        <source>Working calendar of %1</source>
        <translation>%1年工作日历</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>make-up day for %1</source>
        <translation>调休上班（%1）</translation>
    </message>
    <message>
        <source>day off, %1</source>
        <translation>放假（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <source>Stage</source>
        <translation>当前步骤</translation>
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
        <source>Last checked</source>
        <translation>最近查询</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>whose turn it is</comment>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>%1, linked with %2</source>
        <translation>%1，与%2关联</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>另一文字的姓名</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>轮到谁</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>In it since</source>
        <translation>进入日期</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>建立日期</translation>
    </message>
</context>
<context>
    <name>ui::models::EmployerTableModel</name>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Filing until</source>
        <translation>备案有效期至</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>在办案件</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>另一文字的姓名</translation>
    </message>
</context>
<context>
    <name>ui::models::HistoryTableModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤销）</translation>
    </message>
</context>
<context>
    <name>ui::models::IssuedPaperTableModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>另一文字的姓名</translation>
    </message>
</context>
<context>
    <name>ui::models::PersonTableModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Passport until</source>
        <translation>护照有效期至</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>工作许可</translation>
    </message>
    <message>
        <source>Permit until</source>
        <translation>许可有效期至</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>open cases of a person</comment>
        <translation>在办</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>另一文字的姓名</translation>
    </message>
    <message>
        <source>Class and form</source>
        <translation>类别与形式</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
</context>
<context>
    <name>ui::office::BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 份备份</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>已备份并检查完毕。</translation>
    </message>
    <message>
        <source>This backup is whole: every record, document and entry of its history.</source>
        <translation>这份备份完好：记录、文件和历史均无缺损。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The store goes back to %1. What was done since is no longer in it.</source>
        <translation>数据夹将回到 %1 的状态，之后所做的内容将不在其中。</translation>
    </message>
    <message>
        <source>The store as it is now is kept whole in a folder beside it, and the backups stay.</source>
        <translation>现在的数据夹会完整保留在旁边的文件夹里，各份备份也都保留。</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>备份用的第二个文件夹</translation>
    </message>
    <message>
        <source>Made by itself after changes, every half hour at most: all of two days are kept, then one of each day, week and month.</source>
        <translation>有改动后自动备份，最多每半小时一次：两天内的全部保留，之后每天、每周、每月各留一份。</translation>
    </message>
    <message>
        <source>There is no second folder yet: choose one on another disk.</source>
        <translation>还没有第二个文件夹：请在另一块硬盘上选一个。</translation>
    </message>
    <message>
        <source>Second folder: %1</source>
        <translation>第二个文件夹：%1</translation>
    </message>
    <message>
        <source>It opens by the passphrases of that day, and asks for one when it is done.</source>
        <translation>恢复后用当时的口令打开；完成时会要求输入一次。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>The first one is made by itself after the first change, or with the button above. Choose a second folder on another disk: a copy beside the store is lost with it.</source>
        <translation>首次改动后会自动生成第一份，也可用上方按钮立即备份。请在另一块硬盘上选第二个文件夹：与数据夹放在一起的备份会随它一同丢失。</translation>
    </message>
</context>
<context>
    <name>ui::office::BackupTableModel</name>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>第二个文件夹</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>数据夹内</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>备份时已检查</translation>
    </message>
</context>
<context>
    <name>ui::office::LeaveForm</name>
    <message>
        <source>%1 leaves the office</source>
        <translation>%1离开机构</translation>
    </message>
    <message>
        <source>Their open cases go to whom you choose, and their passphrase no longer opens the store. What they did stays in the history under their name.</source>
        <translation>其在办案件移交给您选择的人，其口令不再能打开数据夹。其做过的操作仍以其姓名留在历史中。</translation>
    </message>
    <message>
        <source>Who takes over the open cases</source>
        <translation>在办案件由谁接手</translation>
    </message>
    <message>
        <source>Hand over and close their access</source>
        <translation>移交并停止其使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::office::PassphraseForm</name>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Another passphrase of your own</source>
        <translation>修改我的口令</translation>
    </message>
    <message>
        <source>A passphrase for %1</source>
        <translation>为%1设置口令</translation>
    </message>
    <message>
        <source>Your passphrase so far</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Ten characters at least; a few words of your own are best.</source>
        <translation>至少十个字符；最好是自己想的几个词。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>设置新口令</translation>
    </message>
    <message>
        <source>The recovery key opened the store, so the former passphrase is not asked for. It opens nothing as soon as the new one is set.</source>
        <translation>数据是用恢复密钥打开的，所以不需要输入原口令。新口令设好后，原口令立即失效。</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>谁的口令</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ui::office::RecoverySheet</name>
    <message>
        <source>Print the recovery key</source>
        <translation>打印恢复密钥</translation>
    </message>
    <message>
        <source>The recovery key went to the printer.</source>
        <translation>恢复密钥已发送到打印机。</translation>
    </message>
    <message>
        <source>PermitDesk recovery key</source>
        <translation>许可台恢复密钥</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>生成日期：%1</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>新的恢复密钥</translation>
    </message>
    <message>
        <source>Whoever holds this key can open the store. Print it, lock it away, and do not keep it in this computer. It is shown only now; an earlier one is no longer good.</source>
        <translation>持有此密钥的人能打开数据夹。请打印并锁好，不要存在这台电脑里。它只显示这一次；以前的密钥已失效。</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>恢复密钥：%1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印 …</translation>
    </message>
    <message>
        <source>It is in safe keeping</source>
        <translation>已妥善保管</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>保存恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The recovery key is saved. Put the file where only the office gets at it, and not on this computer.</source>
        <translation>恢复密钥已保存。请把文件放到只有本所拿得到的地方，不要留在这台电脑上。</translation>
    </message>
    <message>
        <source>This computer has no printer, so the key is on no paper yet. It is good already: write it down, or save it as PDF on a stick that you lock away.</source>
        <translation>这台电脑没有打印机，密钥还没有打印出来。密钥已经生效：请抄下来，或另存为 PDF 到 U 盘并锁好。</translation>
    </message>
    <message>
        <source>The printer did not take it, so the key is on no paper yet. It is good already: write it down, or save it as PDF on a stick that you lock away.</source>
        <translation>打印机没有接收，密钥还没有打印出来。密钥已经生效：请抄下来，或另存为 PDF 到 U 盘并锁好。</translation>
    </message>
    <message>
        <source>The key could not be saved there. It is good already: write it down, or choose another folder.</source>
        <translation>密钥无法保存到那里。密钥已经生效：请抄下来，或换一个文件夹。</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>另存为 PDF …</translation>
    </message>
</context>
<context>
    <name>ui::office::SecurityPanel</name>
    <message>
        <source>This store is not encrypted. Whoever gets at this folder can read it.</source>
        <translation>此数据夹没有加密。拿到这个文件夹的人都能读取。</translation>
    </message>
    <message>
        <source>Keep it on an encrypted disk (BitLocker, FileVault) that only the office can open. A store gets its first passphrase when it is made; cases can be handed over into such a one.</source>
        <translation>请把它放在只有本机构能打开的加密磁盘上（BitLocker、FileVault）。第一个口令在新建数据夹时设置；案件可以移交到那样的数据夹。</translation>
    </message>
    <message>
        <source>This store is encrypted. It opens with the passphrases listed above.</source>
        <translation>此数据夹已加密，用上面所列成员的口令打开。</translation>
    </message>
    <message>
        <source>The printed recovery key opens it too.</source>
        <translation>打印的恢复密钥也能打开。</translation>
    </message>
    <message>
        <source>There is no recovery key: where every passphrase is forgotten, all is lost. Make one now.</source>
        <translation>还没有恢复密钥：口令全部忘记时，数据将无法找回。请现在生成一把。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody touches it</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>A store without a passphrase is not locked.</source>
        <translation>没有口令的数据夹不会锁定。</translation>
    </message>
    <message>
        <source>Somebody else reviews a case before it is submitted (four eyes)</source>
        <translation>提交前须由另一人复核案件（四眼原则）</translation>
    </message>
    <message>
        <source>Whoever submits a case cannot be the one who reviewed it</source>
        <translation>提交人不能是复核人</translation>
    </message>
    <message>
        <source>Administrators of the office choose this</source>
        <translation>由机构管理员选择</translation>
    </message>
    <message>
        <source>On this computer. It locks with the screen and before sleep too.</source>
        <translation>仅对这台电脑。锁屏时和休眠前也会锁定。</translation>
    </message>
    <message>
        <source>Keep the windows out of screenshots and shared screens</source>
        <translation>截图和共享屏幕时不显示本程序的窗口</translation>
    </message>
    <message>
        <source>On this computer. Switch it off for as long as you show somebody how you work.</source>
        <translation>仅对这台电脑。向他人演示时可暂时关闭。</translation>
    </message>
    <message>
        <source>This system has no means for it: whoever may see the screen sees the windows.</source>
        <translation>本系统没有这种功能：能看到屏幕的人就能看到窗口。</translation>
    </message>
    <message>
        <source>A recovery key was made, and nobody has said that it is in safe keeping. New Recovery Key … asks for it.</source>
        <translation>已生成恢复密钥，但没有人确认已妥善保管。请用“新恢复密钥 …”确认。</translation>
    </message>
</context>
<context>
    <name>ui::office::StaffPage</name>
    <message>
        <source>Handed over; they can no longer work in this store.</source>
        <translation>已移交；该成员不能再使用此数据夹。</translation>
    </message>
    <message>
        <source>Chosen on the page Staff and Security</source>
        <translation>在“成员与安全”页选择</translation>
    </message>
    <message>
        <source>Cases wait for a review before they are submitted.</source>
        <translation>案件提交前须先复核。</translation>
    </message>
    <message>
        <source>Cases are submitted without a review.</source>
        <translation>案件提交前不再要求复核。</translation>
    </message>
    <message>
        <source>Staff and security</source>
        <translation>成员与安全</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>They can open the store with it now.</source>
        <translation>该成员现在可以用它打开数据夹。</translation>
    </message>
    <message>
        <source>The store opens with your new passphrase now.</source>
        <translation>数据夹现在用您的新口令打开。</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>正在生成密钥 …</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>收回口令</translation>
    </message>
    <message>
        <source>%1 will no longer be able to open the store.</source>
        <translation>%1将不能再打开数据夹。</translation>
    </message>
    <message>
        <source>What they may have copied before stays readable to them. Nothing undoes this; a new passphrase can be given at any time.</source>
        <translation>其此前可能复制走的内容仍可读取。此操作不能撤销；随时可以重新设置口令。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Their passphrase no longer opens the store.</source>
        <translation>其口令不再能打开数据夹。</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>新恢复密钥</translation>
    </message>
    <message>
        <source>The recovery key that was printed before will no longer open the store.</source>
        <translation>以前打印的恢复密钥将不能再打开数据夹。</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>The store opens with the new passphrase now.</source>
        <translation>现在可以用新口令打开数据了。</translation>
    </message>
    <message>
        <source>The recovery key is in safe keeping.</source>
        <translation>恢复密钥已妥善保管。</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>A recovery key was made before, and nobody has said that it is kept. Is it printed or written down, and locked away?</source>
        <translation>之前已生成恢复密钥，但没有人确认已保管。它已经打印或抄下来并锁好了吗？</translation>
    </message>
    <message>
        <source>It cannot be shown again. Where nobody has it, make a new one in its place.</source>
        <translation>它不能再次显示。如果没有人拿到，请重新生成一个。</translation>
    </message>
    <message>
        <source>It is in safe keeping</source>
        <translation>已妥善保管</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>The recovery key is no longer shown, and nobody has said that it is kept.</source>
        <translation>恢复密钥不再显示，还没有人确认已保管。</translation>
    </message>
    <message>
        <source>Today keeps asking for it. Where it is printed or written down, say so there; otherwise make a new one.</source>
        <translation>“今日”会继续提醒。已打印或抄下来的，请在那里确认；否则请重新生成。</translation>
    </message>
</context>
<context>
    <name>ui::office::StaffTableModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您本人</translation>
    </message>
</context>
<context>
    <name>ui::papers::FillSheetPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Fill sheet %1</source>
        <translation>系统填报 %1</translation>
    </message>
    <message>
        <source>Fill sheet</source>
        <translation>系统填报</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>申报平台</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>菜单入口</translation>
    </message>
    <message>
        <source>What is copied leaves the clipboard after a minute.</source>
        <translation>复制的内容一分钟后自动从剪贴板清除。</translation>
    </message>
</context>
<context>
    <name>ui::papers::FillSheetView</name>
    <message>
        <source>From the employer&apos;s account</source>
        <translation>单位端</translation>
    </message>
    <message>
        <source>From the individual&apos;s account</source>
        <translation>个人端</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>ui::papers::FormTableModel</name>
    <message>
        <source>Form</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not the newest</source>
        <translation>不是最新</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>ui::papers::FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>文书模板</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n 个模板</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a form to look at it.</source>
        <translation>选择一个模板查看样张。</translation>
    </message>
    <message>
        <source>The form was not taken</source>
        <translation>没有采用该模板</translation>
    </message>
    <message>
        <source>The form is not sound; the forms in use stay as they were.</source>
        <translation>模板有误，使用中的模板不变。</translation>
    </message>
    <message>
        <source>Add a form: the folder of its version</source>
        <translation>添加模板：选择其版本文件夹</translation>
    </message>
    <message>
        <source>The form was added; papers can be made of it.</source>
        <translation>已添加模板，可以用它生成文书。</translation>
    </message>
    <message>
        <source>The form is off.</source>
        <translation>模板已停用。</translation>
    </message>
    <message>
        <source>The form is on.</source>
        <translation>模板已启用。</translation>
    </message>
    <message>
        <source>Remove the form</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>Remove version %1 of the form %2?</source>
        <translation>移除模板“%2”的版本 %1？</translation>
    </message>
    <message>
        <source>Papers made of it stay as they are. The folder it was added from stays where it is.</source>
        <translation>用它生成的文书不变，当初添加的文件夹也原样保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The form was removed.</source>
        <translation>已移除模板。</translation>
    </message>
    <message>
        <source>Name, code …</source>
        <translation>名称、代码…</translation>
    </message>
    <message>
        <source>Filter forms</source>
        <translation>筛选模板</translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation>样张的语言</translation>
    </message>
    <message>
        <source>No such form</source>
        <translation>没有这样的模板</translation>
    </message>
    <message>
        <source>Empty the filter, or add a form of your own.</source>
        <translation>清空筛选，或添加自己的模板。</translation>
    </message>
    <message>
        <source>Choose the letterhead&apos;s picture</source>
        <translation>选择信头的图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The picture stands at the head of letters now.</source>
        <translation>图片已印在信函抬头。</translation>
    </message>
</context>
<context>
    <name>ui::papers::NewPaperPage</name>
    <message>
        <source>Issue a paper again</source>
        <translation>重新出具文书</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>新建文书</translation>
    </message>
    <message>
        <source>Choose a form and a case, and the paper appears here.</source>
        <translation>选择表单和案件后，文书显示在此处。</translation>
    </message>
    <message>
        <source>Draft: not issued yet</source>
        <translation>草稿：尚未出具</translation>
    </message>
    <message>
        <source>The paper cannot be drawn.</source>
        <translation>无法生成文书。</translation>
    </message>
    <message>
        <source>Issuing the paper …</source>
        <translation>正在出具文书…</translation>
    </message>
    <message>
        <source>The paper is issued.</source>
        <translation>文书已出具。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Type the case&apos;s number or the person&apos;s name.</source>
        <translation>输入案件编号或人员姓名。</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>文书语言</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
</context>
<context>
    <name>ui::papers::PaperBatchPage</name>
    <message>
        <source>Papers for many cases</source>
        <translation>批量出具文书</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未出具</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n paper(s) were issued.</source>
        <translation>
            <numerusform>已停止：已出具 %n 份文书。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were issued.</source>
        <translation>
            <numerusform>已出具 %n 份文书。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 份，共 %2 份</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>已选 %n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 issued, %2 not</source>
        <translation>已出具 %1 份，未出具 %2 份</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>本批</translation>
    </message>
    <message>
        <source>Name, number …</source>
        <translation>姓名、编号…</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>筛选案件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>文书语言</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>已出具的文书</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation>没有案件</translation>
    </message>
    <message>
        <source>Open cases are listed here; choose those that get the paper.</source>
        <translation>这里列出办理中的案件；选中要出具文书的案件。</translation>
    </message>
</context>
<context>
    <name>ui::papers::PaperBatchTableModel</name>
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
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>ui::papers::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 份文书</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a paper to look at it.</source>
        <translation>选择一份文书即可查看。</translation>
    </message>
    <message>
        <source>Save a copy of the paper</source>
        <translation>保存文书副本</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>A copy was saved.</source>
        <translation>副本已保存。</translation>
    </message>
    <message>
        <source>Filter papers</source>
        <translation>筛选文书</translation>
    </message>
    <message>
        <source>No paper issued yet</source>
        <translation>还没有出具文书</translation>
    </message>
    <message>
        <source>A paper is drawn from a case, read back, and kept as it is; from then on it is printed from the very bytes that are kept.</source>
        <translation>文书由案件数据生成，读回核对后按原样保存；此后始终按所保存的文件打印。</translation>
    </message>
    <message>
        <source>Number, person …</source>
        <translation>编号、人员…</translation>
    </message>
</context>
<context>
    <name>ui::papers::PrinterOffsetPage</name>
    <message>
        <source>Printer offset</source>
        <translation>打印偏移</translation>
    </message>
    <message>
        <source>Papers are printed with this offset from now on.</source>
        <translation>今后打印文书时按此偏移。</translation>
    </message>
    <message>
        <source>On this computer papers are printed moved by this much, so that they meet pre-printed paper. Print one, measure how far it is off, and enter that here. What is kept and saved as a file stays as it is.</source>
        <translation>在这台电脑上打印文书时，整页按此移动，以便套印在预印纸上。先打印一份，量出偏差，填在这里。已保存的文书和另存的文件不受影响。</translation>
    </message>
    <message>
        <source>To the right, in millimetres</source>
        <translation>向右（毫米）</translation>
    </message>
    <message>
        <source>Up to 20, in tenths; with a minus sign: to the left.</source>
        <translation>最多 20，精确到 0.1；带负号表示向左。</translation>
    </message>
    <message>
        <source>Downwards, in millimetres</source>
        <translation>向下（毫米）</translation>
    </message>
    <message>
        <source>Up to 20, in tenths; with a minus sign: upwards.</source>
        <translation>最多 20，精确到 0.1；带负号表示向上。</translation>
    </message>
</context>
<context>
    <name>ui::papers::TypedOnce</name>
    <message>
        <source>For all papers</source>
        <translation>用于所有文书</translation>
    </message>
    <message>
        <source>Typed once for all papers. What stays empty is taken from each case&apos;s record.</source>
        <translation>填写一次，用于所有文书；留空的项目取自各案件的记录。</translation>
    </message>
</context>
<context>
    <name>ui::people::ColumnMapping</name>
    <message>
        <source>– not used –</source>
        <translation>– 不使用 –</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>“%1”列的内容</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Column of the sheet</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In the first rows</source>
        <translation>前几行的值</translation>
    </message>
</context>
<context>
    <name>ui::people::DocumentTableModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
</context>
<context>
    <name>ui::people::FindingTableModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Taken, look again</source>
        <translation>已导入，请复查</translation>
    </message>
</context>
<context>
    <name>ui::people::HeldSection</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none valid today</source>
        <translation>今天没有有效的</translation>
    </message>
    <message>
        <source>valid today: %1</source>
        <translation>今天有效：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ui::people::HeldTableModel</name>
    <message>
        <source>Particulars</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>ui::people::ImportPage</name>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Choose a client&apos;s sheet</source>
        <translation>选择客户的表格</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>已读取 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>已导入：新增 %1 人，更新 %2 人。</translation>
    </message>
    <message>
        <source>There was nothing new to import.</source>
        <translation>没有需要导入的新内容。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>-rejected</source>
        <comment>end of a file name</comment>
        <translation>-未导入</translation>
    </message>
    <message>
        <source>Sheets (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saving the rejected rows …</source>
        <translation>正在保存未导入的行…</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 行未导入的数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>An Excel or CSV file with one person a row; drop it here or choose it. Columns are recognised by their Chinese or English headings, and nothing is kept before you say so.</source>
        <translation>每行一人的 Excel 或 CSV 文件，可拖放到此处或点击选择。程序按中文或英文表头识别各列，在您确认之前不保存任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the import; nothing of it is kept</source>
        <translation>停止导入，不保存任何内容</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>The columns are as you corrected them before.</source>
        <translation>各列已按您先前的更正显示。</translation>
    </message>
    <message>
        <source>The file has changed since you corrected its columns.</source>
        <translation>您更正各列之后，该文件已改动。</translation>
    </message>
    <message>
        <source>They are recognised anew: look at them again.</source>
        <translation>已重新识别各列，请再核对一次。</translation>
    </message>
</context>
<context>
    <name>ui::people::ImportReportView</name>
    <message numerus="yes">
        <source>%n row(s) checked, nothing kept yet</source>
        <translation>
            <numerusform>已检查 %n 行，尚未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>已读取 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更新 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>相同 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>未导入 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>需复查 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What was wrong or odd</source>
        <translation>问题与疑点</translation>
    </message>
    <message>
        <source>Every row is sound</source>
        <translation>所有行均无误</translation>
    </message>
    <message>
        <source>Nothing was rejected, and there is nothing to look at again.</source>
        <translation>没有未导入的行，也没有需要复查的内容。</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>查看人员</translation>
    </message>
    <message>
        <source>No row in the sheet</source>
        <translation>表格里没有数据行</translation>
    </message>
    <message>
        <source>It holds nothing below its headings.</source>
        <translation>标题行以下没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came with a new passport: the work permit is changed first, then the residence permit. The days count from today; where the passport was changed earlier, open the case with Ctrl+Shift+N, which asks for that day.</source>
        <translation>
            <numerusform>%n 人换发了新护照：先变更工作许可，再变更居留许可。期限从今天起算；护照如更早换发，请用 Ctrl+Shift+N 新建案件并填写换发日期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::people::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>在办案件</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>工作许可</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>筛选人员</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>还没有人员</translation>
    </message>
    <message>
        <source>Bring people in from a client&apos;s spreadsheet, or look around in the demo office.</source>
        <translation>从客户的表格导入人员，或先看看演示机构。</translation>
    </message>
    <message>
        <source>Name, passport, employer …</source>
        <translation>姓名、护照、单位…</translation>
    </message>
</context>
<context>
    <name>ui::people::PersonPage</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation>%1 出生</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>None valid today</source>
        <translation>今天没有有效的</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>工作许可</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居留许可</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Passports and permits</source>
        <translation>护照与许可</translation>
    </message>
    <message>
        <source>Work and family</source>
        <translation>任职与家属</translation>
    </message>
    <message>
        <source>Cases %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Machine-readable name</source>
        <translation>护照机读区姓名</translation>
    </message>
    <message>
        <source>Papers are made for a case: open one first.</source>
        <translation>文书按案件出具：请先开立案件。</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>All that runs out, on one time line</source>
        <translation>所有期限的时间线</translation>
    </message>
</context>
<context>
    <name>ui::people::UnfiledStrip</name>
    <message>
        <source>No case needed</source>
        <translation>无需办案</translation>
    </message>
    <message>
        <source>Is nothing to be filed for this passport?</source>
        <translation>这本护照确定不需要申报吗？</translation>
    </message>
    <message>
        <source>The offer goes from this page for good. The case can still be opened with Ctrl+Shift+N.</source>
        <translation>本页将不再提示。以后仍可用 Ctrl+Shift+N 新建案件。</translation>
    </message>
    <message>
        <source>Nothing is to be filed</source>
        <translation>不需要申报</translation>
    </message>
    <message>
        <source>The offer is gone.</source>
        <translation>已不再提示。</translation>
    </message>
    <message>
        <source>Changes not yet filed: the passport was replaced (%1)</source>
        <translation>尚未申报的变更：已换护照（%1）</translation>
    </message>
    <message>
        <source>No case needed …</source>
        <translation>无需办案 …</translation>
    </message>
</context>
<context>
    <name>ui::record_pages::ClashNotice</name>
    <message>
        <source>Beside the open case %1 (%2)</source>
        <translation>另有未结案件 %1（%2）</translation>
    </message>
    <message>
        <source>It is of the same procedure.</source>
        <translation>业务类型相同。</translation>
    </message>
    <message>
        <source>The program&apos;s own warning; no rule forbids it.</source>
        <translation>程序自身的提醒，没有规定禁止。</translation>
    </message>
    <message>
        <source>⚠ %1: %2</source>
        <translation>⚠ %1：%2</translation>
    </message>
</context>
<context>
    <name>ui::record_pages::FigureFilter</name>
    <message>
        <source>Show all again, not only %1: %2</source>
        <translation>重新显示全部，不只“%1：%2”</translation>
    </message>
</context>
<context>
    <name>ui::record_pages::ListMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Save This View …</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Remove a View</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>已保存视图“%1”。</translation>
    </message>
    <message>
        <source>The view “%1” was removed.</source>
        <translation>已删除视图“%1”。</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save the View</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::record_pages::OfferList</name>
    <message>
        <source>file by %1</source>
        <translation>%1 前提交</translation>
    </message>
    <message>
        <source>no day to file by is known</source>
        <translation>最晚提交日未知</translation>
    </message>
    <message>
        <source>The former employer is not known: add the former post to the person first.</source>
        <translation>原单位未知：请先在人员中补充原任职。</translation>
    </message>
    <message>
        <source>Beside the open case %1 (%2)</source>
        <translation>另有未结案件 %1（%2）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>The permit expired on %1: it cannot be extended, a new application is needed.</source>
        <translation>许可已于 %1 到期：不能延期，须重新申请。</translation>
    </message>
    <message>
        <source>The residence permit is not on record: add it to the person.</source>
        <translation>没有居留许可的记录：请在人员页面补上。</translation>
    </message>
    <message>
        <source>To be done before %1 all the same: what follows it has to be filed by then.</source>
        <translation>但须在 %1 之前办好：其后的申请到那天必须提交。</translation>
    </message>
</context>
<context>
    <name>ui::record_pages::OfferPanel</name>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>开立 %n 个案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) opened.</source>
        <translation>
            <numerusform>已开立 %n 个案件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::record_pages::RecordListPage</name>
    <message>
        <source>There is no row to save.</source>
        <translation>没有可保存的行。</translation>
    </message>
    <message>
        <source>Clear the filter to show more.</source>
        <translation>清空筛选即可显示更多。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::reports::FigureTab</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>还没有可统计的内容</translation>
    </message>
    <message>
        <source>Figures come by themselves as cases are opened and move on.</source>
        <translation>案件开立和推进后，统计会自动生成。</translation>
    </message>
</context>
<context>
    <name>ui::reports::FigureTableModel</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件数</translation>
    </message>
</context>
<context>
    <name>ui::reports::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Save the figure for Excel</source>
        <translation>保存为 Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>ui::seals::PacketTableModel</name>
    <message>
        <source>Employer and seal</source>
        <translation>单位和印章</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>签章件</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>寄出</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>应寄回</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>寄回</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>未备案</translation>
    </message>
</context>
<context>
    <name>ui::seals::SealsPage</name>
    <message>
        <source>To sign and to seal</source>
        <translation>待签字盖章</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 份文书</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要办</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>None on file</source>
        <translation>没有备案</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>The authority may return what bears this seal.</source>
        <translation>主管部门可能退回加盖此章的材料。</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>打包日期</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>Courier there</source>
        <translation>寄出快递</translation>
    </message>
    <message>
        <source>To be back by</source>
        <translation>应寄回日期</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>寄回日期</translation>
    </message>
    <message>
        <source>Courier back</source>
        <translation>寄回快递</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>signed copy of %1</source>
        <translation>%1 签章件</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Papers in it</source>
        <translation>内含文书</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) made.</source>
        <translation>
            <numerusform>已打包 %n 个包裹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the packet.</source>
        <translation>已从包裹取出。</translation>
    </message>
    <message>
        <source>The scan of the signed paper</source>
        <translation>签章件扫描件</translation>
    </message>
    <message>
        <source>PDFs and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>PDF 和图片 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Filing the scan …</source>
        <translation>正在归档扫描件…</translation>
    </message>
    <message>
        <source>The signed copy is filed.</source>
        <translation>签章件已归档。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>The seal for which a packet is made</source>
        <translation>打包要盖的印章</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Nothing waits for a signature or a seal</source>
        <translation>没有待签字盖章的文书</translation>
    </message>
    <message>
        <source>Issued papers that somebody has to sign or seal are listed here until their scan has come back.</source>
        <translation>已出具、还要签字或盖章的文书列在这里，直到扫描件归档。</translation>
    </message>
    <message>
        <source>No packet yet</source>
        <translation>还没有包裹</translation>
    </message>
    <message>
        <source>Choose papers above and put them into a packet for a seal.</source>
        <translation>在上方选中文书，按印章打包。</translation>
    </message>
    <message>
        <source>Paper %1 is not packed: its form asks for no seal of the employer.</source>
        <translation>文书 %1 没有装入：这种表格不需要单位盖章。</translation>
    </message>
    <message>
        <source>Leave it out of the choice.</source>
        <translation>请不要选它。</translation>
    </message>
    <message>
        <source>Paper %1 is not packed: it lies in a packet already. %2.</source>
        <translation>文书 %1 没有装入：它已在包裹中（%2）。</translation>
    </message>
    <message>
        <source>Take it out of that packet first (Ctrl+D).</source>
        <translation>请先把它从那个包裹中取出（Ctrl+D）。</translation>
    </message>
    <message>
        <source>Note that the packet is back, and it can go into another one.</source>
        <translation>先登记包裹已寄回，它就可以装入另一个。</translation>
    </message>
</context>
<context>
    <name>ui::seals::WaitingPaperTableModel</name>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要办</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在</translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>A notice names the person and the day: think of who sees the screen.</source>
        <translation>通知会显示姓名和日期，请留意谁能看到屏幕。</translation>
    </message>
    <message>
        <source>This system has no such place now; the notice stays in the window.</source>
        <translation>本系统目前没有通知区域，提醒只在窗口内显示。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>本所</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Name and letterhead</source>
        <translation>名称与信头</translation>
    </message>
    <message>
        <source>Staff and security</source>
        <translation>成员与安全</translation>
    </message>
    <message>
        <source>Choices of the office</source>
        <translation>本所选项</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Printer offset</source>
        <translation>打印偏移</translation>
    </message>
    <message>
        <source>Forms of your own</source>
        <translation>自制表单</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>What stands at the head of letters and lists.</source>
        <translation>函件和清单页首的内容。</translation>
    </message>
    <message>
        <source>Who works here and may do what, passphrases, the recovery key, locking.</source>
        <translation>本所人员及权限、口令、恢复密钥、锁定。</translation>
    </message>
    <message>
        <source>Lead times, reminders and other numbers, for the office or for one client.</source>
        <translation>提前天数、提醒等数值，可为全所或单个客户设定。</translation>
    </message>
    <message>
        <source>The rules the program comes with, and those of the office.</source>
        <translation>程序自带的规则和本所的规则。</translation>
    </message>
    <message>
        <source>Days off and make-up days; bring a new year in.</source>
        <translation>节假日与调休；导入新的年份。</translation>
    </message>
    <message>
        <source>What papers are made of: the program&apos;s forms and the office&apos;s own.</source>
        <translation>制作文书所用的表单：程序自带的和本所自有的。</translation>
    </message>
    <message>
        <source>When the last one was made, a second place, bringing one back.</source>
        <translation>最近一次备份的时间、第二备份位置、恢复。</translation>
    </message>
    <message>
        <source>Bring people in from a client&apos;s spreadsheet.</source>
        <translation>从客户的表格导入人员。</translation>
    </message>
    <message>
        <source>Move what this computer prints, so that it meets pre-printed paper.</source>
        <translation>调整本机打印位置，以对准预印纸张。</translation>
    </message>
    <message>
        <source>How a form of the office&apos;s own is written.</source>
        <translation>如何编写本所自有的表单。</translation>
    </message>
    <message>
        <source>What each key does, on every page.</source>
        <translation>各页面每个按键的作用。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Tell what is newly due in the system&apos;s notices too</source>
        <translation>新到期事项也在系统通知中提示</translation>
    </message>
    <message>
        <source>How the program is used</source>
        <translation>怎样使用本程序</translation>
    </message>
    <message>
        <source>A topic for every page; F1 opens that of the page shown.</source>
        <translation>每个页面都有一个主题；按 F1 打开当前页面的主题。</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>People, employers and cases that were put out of sight, and the way back.</source>
        <translation>查看移入回收站的人员、单位和案件，并可恢复。</translation>
    </message>
</context>
<context>
    <name>ui::shell::DoorWindow</name>
    <message>
        <source>中文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Switch to Chinese</source>
        <translation>切换到英文</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ui::shell::FoundingWindow</name>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>PermitDesk – a new office</source>
        <translation>许可台 – 新建机构</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>新建机构</translation>
    </message>
    <message>
        <source>Everything is kept on this computer, in %1</source>
        <translation>全部数据保存在这台电脑上：%1</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Ten characters at least; a few words of your own are best.</source>
        <translation>至少十个字符，最好是只有您知道的几个词。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Nobody can open the store without it.</source>
        <translation>没有口令，谁也打不开数据夹。</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>No passphrase: whoever gets at this computer&apos;s files can read every passport</source>
        <translation>不设口令：能接触这台电脑文件的人都能看到所有护照信息</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>创建数据夹</translation>
    </message>
    <message>
        <source>Look at the demo office</source>
        <translation>先看演示机构</translation>
    </message>
</context>
<context>
    <name>ui::shell::LockWindow</name>
    <message>
        <source>PermitDesk – locked</source>
        <translation>许可台 – 已锁定</translation>
    </message>
    <message>
        <source>The store is locked</source>
        <translation>数据夹已锁定</translation>
    </message>
    <message>
        <source>%1 · What was typed is kept.</source>
        <translation>%1 · 已输入的内容都保留着。</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>口令或恢复密钥</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
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
    <name>ui::shell::WaitingScreen</name>
    <message>
        <source>Preparing the office …</source>
        <translation>正在准备数据…</translation>
    </message>
    <message>
        <source>This is done once and takes a few seconds.</source>
        <translation>只需一次，几秒即可完成。</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The store as it was is kept until this is whole.</source>
        <translation>恢复完整之前，原来的数据夹一直保留。</translation>
    </message>
</context>
<context>
    <name>ui::shell::WindowSearch</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
</context>
<context>
    <name>ui::today::FiguresPane</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>尚无可统计的内容</translation>
    </message>
</context>
<context>
    <name>ui::today::FirstStepsPane</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Look at the demo office first</source>
        <translation>先看看演示机构</translation>
    </message>
    <message>
        <source>It opens the store when every passphrase is forgotten. Without it nobody can.</source>
        <translation>所有口令都忘记时，用它打开数据夹；没有它，谁也打不开。</translation>
    </message>
    <message>
        <source>Put your letterhead on papers</source>
        <translation>设置文书信头</translation>
    </message>
    <message>
        <source>Name, address and telephone, and a picture if you like, stand at the head of the office&apos;s letters.</source>
        <translation>机构名称、地址、电话，也可放一张图片，印在机构信函的页首。</translation>
    </message>
    <message>
        <source>Letterhead …</source>
        <translation>信头…</translation>
    </message>
    <message>
        <source>Bring in a client&apos;s people</source>
        <translation>导入客户的人员</translation>
    </message>
    <message>
        <source>From the client&apos;s Excel sheet or a CSV file; what is wrong in it is told before anything is kept.</source>
        <translation>使用客户的 Excel 表或 CSV 文件；表中有误之处，会在保存前逐条指出。</translation>
    </message>
    <message>
        <source>Choose a Sheet …</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>Open the first case</source>
        <translation>新建第一个案件</translation>
    </message>
    <message>
        <source>From then on this page says what to do next, by when and why.</source>
        <translation>此后本页会告诉您下一步做什么、何时之前做、依据是什么。</translation>
    </message>
    <message>
        <source>New Case …</source>
        <translation>新建案件…</translation>
    </message>
    <message>
        <source>Print the recovery key and lock it away</source>
        <translation>打印恢复密钥并锁好</translation>
    </message>
    <message>
        <source>Recovery Key …</source>
        <translation>恢复密钥 …</translation>
    </message>
</context>
<context>
    <name>ui::today::Reminders</name>
    <message numerus="yes">
        <source>Newly due: %n</source>
        <translation>
            <numerusform>新到提醒：%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, on Today</source>
        <translation>
            <numerusform>……另有 %n 项，见“今日”</numerusform>
        </translation>
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
        <source>%1 · %Ln thing(s) to do</source>
        <translation>
            <numerusform>%1 · 共 %Ln 件事要做</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do in the next %n day(s)</source>
        <translation>
            <numerusform>未来 %n 天没有要办的事</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates of your open cases appear here as they come near. Open a case, or bring in a client&apos;s people first.</source>
        <translation>在办案件的期限临近时会显示在这里。请新建案件，或先导入客户的人员。</translation>
    </message>
    <message numerus="yes">
        <source>New rules touch %n open case(s)</source>
        <translation>
            <numerusform>新规则涉及 %n 个在办案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) wait for a signature or seal</source>
        <translation>
            <numerusform>%n 份文书待签字盖章</numerusform>
        </translation>
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
    <name>ui::widgets::AgendaSection</name>
    <message numerus="yes">
        <source>Show more of the %n others</source>
        <translation>
            <numerusform>显示其余 %n 项中的更多</numerusform>
        </translation>
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
    <name>ui::widgets::DetailsPane</name>
    <message>
        <source>What is chosen in the list is shown here.</source>
        <translation>在列表中选中一项，详情显示在这里。</translation>
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
    <name>ui::widgets::StepperTrack</name>
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
    <name>ui::widgets::WhyButton</name>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::WhyPopover</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Sources:
%1</source>
        <translation>来源：
%1</translation>
    </message>
</context>
</TS>
